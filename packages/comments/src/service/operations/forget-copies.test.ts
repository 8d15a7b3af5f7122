import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetCopies } from './forget-copies.ts';

const day = 86_400_000;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearten-copies-'));
  mkdirSync(path.join(folder, 'backups'));
  mkdirSync(path.join(folder, 'elsewhere'));
  mkdirSync(path.join(folder, '.restoring-x1'));
  for (const name of copies.concat(kept)) writeFileSync(path.join(folder, name), 'words');
});
afterEach(() => rmSync(folder, { recursive: true }));

const copies = [
  '.restoring-x1/comments.sqlite',
  'backups/asked-for-2026-10-12T09-00-00.sqlite',
  'backups/hourly-2026-10-12-09.sqlite.unfinished',
  'comments.sqlite.before-0002-next',
  'comments.sqlite.before-restore-2026-10-12T09-00-00',
  'comments.sqlite.before-restore-2026-10-12T09-00-00-wal',
  'elsewhere/asked-for-2026-10-12T09-00-00.sqlite',
];
const kept = [
  'backups/daily-2026-10-12.sqlite',
  'comments.key',
  'comments.sqlite',
  'comments.sqlite-wal',
  'tombstones.ndjson',
];

function filesThere(): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((one) => path.relative(folder, path.join(one.parentPath, one.name))).sort();
}

test('copies that lie about go when a backup of their day would, and not before', () => {
  const places = { folder, backups: path.join(folder, 'elsewhere') };
  expect(forgetCopies(places, { now: Date.now() + 29 * day, days: 30 })).toEqual([]);
  forgetCopies(places, { now: Date.now() + 31 * day, days: 30 });
  expect(filesThere()).toEqual(kept);
});
