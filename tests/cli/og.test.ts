import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { post, Site } from '../bad-input/site.ts';
import { hearten } from './hearten.ts';

const config = `import { defineConfig } from 'astro/config';
import { og } from '@hearten/og/astro';
import { hearten } from '@hearten/theme';
export default defineConfig({ integrations: [hearten({ palette: 'harbor', plugins: [og({ mode: 'dark' })] })] });
`;

const site = (name: string, files = {}) =>
  new Site(`og-${name}`, {
    'astro.config.mjs': config,
    'src/content/posts/calm.md': post('Text.'),
    'src/content/posts/deep/hope.md': post('Text.', 'og: { message: There is hope. }\n'),
    ...files,
  });

const cache = 'node_modules/.astro/hearten-og';

test('draws the cards of all articles, of a folder, and of words', async () => {
  const { folder: cwd } = site('render');
  const all = await hearten('og render', { cwd });
  expect(all).toEqual({
    code: 0,
    stdout: 'Written: og-cards/calm.png\nWritten: og-cards/deep/hope.png\n',
    stderr: '',
  });
  expect(await hearten('og render src/content/posts/deep --out some', { cwd })).toMatchObject({
    stdout: 'Written: some/deep/hope.png\n',
  });
  expect(await hearten('og render --title Calm', { cwd })).toMatchObject({
    stdout: 'Written: og-cards/card.png\n',
  });
  // Dark, as the site’s plugin says.
  const { dominant } = await sharp(path.join(cwd, 'og-cards/calm.png')).stats();
  expect(dominant.r + dominant.g + dominant.b).toBeLessThan(200);
});

test('cards of two blogs do not take each other’s place', async () => {
  const { folder: cwd } = site('two-blogs', {
    'astro.config.mjs': config.replace(
      'hearten({',
      "hearten({ blogs: [{}, { collection: 'stories', prefix: 'stories', title: 'Stories' }],",
    ),
    'src/content/stories/calm.md': post('Text.').replace('A calm evening', 'A calm story'),
  });
  expect(await hearten('og render', { cwd })).toMatchObject({
    stdout:
      'Written: og-cards/posts/calm.png\nWritten: og-cards/posts/deep/hope.png\nWritten: og-cards/stories/calm.png\n',
  });
});

test('says what is wrong with cards, and writes none', async () => {
  const { folder: cwd } = site('check', {
    'src/content/posts/calm.md': post('Text.').replace('A calm evening', '你好'),
  });
  const { code, stdout } = await hearten('og check', { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^src\/content\/posts\/calm\.md {2}error {2}No font .*\n\n2 cards checked\.\n$/,
  );
  expect(existsSync(path.join(cwd, 'og-cards'))).toBe(false);
  expect(await hearten('og check src/content/posts/deep', { cwd })).toMatchObject({
    code: 0,
    stdout: '1 card checked, nothing to say.\n',
  });
});

test('removes the cards that are kept, and nothing else', async () => {
  const { folder: cwd } = site('clean');
  await hearten('og render', { cwd });
  expect(readdirSync(path.join(cwd, cache))).toHaveLength(2);
  expect(await hearten('og clean', { cwd })).toMatchObject({
    code: 0,
    stdout: '2 cards removed.\n',
  });
  expect(readdirSync(path.join(cwd, cache))).toEqual([]);
  expect(existsSync(path.join(cwd, 'og-cards/calm.png'))).toBe(true);
});

test.each([
  [
    'a place without an article',
    'og render src/content/team',
    'There is no article with a card there.',
  ],
  [
    'a place that is not there',
    'og render src/content/post',
    'There is nothing at `src/content/post`. Did you mean `src/content/posts`?',
  ],
])('answers %s', async (_what, words, reason) => {
  const { folder: cwd } = site('misuse');
  const { code, stderr } = await hearten(words, { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain(reason);
});
