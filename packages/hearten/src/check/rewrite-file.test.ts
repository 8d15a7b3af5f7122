import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/folder.ts';
import { createFile, rewriteFile } from './rewrite-file.ts';

test.each([
  ['lines of Unix', 'one\ntwo\n', '1\n2\n', '1\n2\n'],
  ['lines of Windows', 'one\r\ntwo\r\n', '1\n2\r\n', '1\r\n2\r\n'],
  ['lines of both', 'one\r\ntwo\n', '1\n2\r\n', '1\n2\r\n'],
  ['a byte order mark', '\uFEFFone\n', '1\n', '\uFEFF1\n'],
  ['letters of many bytes', 'ünö 😀\n', '😀 ü\n', '😀 ü\n'],
])('keeps %s', async (_what, before, text, after) => {
  const folder = makeFolder({ 'a.md': before });
  const file = path.join(folder, 'a.md');
  expect(await rewriteFile(file, { before: before.replace('\uFEFF', ''), text })).toBeUndefined();
  expect(readFileSync(file, 'utf8')).toBe(after);
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('keeps the mode, and a link a link', async () => {
  const folder = makeFolder({ 'real/a.md': 'one' });
  const real = path.join(folder, 'real/a.md');
  chmodSync(real, 0o666);
  const link = path.join(folder, 'link.md');
  symlinkSync('real/a.md', link);
  expect(await rewriteFile(link, { before: 'one', text: 'two' })).toBeUndefined();
  expect(readFileSync(real, 'utf8')).toBe('two');
  expect(statSync(real).mode & 0o777).toBe(0o666);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

test('leaves a file alone that somebody changed meanwhile', async () => {
  const folder = makeFolder({ 'a.md': 'theirs' });
  const file = path.join(folder, 'a.md');
  expect(await rewriteFile(file, { before: 'one', text: 'two' })).toMatch(/changed meanwhile/);
  expect(readFileSync(file, 'utf8')).toBe('theirs');
});

test('says what stood in the way', async () => {
  const folder = makeFolder({});
  const file = path.join(folder, 'gone.md');
  expect(await rewriteFile(file, { before: '', text: 'two' })).toMatch(/ENOENT/);
});

test('creates a file and the folders above it, and says what stood in the way', async () => {
  const folder = makeFolder({ taken: '' });
  expect(await createFile(path.join(folder, 'a/b/c.json'), '{}\n')).toBeUndefined();
  expect(readdirSync(path.join(folder, 'a/b'))).toEqual(['c.json']);
  expect(readFileSync(path.join(folder, 'a/b/c.json'), 'utf8')).toBe('{}\n');
  expect(await createFile(path.join(folder, 'taken/c.json'), '{}\n')).toMatch(/ENOTDIR|EEXIST/);
});
