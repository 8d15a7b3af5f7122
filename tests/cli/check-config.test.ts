import { expect, test } from 'vitest';
import { post, Site } from '../bad-input/site.ts';
import { told } from './hearten.ts';
import { calm } from './wrong-site.ts';

test('knows from the site’s config which hosts its pages may contact', async () => {
  const article = post(
    '![A door](https://pictures.example/door.jpg)\n\n![A lamp](https://other.example/lamp.jpg)\n\n<iframe src="https://other.example/map"></iframe>',
  );
  const config = (options: string, more = '') => `import { hearten } from '@hearten/theme';

export default { ${more} integrations: [hearten({ ${options} })] };
`;
  const site = new Site('cli-hosts', {
    [calm]: article,
    'readme.md': article,
    'astro.config.mjs': config("hosts: { 'pictures.example': 'image' }"),
  });
  expect(await told(calm, site.folder)).toEqual([
    `${calm}:9 undeclared-host`,
    `${calm}:11 bare-frame`,
  ]);
  // Where a build fetches pictures, only what it makes of them tells.
  site.write({ 'astro.config.mjs': config('', "image: { domains: ['other.example'] },") });
  expect(await told(calm, site.folder)).toEqual([`${calm}:11 bare-frame`]);
  const outside = new Site('cli-no-theme', {
    [calm]: article,
    'astro.config.mjs': 'export default {};\n',
  });
  expect(await told(calm, outside.folder)).toEqual([`${calm}:11 bare-frame`]);
});

test('runs the checks of the site’s plugins', async () => {
  const { folder } = new Site('cli-plugin', {
    [calm]: post('Words before bed.'),
    'astro.config.mjs': `import { hearten } from '@hearten/theme';
import { defineHeartenPlugin } from '@hearten/theme/plugin';

const plugin = defineHeartenPlugin({
  name: 'wording',
  setup: ({ addCheck, addRoute, addTexts }) => {
    addTexts({ en: { a: 'A' }, es: {} });
    addRoute({ pattern: '/a', entrypoint: new URL('./package.json', import.meta.url) });
    addCheck((site) => site.blogs.flat().map(({ path }) =>
      ({ path, line: 7, ruleId: 'no-bed', reason: 'Say “night”.', severity: 'warning' })));
  },
});

export default { integrations: [hearten({ plugins: [plugin] })] };
`,
  });
  expect(await told('', folder)).toEqual([`${calm}:7 no-bed`]);
});

test('checks the texts of a language, also alone, and articles in the languages of the config', async () => {
  const { folder } = new Site('cli-languages', {
    'astro.config.mjs': `import { hearten } from '@hearten/theme';

export default {
  i18n: { defaultLocale: 'en', locales: ['en', 'es'] },
  integrations: [hearten()],
};
`,
    'src/content/i18n/es.yml': 'blog: Artículos\ncall: Llame\n',
    [calm]: post('Text.', 'lang: fr\n'),
  });
  const ofTexts = 'src/content/i18n/es.yml:2 invalid-field';
  expect(await told('', folder)).toEqual([ofTexts, `${calm}:5 unlisted-language`]);
  expect(await told('src/content/i18n/es.yml', folder)).toEqual([ofTexts]);
});

test('the options of the site’s own config say where its content is', async () => {
  const site = new Site('cli-options', {
    'astro.config.mjs': '',
    'words/articles/calm.md': post('Text.', 'author: ana\n').replace('title: A calm evening\n', ''),
    'words/team/ana.yml': 'name: Ana Reyes\nrole: Counselor\nbio: Ana listens.\n',
    'clinic.yml': 'name: Fern Hill\n',
  });
  const options =
    "{ content: './words', clinic: './clinic.yml', blogs: [{ collection: 'articles' }] }";
  site.write({
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import { hearten } from '@hearten/theme';
console.log('A config may print.');
setInterval(() => {}, 1000);
export default defineConfig({ integrations: [false, [null, [hearten(${options})]]] });
`,
  });
  expect(await told('', site.folder)).toEqual([
    'clinic.yml:1 invalid-field',
    'clinic.yml:1 invalid-field',
    'words/articles/calm.md:2 invalid-field',
  ]);
});

test.each([
  ['js', 'export default { integrations: [hearten({ content: "./words" })] };'],
  [
    'mts',
    'const content: string = "./words";\nexport default { integrations: [hearten({ content })] };',
  ],
  ['ts', 'export default Promise.resolve({ integrations: [hearten({ content: "./words" })] });'],
])('reads astro.config.%s', async (ending, text) => {
  const folder = new Site(`cli-config-${ending}`, { 'words/posts/calm.md': 'Text.\n' });
  folder.rename('astro.config.mjs', `astro.config.${ending}`);
  folder.write({
    [`astro.config.${ending}`]: `import { hearten } from '@hearten/theme';\n${text}\n`,
  });
  expect(await told('', folder.folder)).toEqual(['words/posts/calm.md:1 missing-front-matter']);
});
