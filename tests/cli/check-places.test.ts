import path from 'node:path';
import { expect, test } from 'vitest';
import { Site } from '../bad-input/site.ts';
import { hearten, told } from './hearten.ts';
import { calm, ofCalm, ofHope, ofLee, ofPage, hope, wrongSite } from './wrong-site.ts';

test('a site is checked as a whole, and parts of it in its light', async () => {
  const { folder } = wrongSite('cli-site');
  const whole = [...ofCalm, ...ofHope, ...ofLee, ...ofPage];
  expect(await told('', folder)).toEqual(whole);
  expect(await told('.', folder)).toEqual(whole);
  expect(await told(calm, folder)).toEqual(ofCalm);
  expect(await told('src/content/posts/family', folder)).toEqual(ofHope);
  expect(await told(`src/content/testimonials ${hope}`, folder)).toEqual([...ofHope, ...ofLee]);
  // A page is no article: its blocks are checked, and the records they name; it needs no front matter.
  expect(await told('src/pages', folder)).toEqual(ofPage);
  expect(await told('src', folder)).toEqual(whole);
  expect(await told('readme.md', folder)).toEqual(['readme.md:1 stray-fence']);
});

test('from a folder inside the site, paths begin there', async () => {
  const { folder } = wrongSite('cli-inside');
  const inside = path.join(folder, 'src/content/posts');
  expect(await told('', inside)).toEqual(
    [...ofCalm, ...ofHope].map((one) => one.replace('src/content/posts/', '')),
  );
  expect(await told('../testimonials', inside)).toEqual(
    ofLee.map((one) => one.replace('src/content', '..')),
  );
});

test('from a folder around sites, each is checked as a site, and other Markdown for its blocks', async () => {
  const site = wrongSite('cli-around/site');
  const around = path.dirname(site.folder);
  new Site('cli-around/notes', {}).write({ '../other.md': ':::\n' });
  expect(await told('.', around)).toEqual([
    'other.md:1 stray-fence',
    ...[...ofCalm, ...ofHope, ...ofLee, ...ofPage].map((one) => `site/${one}`),
  ]);
});

test('says what the build says, and exits as it does', async () => {
  const site = wrongSite('cli-build');
  const [built, checked] = await Promise.all([
    site.build(),
    // A build stops at the content, and comes to no page.
    hearten('check src/content', { cwd: site.folder }),
  ]);
  expect([built.code, checked.code]).toEqual([1, 1]);
  // Astro prints an error's first line and its bold words in a way of its own.
  const lines = (text: string) =>
    text
      .replaceAll(/\*\*|\[HeartenError\] /g, '')
      .split('\n')
      .filter((line) => / {2}(?:error|warning) {2}/.test(line));
  expect(lines(checked.stdout).toSorted()).toEqual(lines(built.output).toSorted());
  expect(checked.stdout).toMatch(/\n\n6 files checked: 4 errors, 2 warnings\.\n$/);
  expect(checked.stderr).toBe('');
});

test('an Astro site without the theme is a folder of Markdown', async () => {
  const { folder } = new Site('cli-other-theme', {
    'astro.config.mjs': 'export default { integrations: [] };\n',
    [calm]: 'Text.\n\n:::\n',
  });
  expect(await told('', folder)).toEqual([`${calm}:3 stray-fence`]);
  expect(await told(`. src ${calm}`, folder)).toEqual([`${calm}:3 stray-fence`]);
});
