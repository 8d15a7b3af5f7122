import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Site } from '../bad-input/site.ts';
import { hearten } from './hearten.ts';

const example = path.resolve(import.meta.dirname, '../../examples/clinic');

test('what the example has for editors is up to date', async () => {
  const { code, stdout, stderr } = await hearten('editor --check', { cwd: example });
  expect(stdout).toMatch(/^\d+ files are up to date\.\n$/);
  expect([code, stderr]).toEqual([0, '']);
});

test('a site is set up where its own config says its content is', async () => {
  const site = new Site('cli-editor', {});
  const options = "{ content: './words', clinic: './clinic.yml' }";
  site.write({
    'astro.config.mjs': `import { hearten } from '@hearten/theme';
console.log('A config may print.');
export default { integrations: [hearten(${options})] };
`,
  });
  expect((await hearten('editor --check', { cwd: site.folder })).code).toBe(1);
  expect(existsSync(path.join(site.folder, '.vscode'))).toBe(false);

  const around = path.dirname(site.folder);
  const { code, stdout, stderr } = await hearten('editor cli-editor', { cwd: around });
  expect(stdout).toContain('Written: cli-editor/.vscode/settings.json\n');
  expect([code, stderr]).toEqual([0, 'A config may print.\n']);
  expect(JSON.parse(site.read('.vscode/settings.json'))).toMatchObject({
    'yaml.schemas': { './.vscode/hearten/clinic.schema.json': ['/clinic.yml'] },
    'json.schemas': [{ fileMatch: ['/words/comments.json'] }],
  });
  expect(JSON.parse(site.read('.vscode/hearten.code-snippets'))).toMatchObject({
    'Hearten callout': { prefix: ['callout', ':::callout'] },
  });
  expect((await hearten('editor --check', { cwd: site.folder })).code).toBe(0);

  site.write({ '.vscode/hearten/post.schema.json': '{}\n' });
  const stale = await hearten('editor --check', { cwd: site.folder });
  expect(stale.stdout).toBe(
    'Out of date: .vscode/hearten/post.schema.json\n\nTo write: hearten editor\n',
  );
  expect(stale.code).toBe(1);
});

test.each([
  ['editor nowhere', 2, 'hearten: There is nothing at `nowhere`.\nSee: hearten --help\n'],
  [
    'editor --format json',
    2,
    'hearten: Unknown option `--format`. There are: --check, --help, --version.\nSee: hearten --help\n',
  ],
  ['help editor', 0, ''],
])('`hearten %s` exits with %i', async (words, code, said) => {
  const { folder } = new Site('cli-editor-codes', {});
  const { stderr, ...answer } = await hearten(words, { cwd: folder });
  expect([answer.code, stderr]).toEqual([code, said]);
});
