import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuseInSite } from './private-places.ts';
import { serve } from './serve.ts';

let root: string;
const at = (...parts: string[]) => path.join(root, ...parts);
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hearten-places-'));
  mkdirSync(at('dist'));
  mkdirSync(at('data'));
  symlinkSync(at('dist'), at('link'));
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['dist', 'dist'],
  ['dist', 'dist/comments-data'],
  ['dist', 'dist/a/b/comments.key'],
  ['dist', 'link/comments-data'],
  ['link', 'dist/comments-data'],
  ['.', 'data'],
])('with the site %s nothing private is at %s', (site, place) => {
  expect(() =>
    refuseInSite(at(site), [at('elsewhere'), at(place)].slice(site === '.' ? 1 : 0)),
  ).toThrow(/everybody could read it/);
});

test('a folder beside the site is fine, whatever its name begins with', () => {
  const places = [at('data'), at('dist-data'), at('..dist'), at('not', 'there')];
  expect(() => refuseInSite(at('dist'), places)).not.toThrow();
  expect(() => refuseInSite(at('dist'), [at('dist', '..data')])).toThrow();
});

test('a service whose comments would be public does not start, and makes no folder', async () => {
  const folder = at('dist', 'comments-data');
  const options = { folder, site: at('dist'), pagesFile: at('pages.json'), host: '127.0.0.1' };
  const started = serve({ ...options, port: 0, log: pino({ level: 'silent' }) });
  await expect(started).rejects.toThrow(/everybody could read it/);
  expect(existsSync(folder)).toBe(false);
});
