import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from './cli.ts';
import { contextOf, makeFolder } from './fixtures/folder.ts';

const fine = 'Kept words.\n';
const warning = ':::benefit-lst\nKept.\n:::\n';
const error = ':::condition-list\n- One\n';

const outcomes: [files: Record<string, string>, words: string, code: number][] = [
  [{}, 'check', 0],
  [{ 'a.md': fine }, 'check', 0],
  [{ 'a.md': warning }, 'check', 0],
  [{ 'a.md': warning }, 'check --fail-on info', 1],
  [{ 'a.md': warning }, 'check --fail-on warning', 1],
  [{ 'a.md': error }, 'check', 1],
  [{ 'a.md': error }, 'check --format json', 1],
  [{ 'a.md': error }, 'check --format github', 1],
  [{ 'a.md': error, 'b.md': fine }, 'check b.md', 0],
  [{ 'a.md': error, 'b/c.mdx': warning }, 'check b --fail-on warning', 1],
  [{ 'a.md': error }, 'check b.md', 2],
  [{ 'a.md': error }, 'chek', 2],
  [{ 'a.md': error }, '--help', 0],
];

test.each(outcomes)('with %j, `hearten %s` exits with %i', async (files, words, code) => {
  const outcome = await run(words.split(' '), contextOf(makeFolder(files)));
  expect(outcome.code, outcome.stdout + outcome.stderr).toBe(code);
  expect(outcome.stderr === '').toBe(code !== 2);
  expect(outcome.stdout === '').toBe(
    code === 2 || (words === 'check --format github' && code === 0),
  );
});

test.each([
  ['check potss', 'There is nothing at `potss`. Did you mean `posts`?'],
  ['check posts/clam.md', 'There is nothing at `posts/clam.md`. Did you mean `posts/calm.md`?'],
  ['check nowhere/at/all.md', 'There is nothing at `nowhere/at/all.md`.'],
  [
    'check picture.png',
    '`picture.png` cannot be checked: it is neither Markdown (.md, .mdx) nor a record of a site.',
  ],
])('`hearten %s` is answered on standard error', async (words, reason) => {
  const cwd = makeFolder({ 'posts/calm.md': fine, 'picture.png': '' });
  expect(await run(words.split(' '), contextOf(cwd))).toEqual({
    code: 2,
    stdout: '',
    stderr: `hearten: ${reason}\nSee: hearten --help\n`,
  });
});

test.each([
  '--help',
  'help check',
  'help editor',
  'help review',
  'help doctor',
  'help og',
  'help comments',
])('`hearten %s` says what there is', async (words) => {
  const { code, stdout } = await run(words.split(' '), contextOf('/'));
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(`./fixtures/${words.replaceAll(/\W+/g, '-')}.txt`);
});

test('`hearten --version` is one line', async () => {
  const { stdout } = await run(['--version'], contextOf('/'));
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
});

test('a config that cannot be loaded, where there is no Vite, is an error', async () => {
  const cwd = makeFolder({ 'astro.config.mjs': 'throw new Error("No key.");\n' });
  const { code, stdout } = await run(['check'], contextOf(cwd));
  expect(stdout).toMatch(/^astro\.config\.mjs {2}error {2}This config cannot be loaded.* No key\./);
  expect(code).toBe(1);
});

async function pathsOf(cwd: string, ...paths: string[]): Promise<string[]> {
  const { stdout } = await run(['check', '--format', 'json', ...paths], contextOf(cwd));
  return (JSON.parse(stdout) as { path: string }[]).map((message) => message.path);
}

test('finds Markdown and MDX at any depth, in a stable order, and leaves other people’s folders', async () => {
  const names = ['b.md', 'a/b.md', 'a.mdx', 'a/c/index.md', 'z.md'];
  const left = ['node_modules/x/readme.md', 'dist/a.md', '.astro/a.md', '.git/a.md', 'a/dist/b.md'];
  const files = [...names, ...left, 'a.txt'].map((name) => [name, ':::\n'] as const);
  const cwd = makeFolder(Object.fromEntries(files));
  const found = await pathsOf(cwd);
  expect(found).toEqual(['a.mdx', 'a/b.md', 'a/c/index.md', 'b.md', 'z.md']);
  expect(await pathsOf(cwd, 'z.md', '.', 'a', './z.md')).toEqual(found);
  expect(await pathsOf(cwd, 'dist')).toEqual(['dist/a.md']);
});

test('shows paths from the current folder', async () => {
  const cwd = makeFolder({ 'a/b/c.md': ':::\n', 'd.md': ':::\n' });
  expect(await pathsOf(path.join(cwd, 'a'))).toEqual(['b/c.md']);
  expect(await pathsOf(path.join(cwd, 'a'), '../d.md')).toEqual(['../d.md']);
  expect(await pathsOf(path.join(cwd, 'a'), path.join(cwd, 'd.md'))).toEqual(['../d.md']);
});

test('a circle of links ends', async () => {
  const cwd = makeFolder({ 'a/b.md': ':::\n', 'c/d.md': ':::\n' });
  symlinkSync('..', path.join(cwd, 'a/up'));
  symlinkSync('../a', path.join(cwd, 'c/a'));
  symlinkSync('nowhere.md', path.join(cwd, 'gone.md'));
  expect(await pathsOf(cwd)).toEqual(['a/b.md', 'c/d.md', 'gone.md']);
});

test('a file that is not UTF-8 is told, with its line', async () => {
  const cwd = makeFolder({ 'a.md': new Uint8Array([0x61, 0x0a, 0xe9, 0x0a]) });
  const { code, stdout } = await run(['check'], contextOf(cwd));
  expect(code).toBe(1);
  expect(stdout).toMatch(/^a\.md:2:1 {2}error {2}This file is not UTF-8/);
});

test('outside a site no front matter is needed and no record is unknown', async () => {
  const cwd = makeFolder({ 'a.md': 'Words.\n\n::testimonial{id=maya}\n' });
  const { stdout } = await run(['check'], contextOf(cwd));
  expect(stdout).toBe('1 file checked, nothing to say.\n');
});
