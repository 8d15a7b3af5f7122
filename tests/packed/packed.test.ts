import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';

const execute = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const names = ['care', 'components', 'markdown', 'theme'];
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0', NODE_ENV: '' };

let folder = '';

// One installation for all sites, as a developer would make it: Astro and the packed packages, from npm.
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearten-packed-'));
  const tarballs = await Promise.all(names.map(pack));
  const dependencies = Object.fromEntries(names.map((name, at) => [`@hearten/${name}`, `file:${tarballs[at]}`]));
  const versionOf = (name: string) => readJson(path.join(root, 'tests/node_modules', name, 'package.json')).version;
  for (const name of ['astro', '@astrojs/markdown-remark']) dependencies[name] = versionOf(name);
  write('package.json', JSON.stringify({ name: 'newcomer', private: true, type: 'module', dependencies }));
  await execute('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, env });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(names)('@hearten/%s is packed so that every tool finds its way in', async (name) => {
  const { messages, pkg } = await publint({ pkgDir: path.join(root, 'packages', name), strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test.each(names)('@hearten/%s brings no tests and no fixtures', (name) => {
  const files = globSync('**/*', { cwd: path.join(folder, 'node_modules/@hearten', name) });
  expect(files.filter((file) => /\.test\.|fixtures|tsdown|tsconfig/.test(file))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md']));
});

const sites = ['satteri', 'unified'].flatMap((engine) =>
  [undefined, '/blog-of/clinic'].map((base) => ({ engine, base, name: `${engine}${base ? '-base' : ''}` })),
);

test.each(sites)('the minimal starter becomes a blog: $engine, base $base', async ({ engine, base, name }) => {
  const site = writeSite(name, engine, base);
  const { output, code } = await build(site);
  expect(code, output).toBe(0);
  const markdown = page(site, 'blog/evenings/index.html');
  const mdx = page(site, 'blog/evenings-mdx/index.html');
  for (const html of [markdown, mdx]) {
    expect(html).toContain('<section class="hearten-right-for-you"><p class="hearten-right-for-you__lead">');
    expect(html).toContain('<section class="hearten-benefit-list"><ol><li>');
    expect(html).toContain('They listened without hurry.');
    expect(html).toContain('<small class="hearten-figure__credit">Source: Ana</small>');
    expect(html).toContain('Open 10:30 to 18:00.');
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")|\sstyle="/);
  }
  expect(bodyOf(mdx)).toBe(bodyOf(markdown));
  const home = page(site, 'index.html');
  expect(home).toContain(`href="${base ?? ''}/blog/evenings/"`);
  for (const html of [home, markdown]) expect(foreignAddresses(html, base)).toEqual([]);
});

test('a new version of a package shows with a warm cache', async () => {
  const site = writeSite('upgraded', 'satteri', undefined);
  expect((await build(site)).code).toBe(0);
  expect(page(site, 'blog/evenings/index.html')).toContain('hearten-benefit-list');
  // What an upgrade does: another version, and code that makes other markup.
  const installed = path.join(folder, 'node_modules/@hearten/components');
  const shapes = globSync('dist/*.js', { cwd: installed }).map((file) => path.join(installed, file));
  const before = shapes.map((file) => readFileSync(file, 'utf8'));
  const manifest = readJson(path.join(installed, 'package.json'));
  try {
    writeFileSync(path.join(installed, 'package.json'), JSON.stringify({ ...manifest, version: '0.0.1' }));
    shapes.forEach((file, at) =>
      writeFileSync(file, (before[at] ?? '').replaceAll('["hearten-benefit-list"', '["hearten-benefit-list-two"')),
    );
    const { output, code } = await build(site);
    expect(code, output).toBe(0);
    expect(page(site, 'blog/evenings/index.html')).toContain('class="hearten-benefit-list-two"');
  } finally {
    writeFileSync(path.join(installed, 'package.json'), JSON.stringify(manifest));
    shapes.forEach((file, at) => writeFileSync(file, before[at] ?? ''));
  }
});

test('a page of another site uses the blocks without the theme', async () => {
  write('bare/astro.config.mjs', 'export default {};\n');
  write(
    'bare/src/pages/index.astro',
    `---
import { BenefitList, Comments, ConditionList, Figure, RightForYou, Testimonial } from '@hearten/components';
import '@hearten/components/styles.css';

const testimonial = { id: 'm', quote: 'They listened.', displayName: 'M.', relationship: 'alumni', fictional: true };
---
<html lang="en"><head><title>Bare</title></head><body>
  <BenefitList items={[{ lead: 'You stay at home', text: 'Evenings only.' }]} />
  <ConditionList items={['Anxiety', 'Grief']} />
  <RightForYou items={{ lead: 'It fits if', items: ['you can come'], closing: 'Call us.' }} interactive />
  <Figure src="/door.jpg" alt="A door" caption="Ours." credit="Ana" />
  <Testimonial testimonial={testimonial} />
  <Comments comments={[]} post="x" action="/comments" />
</body></html>
`,
  );
  const { output, code } = await build(path.join(folder, 'bare'));
  expect(code, output).toBe(0);
  const html = page(path.join(folder, 'bare'), 'index.html');
  for (const name of ['benefit-list', 'condition-list', 'right-for-you', 'figure', 'testimonial', 'comments']) {
    expect(html).toContain(`class="hearten-${name}`);
  }
  expect(html).toContain('<h3>You stay at home</h3>');
  const css = globSync('dist/**/*.css', { cwd: path.join(folder, 'bare') });
  const styles = css.map((file) => readFileSync(path.join(folder, 'bare', file), 'utf8')).join('') + html;
  expect(styles).toContain('--hearten-');
});

async function pack(name: string): Promise<string> {
  const cwd = path.join(root, 'packages', name);
  const [command, ...first] = existsOnPath('pnpm') ? ['pnpm'] : ['npx', '--yes', 'pnpm@12'];
  await execute(command ?? '', [...first, 'pack', '--pack-destination', folder], { cwd, env });
  const { version } = readJson(path.join(cwd, 'package.json'));
  return path.join(folder, `hearten-${name}-${version}.tgz`);
}

function existsOnPath(name: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((one) => existsSync(path.join(one, name)));
}

function writeSite(name: string, engine: string, base: string | undefined): string {
  const processor = engine === 'unified' ? 'markdown: { processor: unified() },' : '';
  const files = {
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import { unified } from '@astrojs/markdown-remark';
import { hearten } from '@hearten/theme';

export default defineConfig({ site: 'https://clinic.example', ${base ? `base: '${base}',` : ''} ${processor} integrations: [hearten()] });
`,
    'src/content.config.ts':
      "import { heartenCollections } from '@hearten/theme/content';\n\nexport const collections = heartenCollections();\n",
    'src/content/clinic.yml':
      "name: Fern Hill Clinic\ndescription: Care for hard days.\nphones:\n  - { id: main, label: Desk, number: '+15625550134', display: (562) 555-0134, answeredBy: our team }\n",
    'src/content/testimonials/m.yml':
      'quote: They listened without hurry.\ndisplayName: M.\ndisplayNameKind: initial\nverbatim: true\nrelationship: alumni\nreviewedBy: ana\nconsent: { ref: C-1, scope: [website], signedOn: 2026-01-02, expiresOn: 2099-01-02 }\n',
    'src/content/posts/evenings.md': article,
    'src/content/posts/evenings-mdx.mdx': article
      .replace(':::benefit-list', '<BenefitList>')
      .replace(':::\n\n:::right-for-you', '</BenefitList>\n\n<RightForYou>')
      .replace(':::\n\n::testimonial{id=m}', '</RightForYou>\n\n<Testimonial id="m" />'),
  };
  for (const [file, content] of Object.entries(files)) write(path.join(name, file), content);
  return path.join(folder, name);
}

const article = `---
title: Evenings at Fern Hill
description: How an evening goes.
pubDate: 2026-01-05
---

Open 10:30 to 18:00.

## Benefits

:::benefit-list
1. **You stay at home.** Evenings only.
2. **You keep work.** Days are yours.
3. **You can step down.** Fewer hours later.
:::

:::right-for-you
It may fit if:

- you can come at 17:30

[Call us](tel:+15625550134)
:::

::testimonial{id=m}

![A door](/door.jpg)

Source: Ana
`;

async function build(site: string): Promise<{ output: string; code: number }> {
  const astro = path.join(folder, 'node_modules/astro/bin/astro.mjs');
  try {
    const { stdout, stderr } = await execute(process.execPath, [astro, 'build', '--root', site], { env });
    return { output: stdout + stderr, code: 0 };
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number };
    return { output: stdout + stderr, code };
  }
}

function page(site: string, name: string): string {
  return readFileSync(path.join(site, 'dist', name), 'utf8');
}

/** The article itself, without what a page puts around it. */
function bodyOf(html: string): string {
  const start = html.indexOf('<div class="hearten-prose">');
  const text = html.slice(start, html.indexOf('</article>', start));
  return text.replace(/\s+/g, ' ').replaceAll('> <', '><');
}

/** What a page loads from elsewhere, or from outside its base. */
function foreignAddresses(html: string, base = ''): string[] {
  const loaded = [...html.matchAll(/<(?:link[^>]*rel="(?:stylesheet|preload|icon)"[^>]*|img[^>]*|script[^>]*) (?:href|src)="([^"]*)"/g)];
  return loaded
    .map(([, address = '']) => address)
    .filter((address) => address !== '/door.jpg' && (/^(?:https?:)?\/\//.test(address) || !address.startsWith(`${base}/`)));
}

function write(file: string, content: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

function readJson(file: string): { version: string } {
  return JSON.parse(readFileSync(file, 'utf8')) as { version: string };
}
