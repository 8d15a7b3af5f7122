import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { post, Site, testimonial } from '../bad-input/site.ts';
import { bin, hearten, type Told, told } from './hearten.ts';

const calm = 'src/content/posts/calm.md';
const hope = 'src/content/posts/family/hope.mdx';

/** A site with something wrong in articles, in a record, and in a page that is no article. */
function wrongSite(name: string): Site {
  return new Site(name, {
    [calm]: post('![A door](./door.jpg)\n\n:::benefit-lst\nKept.\n:::', 'author: anna\n'),
    [hope]: post('<Testimonial id="mya" />'),
    'src/content/testimonials/maya.yml': testimonial,
    'src/content/testimonials/lee.yml': testimonial.replace('signedOn: 2026-01-02', 'signdOn: 1'),
    'src/pages/about.md': '# About us\n\n::testimonial{id=mayo}\n\n:::\n',
    'readme.md': ':::\n',
  });
}

const ofCalm = [
  `${calm}:5 unknown-reference`,
  `${calm}:8 missing-image`,
  `${calm}:10 unknown-block`,
];
const ofHope = [`${hope}:7 unknown-record`];
const lee = 'src/content/testimonials/lee.yml';
const ofLee = [`${lee}:7 invalid-field`, `${lee}:7 invalid-field`];
const ofPage = ['src/pages/about.md:3 unknown-record', 'src/pages/about.md:5 stray-fence'];

test('a site is checked as a whole, and parts of it in its light', async () => {
  const { folder } = wrongSite('cli-site');
  const whole = [...ofCalm, ...ofHope, ...ofLee];
  expect(await told('', folder)).toEqual(whole);
  expect(await told('.', folder)).toEqual(whole);
  expect(await told(calm, folder)).toEqual(ofCalm);
  expect(await told('src/content/posts/family', folder)).toEqual(ofHope);
  expect(await told(`src/content/testimonials ${hope}`, folder)).toEqual([...ofHope, ...ofLee]);
  // A page is no article: its blocks are checked, and the records they name; it needs no front matter.
  expect(await told('src/pages', folder)).toEqual(ofPage);
  expect(await told('src', folder)).toEqual([...whole, ...ofPage]);
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
    ...[...ofCalm, ...ofHope, ...ofLee].map((one) => `site/${one}`),
  ]);
});

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

test('says what the build says, and exits as it does', async () => {
  const site = wrongSite('cli-build');
  const [built, checked] = await Promise.all([
    site.build(),
    hearten('check', { cwd: site.folder }),
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

test.each([
  [
    'cannot be parsed',
    'export default {',
    /astro\.config\.mjs {2}error {2}This config cannot be loaded.*Unexpected end of input/,
  ],
  [
    'imports what is not there',
    "import 'not-installed';\nexport default {};",
    /Cannot find module 'not-installed'/,
  ],
  [
    'imports what cannot be read',
    "import './helper';\nexport default {};",
    /Expected `}` but found `EOF`[\s\S]* helper\.ts:1:/,
  ],
  [
    'throws',
    "throw new Error('No key.');",
    /so the usual places were taken \(\.\/src\/content\)\. No key\./,
  ],
  [
    'has a wrong option',
    "import { hearten } from '@hearten/theme';\nexport default { integrations: [hearten({ blog: [] })] };",
    /unknown key `blog`\. Did you mean `blogs`/,
  ],
])('a config that %s is told, and the usual places are checked', async (_what, config, says) => {
  const { folder } = new Site(`cli-broken-${_what.replaceAll(' ', '-')}`, {
    'astro.config.mjs': config,
    'helper.ts': 'export default {',
    [calm]: 'Text.\n',
  });
  const { code, stdout, stderr } = await hearten('check', { cwd: folder });
  expect(stdout).toMatch(says);
  expect(stdout).toMatch(/calm\.md:1:1 {2}error {2}This article has no front matter/);
  expect(stderr).toBe('');
  expect(stdout).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
});

test.each([
  ['./helper', 'without its ending', "import { content } from './helper';"],
  ['an alias', 'of tsconfig.json', "import { content } from '@/helper';"],
  [
    'an enum',
    'which Node cannot run',
    'enum Places { words = "./words" }\nconst content = Places.words;',
  ],
])(
  'a config that Node cannot load is loaded as the build does: %s %s',
  async (what, _how, line) => {
    const site = new Site(`cli-vite-${what.replaceAll(/\W/g, '')}`, {
      'words/posts/calm.md': 'Text.\n',
      'helper.ts': "export const content: string = './words';\n",
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }',
    });
    site.rename('astro.config.mjs', 'astro.config.ts');
    site.write({
      'astro.config.ts': `import { hearten } from '@hearten/theme';
${line}
export default { integrations: [hearten({ content })] };
`,
    });
    const { code, stdout, stderr } = await hearten('check', { cwd: site.folder });
    expect(stdout).toMatch(
      /^words\/posts\/calm\.md:1:1 {2}error {2}This article has no front matter/,
    );
    expect(stdout).toMatch(/2 files checked: 1 error\.\n$/);
    expect([code, stderr]).toEqual([1, '']);
  },
);

test.each(['', ' --fail-on warning', ' --format json', ' --format github'])(
  'a config that cannot be loaded is an error, though nothing else is: hearten check%s',
  async (words) => {
    const { folder } = new Site('cli-broken-alone', {
      'astro.config.mjs': 'throw new Error("No key.");\n',
    });
    const { code, stdout } = await hearten(`check${words}`, { cwd: folder });
    expect(stdout).toContain('No key.');
    expect(code).toBe(1);
  },
);

test.each([
  ['ends the process', 'process.exit(0);\n'],
  ['never comes to an end', 'await new Promise(() => {});\n'],
])('a config that %s is no clean bill', async (what, config) => {
  const { folder } = new Site(`cli-${what.replaceAll(' ', '-')}`, { 'astro.config.mjs': config });
  const { code, stdout, stderr } = await hearten('check', { cwd: folder });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('nothing was done');
});

test('an Astro site without the theme is a folder of Markdown', async () => {
  const { folder } = new Site('cli-other-theme', {
    'astro.config.mjs': 'export default { integrations: [] };\n',
    [calm]: 'Text.\n\n:::\n',
  });
  expect(await told('', folder)).toEqual([`${calm}:3 stray-fence`]);
  expect(await told(`. src ${calm}`, folder)).toEqual([`${calm}:3 stray-fence`]);
});

test('JSON is one array and nothing else, with places, what was expected, and null where nothing is known', async () => {
  const { folder } = wrongSite('cli-json');
  const { code, stdout, stderr } = await hearten('check --format json', { cwd: folder });
  const messages = JSON.parse(stdout) as Told[];
  expect([code, stderr]).toEqual([1, '']);
  expect(messages.find(({ ruleId }) => ruleId === 'unknown-block')).toEqual({
    path: calm,
    line: 10,
    column: 1,
    endLine: null,
    endColumn: null,
    severity: 'warning',
    ruleId: 'unknown-block',
    source: 'hearten',
    reason: 'Unknown block `:::benefit-lst`; its text is kept. Did you mean `:::benefit-list`?',
    expected: ['benefit-list'],
    url: null,
  });
  expect(messages.every(({ expected }) => Array.isArray(expected))).toBe(true);
});

test('GitHub’s annotations are escaped, and begin at the repository', async () => {
  const site = new Site('cli-github', {});
  site.write({ 'notes, 100%: all/a.md': ':::benefit-lst\nKept.\n:::\n' });
  const notes = path.join(site.folder, 'notes, 100%: all');
  const { code, stdout } = await hearten('check --format github --fail-on warning', {
    cwd: notes,
    env: { GITHUB_WORKSPACE: site.folder },
  });
  expect(code).toBe(1);
  expect(stdout).toBe(
    '::warning file=notes%2C 100%25%3A all/a.md,line=1,col=1,title=hearten/unknown-block::Unknown block `:::benefit-lst`; its text is kept. Did you mean `:::benefit-list`?\n',
  );
});

const benefits = `### 1. You stay at home

Evening groups leave the day free.

### 2. You practise in real life

What you learn on Tuesday you try on Wednesday.

### 3. You can step down

The team changes your hours as you change.
`;

test('--fix writes what a machine may write, once, and keeps the rest to the byte', async () => {
  const marked = `\uFEFF${post(`## Benefits\n\n${benefits}`)}`.replaceAll('\n', '\r\n');
  const site = new Site('cli-fix', { [calm]: marked, [hope]: post('Fine.') });
  const before = await hearten('check --format json --fail-on info', { cwd: site.folder });
  expect(before.code).toBe(1);
  expect(JSON.parse(before.stdout)).toMatchObject([
    {
      path: calm,
      line: 9,
      endLine: 19,
      severity: 'info',
      ruleId: 'looks-like-benefit-list',
      expected: [expect.stringContaining(':::benefit-list')],
      url: expect.stringMatching(/^https:/),
    },
  ]);
  const first = await hearten('check --fix', { cwd: site.folder });
  expect(first.stdout).toBe(
    `Changed: ${calm}: 1 proposal written.\n\n4 files checked, nothing to say.\n`,
  );
  const fixed = site.read(calm);
  expect(fixed.slice(0, marked.indexOf('##'))).toBe(marked.slice(0, marked.indexOf('##')));
  expect(fixed).toContain(':::benefit-list\r\n');
  expect(fixed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);

  const second = await hearten('check --fix', { cwd: site.folder });
  expect(second.stdout).toBe(
    'No file was changed: there is no proposal to write.\n\n4 files checked, nothing to say.\n',
  );
  expect(site.read(calm)).toBe(fixed);
});

test('--fix changes only what was asked for, and tells so beside the JSON', async () => {
  const site = new Site('cli-fix-one', {
    [calm]: post(`## Benefits\n\n${benefits}`),
    'src/content/posts/two.md': post(`## Benefits\n\n${benefits}`),
  });
  const { stdout, stderr } = await hearten(`check --fix --format json ${calm}`, {
    cwd: site.folder,
  });
  expect(JSON.parse(stdout)).toEqual([]);
  expect(stderr).toBe(`Changed: ${calm}: 1 proposal written.\n\n`);
  expect(site.read('src/content/posts/two.md')).toBe(post(`## Benefits\n\n${benefits}`));
});

test.each([
  ['chek', 2, 'hearten: Unknown command `chek`. Did you mean `check`?\nSee: hearten --help\n'],
  [
    'check --frmat json',
    2,
    'hearten: Unknown option `--frmat`. Did you mean `--format`?\nSee: hearten --help\n',
  ],
  [
    'check scr',
    2,
    'hearten: There is nothing at `scr`. Did you mean `src`?\nSee: hearten --help\n',
  ],
  ['check --fail-on error', 0, ''],
  ['--version', 0, ''],
  ['help check', 0, ''],
])('`hearten %s` exits with %i', async (words, code, said) => {
  const { folder } = new Site('cli-codes', { [calm]: post('Fine.') });
  const { stderr, ...answer } = await hearten(words, { cwd: folder });
  expect(answer.code).toBe(code);
  expect(stderr).toBe(said);
  expect(answer.stdout === '').toBe(code === 2);
});

test('a reader that goes away early is no error', async () => {
  const site = new Site('cli-pipe', {});
  const files = Array.from({ length: 600 }, (_, index) => [
    `notes/${index}.md`,
    ':::\n\n'.repeat(20),
  ]);
  site.write(Object.fromEntries(files));
  const child = spawn(process.execPath, [bin, 'check', 'notes'], { cwd: site.folder });
  let stderr = '';
  child.stderr.on('data', (data) => (stderr += data));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
  expect(code).toBe(1);
});

test('colours are for terminals', async () => {
  const { folder } = wrongSite('cli-colors');
  const { stdout } = await hearten('check', { cwd: folder, env: { NO_COLOR: '' } });
  expect(stdout).not.toContain('\u001B');
});
