import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import * as comments from '@hearten/comments/service';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Misuse } from '../check/misuse.ts';
import { runAccount } from './account.ts';
import { askPassword } from './account-password.ts';
import { readOptions } from './arguments.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearten-account-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const role = ['--role', 'Admissions coordinator'];

function account(args: string[], password = 'four words are enough') {
  const { values, words } = readOptions('account', args);
  const context = { cwd: folder, now: new Date('2026-10-12T09:00:00Z') };
  return runAccount({ comments, values, words, folder, context }, async () => password);
}

test('accounts are added before the service ever ran, listed, disabled and reset', async () => {
  expect(await account(['add', 'Rosa', ...role])).toMatchObject({
    code: 0,
    stdout: 'Added: rosa, Admissions coordinator. They log in at /_comments/admin.\n',
  });
  expect((await account(['add', 'rosa', ...role])).stderr).toContain('account reset rosa');
  await account(['add', 'sam', ...role]);
  await account(['disable', 'sam']);
  expect((await account(['list'])).stdout).toBe(
    'rosa  Admissions coordinator  password only\nsam  Admissions coordinator  disabled\n',
  );
  expect((await account(['reset', 'sam'])).code).toBe(0);
  expect((await account(['list'])).stdout).not.toContain('disabled');
});

test('a second factor is shown once, to be put into an app, and can be taken away', async () => {
  await account(['add', 'rosa', ...role]);
  const { stdout } = await account(['totp', 'rosa', '--name', 'Alder Grove']);
  expect(stdout).toMatch(/\n[A-Z2-7]{32}\notpauth:\/\/totp\/Alder%20Grove:rosa\?secret=/);
  expect((await account(['list'])).stdout).toContain('second factor');
  await account(['totp', 'rosa', '--off']);
  expect((await account(['list'])).stdout).toContain('password only');
});

test('the owner names two readers and sets the rule of two persons; the trail knows', async () => {
  await account(['add', 'rosa', ...role]);
  await account(['add', 'sam', ...role]);
  expect((await account(['reviewers', 'rosa', 'nobody'])).stderr).toContain('no account nobody');
  expect((await account(['reviewers', 'Rosa', 'sam'])).code).toBe(0);
  expect((await account(['two-persons', 'on'])).code).toBe(0);
  const { db, close } = await comments.openDatabase(folder);
  expect(await comments.readSetting(db, 'reviewers')).toEqual(['rosa', 'sam']);
  expect(await comments.readSetting(db, 'twoPersons')).toBe(true);
  const events = await db.selectFrom('event').select(['actor', 'action', 'reason']).execute();
  expect(events).toContainEqual({ actor: 'command', action: 'reviewers', reason: 'rosa, sam' });
  await close();
  await account(['reviewers', 'none']);
});

test('a weak password changes nothing, and is not repeated', async () => {
  const { code, stderr } = await account(['add', 'rosa', ...role], 'too short');
  expect(code).toBe(1);
  expect(stderr).toContain('12 characters');
  expect(stderr).not.toContain('too short');
  expect((await account(['list'])).stdout).toContain('Nobody moderates yet');
});

test.each([
  [[], 'Say what to do with accounts'],
  [['remove'], 'Say what to do with accounts'],
  [['disabel', 'rosa'], 'Did you mean `disable`?'],
  [['add'], 'Say who, by one name'],
  [['add', 'rosa', 'secret', '--role', 'x'], 'Say who, by one name'],
  [['add', 'Rosa Núñez', '--role', 'x'], 'cannot be a name'],
  [['add', 'rosa'], '--role'],
])('is told what is missing: %j', async (args, message) => {
  await expect(account(args)).rejects.toThrow(Misuse);
  await expect(account(args)).rejects.toThrow(message);
});

test.each([
  [['reviewers', 'rosa'], 'Name two persons'],
  [['reviewers', 'rosa', 'rosa'], 'Name two persons'],
  [['two-persons'], 'Say `on` or `off`'],
])('is told how a rule is set: %j', async (args, message) => {
  await account(['add', 'rosa', ...role]);
  await expect(account(args)).rejects.toThrow(message);
});

test('no command but adding and serving begins a new file', async () => {
  await expect(account(['list'])).rejects.toThrow(/There are no comments in/);
});

test('a password that is typed is not shown; from a pipe the first line is taken', async () => {
  const typed = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => typed });
  const shown: string[] = [];
  const output = new PassThrough();
  output.on('data', (chunk) => shown.push(String(chunk)));
  const answer = askPassword('Password: ', { input: typed, output });
  typed.write('four words are enough\r');
  expect(await answer).toBe('four words are enough');
  expect(shown.join('')).toBe('Password: \n');

  const piped = new PassThrough();
  piped.end('from a pipe\nnot this\n');
  expect(await askPassword('Password: ', { input: piped, output })).toBe('from a pipe');
  const empty = new PassThrough();
  empty.end();
  expect(await askPassword('Password: ', { input: empty, output })).toBe('');
});
