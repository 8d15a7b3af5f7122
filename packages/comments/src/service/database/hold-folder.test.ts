import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdFolder } from './hold-folder.ts';
import { DatabaseRefusal, openDatabase } from './open.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearten-hold-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a second service is told which folder is taken, and what to do', () => {
  const giveBack = holdFolder(folder);
  expect(() => holdFolder(folder)).toThrow(
    new DatabaseRefusal(
      `A comments service already runs with the folder ${folder}. This one was not started. Stop the other first, or give this one a folder of its own with \`--data\`.`,
    ),
  );
  giveBack();
  holdFolder(folder)();
});

test('the comments can be opened beside it, as commands do, and a first start is still one', async () => {
  const giveBack = holdFolder(folder);
  const { close } = await openDatabase(folder);
  await close();
  giveBack();
});
