import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { readFiles, readFolder, walk } from './files.ts';

function makeFolder(files: Record<string, string | Uint8Array>): URL {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearten-check-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return pathToFileURL(`${folder}/`);
}

const endings = ['.md', '.mdx'];

test('reads a folder in a stable order, with paths from where they are shown', async () => {
  const folder = makeFolder({
    'posts/b.md': 'b',
    'posts/B/index.md': '\uFEFFB',
    'posts/a.mdx': 'a',
    'posts/c.txt': 'c',
  });
  const { files, messages } = await readFolder(new URL('posts/', folder), {
    shownFrom: folder,
    endings,
  });
  expect(messages).toEqual([]);
  expect(files.map(({ path: shown, name, text }) => [shown, name, text])).toEqual([
    ['posts/a.mdx', 'a.mdx', 'a'],
    ['posts/b.md', 'b.md', 'b'],
    ['posts/B/index.md', 'B/index.md', 'B'],
  ]);
});

test('shows a file above the folder by its way up', async () => {
  const folder = makeFolder({ 'a.md': 'a', 'below/b.md': 'b' });
  const { files } = await readFiles([new URL('a.md', folder)], {
    shownFrom: new URL('below/', folder),
  });
  expect(files.map(({ path: shown }) => shown)).toEqual(['../a.md']);
});

test('shows a name as it is written, whatever an address makes of it', async () => {
  const folder = makeFolder({ 'été/100% #1 ñ.md': 'a' });
  const { files } = await readFolder(folder, { shownFrom: folder, endings });
  expect(files.map(({ path: shown }) => shown)).toEqual(['été/100% #1 ñ.md']);
});

test('a folder that is not there holds nothing', async () => {
  const folder = new URL('nowhere/', makeFolder({}));
  expect(await readFolder(folder, { shownFrom: folder, endings })).toEqual({
    files: [],
    messages: [],
  });
});

test.each<[what: string, bytes: number[], line: number]>([
  ['at once', [0xff], 1],
  ['on its third line', [0x61, 0x0a, 0x62, 0x0a, 0xe9, 0x0a], 3],
  ['in the middle of a letter at its end', [0x61, 0x0a, 0xc3], 2],
  ['in a letter that a line ends', [0x61, 0x0a, 0xc3, 0x0a, 0xa9], 2],
  ['after letters of many bytes', [...Buffer.from('é😀\n€\n'), 0x80], 3],
])('tells a file that stops being UTF-8 %s', async (_what, bytes, line) => {
  const folder = makeFolder({ 'a.md': new Uint8Array(bytes), 'b.md': 'b' });
  const { files, messages } = await readFolder(folder, { shownFrom: folder, endings });
  expect(files.map(({ name }) => name)).toEqual(['b.md']);
  expect(messages).toMatchObject([{ file: 'a.md', line, ruleId: 'not-utf-8', fatal: true }]);
});

test('tells a file that cannot be opened', async () => {
  const folder = makeFolder({});
  symlinkSync('gone.md', new URL('a.md', folder));
  const { messages } = await readFolder(folder, { shownFrom: folder, endings });
  expect(messages).toMatchObject([
    { file: 'a.md', ruleId: 'unreadable-file', reason: expect.stringContaining('ENOENT') },
  ]);
});

test('follows links as Astro does, each folder once, and comes to an end', async () => {
  const folder = makeFolder({ 'posts/a.md': 'a', 'elsewhere/b.md': 'b' });
  symlinkSync('../elsewhere', new URL('posts/linked', folder));
  symlinkSync('..', new URL('elsewhere/up', folder));
  const { files } = await readFolder(new URL('posts/', folder), { shownFrom: folder, endings });
  expect(files.map(({ path: shown }) => shown)).toEqual(['posts/a.md', 'posts/linked/b.md']);
});

test('passes over what an editor or a Mac keeps beside a file, as Astro does', async () => {
  const folder = makeFolder({ 'a.md': 'a', '._a.md': '\0', '.drafts/b.md': 'b' });
  const read = await readFolder(folder, { shownFrom: folder, endings });
  expect(read.files.map(({ name }) => name)).toEqual(['a.md']);
  expect(read.messages).toEqual([]);
});

test('leaves folders out by name, and sets others apart by what is in them', async () => {
  const folder = makeFolder({
    'a.md': '',
    'dist/b.md': '',
    'site/astro.config.mjs': '',
    'site/c.md': '',
  });
  const { files, apart } = await walk(folder, {
    endings,
    isIgnored: (name) => name === 'dist',
    isApart: (names) => names.includes('astro.config.mjs'),
  });
  expect(files.map(({ href }) => href)).toEqual([new URL('a.md', folder).href]);
  expect(apart.map(({ href }) => href)).toEqual([new URL('site/', folder).href]);
});

test('reads more files than may be open at once, in their order', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `${String(index).padStart(3, '0')}.md`);
  const folder = makeFolder(Object.fromEntries(names.map((name) => [name, name])));
  const { files } = await readFolder(folder, { shownFrom: folder, endings });
  expect(files.map(({ text }) => text)).toEqual(names);
});
