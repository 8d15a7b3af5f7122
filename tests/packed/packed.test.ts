import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { example, root, run } from '../../scripts/step.mjs';
import { normalise } from '../contract/normalise.ts';
import { runs, sampleIn } from './readmes.ts';
import { build, install, nameOf, packages, plain, starter, writeFiles } from './starter.ts';

// One installation for all sites, as a developer would make it: Astro and the packed packages.
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearten-packed-'));
  await install(folder, inject('tarballs'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(packages)('%s is packed so that every tool finds its way in', async (name) => {
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: tarball(name) } });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test.each(packages)('%s brings its licence and README, no tests and no fixtures', (name) => {
  const files = globSync('**/*', { cwd: join(folder, 'node_modules', nameOf(name)) });
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md']));
  // What a new site begins with has a tsconfig of its own.
  const own = files.filter((file) => !file.includes('template'));
  expect(own.filter((file) => /\.test\.|fixtures|tsdown|tsconfig/.test(file))).toEqual([]);
});

test('every package is packed', () => {
  const all = globSync('packages/*/package.json', { cwd: root }).map(
    (file) => file.split(/[/\\]/)[1],
  );
  expect(all.toSorted()).toEqual([...packages].toSorted());
});

test('hearten check runs in a site, from its own command', async () => {
  const home = join(folder, 'checked');
  writeFiles(home, { ...starter(configOf({ engine: 'Sätteri', base: '' })), ...site });
  const check = (...args: string[]) =>
    run(join(folder, 'node_modules/.bin/hearten'), ['check', ...args], { cwd: home });
  expect(await check()).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^5 files checked/m),
  });
  writeFiles(home, { 'src/content/posts/third.md': post('A third', ':::benefit-list\n- One\n') });
  const { code, output } = await check('--format', 'json');
  expect(code, output).toBe(1);
  expect(JSON.parse(output)).toMatchObject([
    { path: 'src/content/posts/third.md', line: 7, severity: 'error', ruleId: 'unclosed-block' },
  ]);
});

test.each(runs)('the README of $folder shows an example that runs', async (sample) => {
  const { folder: name, before, after, prints } = sample;
  const home = join(folder, 'readmes');
  writeFiles(home, {
    'assets/logo.svg': readFileSync(join(example, 'src/assets/logo.svg')),
    'my-site/src/content/posts/calm.md': post('Calm', ':::do-lst\n- rest\n:::\n'),
    [`${name}.mjs`]: `${before}\n${sampleIn(name, 'js')}\n${after}\n`,
  });
  const { code, output } = await run(process.execPath, [`${name}.mjs`], { cwd: home, env: plain });
  expect(code, output).toBe(0);
  expect(output).toContain(prints);
});

test('the READMEs of theme and components show a site that builds', async () => {
  const home = join(folder, 'readme-site');
  const page = sampleIn('components', 'astro').replace(
    /(<RightForYou[\s\S]*)/,
    '<html lang="en"><head><title>A page</title></head><body>$1</body></html>',
  );
  writeFiles(home, {
    ...starter(sampleIn('theme', 'js')),
    ...site,
    'src/content.config.ts': sampleIn('theme', 'ts'),
    'src/pages/own.astro': page,
  });
  const { code, output } = await build(home);
  expect(code, output).toBe(0);
  const read = (path: string) => readFileSync(join(home, 'dist', path, 'index.html'), 'utf8');
  expect(read('own')).toContain('Talk it through with our team.');
  expect(read('blog/first')).toContain('A calm evening');
});

function tarball(name: string): ArrayBuffer {
  const bytes = readFileSync(inject('tarballs')[nameOf(name)] ?? '');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

const body = `Open 10:30 to 18:00. See [the other one](../OTHER/).

:::benefit-list
1. **You stay at home.** Evening groups leave the day free.
2. **You practise in real life.** What you learn on Tuesday you try on Wednesday.
3. **You can step up or down.** The team changes your hours as you change.
:::

:::right-for-you
It may fit if:

- you can come at 17:30

[Call us](tel:+15625550134)
:::

::testimonial{id=m}

![A circle of chairs](./chairs.png)

Source: [A kind photographer](https://example.org/) (CC BY 4.0)

## After the list

| Day | Hours |
| --- | ----: |
| Tue | 18:00 |
`;

const asMdx = body
  .replace(':::benefit-list', '<BenefitList>')
  .replace(':::\n\n:::right-for-you', '</BenefitList>\n\n<RightForYou>')
  .replace(':::\n\n::testimonial{id=m}', '</RightForYou>\n\n<Testimonial id="m" />');

function post(title: string, text: string): string {
  return `---\ntitle: ${title}\ndescription: How an evening goes.\npubDate: 2026-01-05\n---\n\n${text}`;
}

const site = {
  'src/content.config.ts':
    "import { heartenCollections } from '@hearten/theme/content';\n\nexport const collections = heartenCollections();\n",
  'src/content/clinic.yml': `name: Fern Hill
description: Care for hard days.
phones:
  - { id: main, label: Front desk, number: '+15625550134', display: (562) 555-0134, hours: Mon–Fri, answeredBy: our team }
`,
  'src/content/team/ana.yml': 'name: Ana Reyes\nrole: Counselor\nbio: Ana listens.\n',
  'src/content/testimonials/m.yml': `quote: They listened without hurry.
displayName: M.
displayNameKind: initial
verbatim: true
relationship: alumni
reviewedBy: ana
consent: { ref: C-1, scope: [website], signedOn: 2026-01-02, expiresOn: 2099-01-02 }
`,
  'src/content/posts/first.md': post('A calm evening', body.replace('OTHER', 'second')),
  'src/content/posts/second.mdx': post('A calm morning', asMdx.replace('OTHER', 'first')),
  // A picture of the example, so that Astro has something to optimize.
  'src/content/posts/chairs.png': readFileSync(
    join(example, 'src/content/posts/intensive-outpatient-program/circle-of-chairs.png'),
  ),
};

interface Setup {
  engine: string;
  base: string;
}

function configOf({ engine, base }: Setup): string {
  return `import { unified } from '@astrojs/markdown-remark';
import { hearten } from '@hearten/theme';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://fern-hill.example',
  ${base && `base: '${base}',`}
  ${engine === 'unified()' ? 'markdown: { processor: unified() },' : ''}
  integrations: [hearten()],
});
`;
}

const all: Setup[] = ['Sätteri', 'unified()'].flatMap((engine) =>
  ['', '/blog-of/clinic'].map((base) => ({ engine, base })),
);
// Each engine and each base once; with `test:all`, each with each.
const matrix = process.env.HEARTEN_ALL === '1' ? all : all.filter((_, at) => at === 0 || at === 3);

/** What each build made of the article, to be the same in all. */
const bodies = new Map<string, string>();

describe('Astro’s minimal starter becomes a blog', () => {
  test.each(matrix)('with $engine and base "$base"', async ({ engine, base }) => {
    const home = join(folder, `${engine}${base}`.replaceAll(/\W+/g, '-'));
    writeFiles(home, { ...starter(configOf({ engine, base })), ...site });
    const { code, output } = await build(home);
    expect(code, output).toBe(0);
    expect(output).not.toMatch(/^\s+at /m);

    const dist = join(home, 'dist');
    const read = (page: string) => readFileSync(join(dist, page), 'utf8');
    // The starter's own page stays; the theme adds the others.
    expect(read('index.html')).toContain('<h1>Astro</h1>');
    for (const page of [
      'blog/first/index.html',
      'blog/second/index.html',
      'blog/index.html',
      '404.html',
    ]) {
      const html = read(page);
      expect(html).toContain('tel:+15625550134');
      expect(html).not.toMatch(/:::|<script(?![^>]*ld\+json)|\sstyle=/);
      expect(addresses(html).filter((address) => !isThere(dist, address, base, page))).toEqual([]);
    }
    expect(read('blog/first/index.html')).toContain(
      `href="https://fern-hill.example${base}/blog/first/"`,
    );
    expect(read('blog/index.html')).toContain(`href="${base}/blog/second/"`);
    bodies.set(`${engine} ${base} .md`, articleOf(read('blog/first/index.html'), base));
    const mdx = articleOf(read('blog/second/index.html'), base);
    bodies.set(`${engine} ${base} .mdx`, mdx.replace('../first/', '../second/'));
  });

  test('with the same article in Markdown and MDX, on both engines, under every base', () => {
    const [first = ''] = bodies.values();
    expect(bodies.size).toBe(2 * matrix.length);
    for (const words of [
      '<section class="hearten-benefit-list"><ol><li><h2 id="you-stay-at-home">',
      '<p class="hearten-right-for-you__lead">It may fit if:',
      'They listened without hurry.',
      '<small class="hearten-figure__credit">Source: <a href="https://example.org/" rel="external">',
      'Open 10:30 to 18:00.',
      'hearten-align-end',
    ]) {
      expect(first).toContain(words);
    }
    for (const [how, text] of bodies) expect(text, how).toBe(first);
  });
});

test('a new version of a package shows with a warm cache', async () => {
  const home = join(folder, 'upgraded');
  writeFiles(home, { ...starter(configOf({ engine: 'Sätteri', base: '' })), ...site });
  const page = () => readFileSync(join(home, 'dist/blog/first/index.html'), 'utf8');
  expect((await build(home)).code).toBe(0);
  expect(page()).toContain('class="hearten-benefit-list"');
  // What an upgrade does: another version, and code that makes other markup.
  const upgraded = join(folder, 'node_modules/@hearten/components');
  const files = ['package.json', ...globSync('dist/*.js', { cwd: upgraded })].map((file) =>
    join(upgraded, file),
  );
  const before = files.map((file) => readFileSync(file, 'utf8'));
  try {
    for (const [index, file] of files.entries()) {
      const text = before[index] ?? '';
      const next = text.replace(/"version": "[^"]+"/, '"version": "99.0.0"');
      writeFileSync(
        file,
        next.replaceAll('["hearten-benefit-list"', '["hearten-benefit-list-two"'),
      );
    }
    const { code, output } = await build(home);
    expect(code, output).toBe(0);
    expect(page()).toContain('class="hearten-benefit-list-two"');
  } finally {
    for (const [index, file] of files.entries()) writeFileSync(file, before[index] ?? '');
  }
});

test('a bare Astro page uses the blocks without the theme', async () => {
  const home = join(folder, 'bare');
  writeFiles(home, {
    ...starter('export default {};\n'),
    'src/pages/index.astro': `---
import { BenefitList, Comments, ConditionList, Figure, RightForYou, Testimonial } from '@hearten/components';
import '@hearten/components/styles.css';

const testimonial = { id: 'm', quote: 'They listened.', displayName: 'M.', relationship: 'alumni', fictional: true };
---
<html lang="en"><head><title>Bare</title></head><body>
  <BenefitList items={[{ lead: 'You stay at home', text: 'Evenings only.' }]} />
  <ConditionList items={['Anxiety', 'Grief']} />
  <RightForYou items={{ lead: 'It fits if', items: ['you can come'], closing: 'Call us.' }} interactive />
  <Figure src="/door.jpg" alt="A door" caption="Ours." credit="Ana" />
  <Testimonial items={[testimonial]} />
  <Comments comments={[]} post="x" action="/comments" reply="/reply" />
</body></html>
`,
  });
  const { code, output } = await build(home);
  expect(code, output).toBe(0);
  const html = readFileSync(join(home, 'dist/index.html'), 'utf8');
  for (const name of [
    'benefit-list',
    'condition-list',
    'right-for-you',
    'figure',
    'testimonial',
    'comments',
  ]) {
    expect(html).toContain(`class="hearten-${name}`);
  }
  expect(html).toContain('<h3>You stay at home</h3>');
  expect(html).toContain('They listened.');
  const [style = ''] = globSync('dist/_astro/*.css', { cwd: home });
  expect(readFileSync(join(home, style), 'utf8')).toMatch(/@layer[^;{]*hearten[\s\S]*--hearten-/);
});

/** The shaped article: without its base, the hashes of optimized pictures and the order of attributes. */
function articleOf(html: string, base: string): string {
  const start = html.indexOf('<div class="hearten-prose">');
  const end = html.indexOf('</table>', start);
  expect(start).toBeGreaterThan(0);
  expect(end).toBeGreaterThan(start);
  // An optimized picture's name holds a hash of its address.
  const text = html
    .slice(start, end)
    .replaceAll(`${base}/_astro`, '/_astro')
    .replaceAll(/_\w+\.webp/g, '.webp');
  const lines = sortAttributes(normalise(`${text}</table></div>`));
  return lines.replaceAll(/\s+/g, ' ').replaceAll('> <', '><');
}

function sortAttributes(html: string): string {
  return html.replaceAll(
    /<([a-z][a-z0-9]*)((?:\s+[\w-]+(?:="[^"]*")?)+)\s*>/g,
    (_, tag: string, text: string) => {
      const attributes = text.match(/[\w-]+(?:="[^"]*")?/g) ?? [];
      return `<${tag} ${attributes.toSorted().join(' ')}>`;
    },
  );
}

/** The site's own addresses a page links to or loads. */
function addresses(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"#]*)[^"]*"/g)]
    .map(([, address = '']) => address)
    .filter((address) => address !== '' && !/^[a-z]+:/.test(address));
}

function isThere(dist: string, address: string, base: string, page: string): boolean {
  const { pathname } = new URL(address, `http://site.invalid${base}/${page}`);
  if (!pathname.startsWith(`${base}/`)) return false;
  const path = join(dist, pathname.slice(base.length));
  return existsSync(path.endsWith('/') ? join(path, 'index.html') : path);
}
