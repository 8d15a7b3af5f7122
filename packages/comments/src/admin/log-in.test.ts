import { expect, test } from 'vitest';
import type { OpenDatabase } from '../service/database/open.ts';
import { addAccount, disableAccount, listAccounts, resetPassword, setTotp } from './accounts.ts';
import { temporaryDatabase } from './fixtures/temporary-database.ts';
import { logIn } from './log-in.ts';
import { createLoginLimits } from './login-limits.ts';
import { longestSession } from './session-token.ts';
import { closeSession, findSession } from './sessions.ts';
import { newTotpSecret, totpCode } from './totp.ts';

const now = 1_800_000_000_000;
const minute = 60_000;
const password = 'four words are enough';
const cost = { ln: 4, r: 8, p: 1 };
const rosa = { name: 'rosa', role: 'Admissions coordinator', password, cost, now };
const form = { name: 'rosa', password, code: '', addressKey: 'a' };

function tryToLogIn(db: OpenDatabase['db'], changes: Partial<typeof form> = {}) {
  return logIn(db, { ...form, ...changes }, { limits: createLoginLimits(), now });
}

async function tokenOf(db: OpenDatabase['db'], changes: Partial<typeof form> = {}) {
  const login = await tryToLogIn(db, changes);
  return 'token' in login ? login.token : expect.fail(JSON.stringify(login));
}

test('a moderator logs in, however the name is written, and is known by the token', async () => {
  const { db } = await temporaryDatabase();
  await addAccount(db, rosa);
  const token = await tokenOf(db, { name: ' Rosa ' });
  expect(await findSession(db, token, now)).toMatchObject({ name: 'rosa', role: rosa.role });
  await closeSession(db, token);
  expect(await findSession(db, token, now)).toBe(undefined);
});

test('whatever is wrong, the answer is the same', async () => {
  const { db } = await temporaryDatabase();
  await addAccount(db, rosa);
  await addAccount(db, { ...rosa, name: 'sam' });
  await disableAccount(db, 'sam', now);
  for (const wrong of [{ password: 'another password' }, { name: 'nobody' }, { name: 'sam' }]) {
    expect(await tryToLogIn(db, wrong)).toEqual({ wrong: true });
  }
});

test('after enough wrong guesses the right password waits too', async () => {
  const { db } = await temporaryDatabase();
  await addAccount(db, rosa);
  const limits = createLoginLimits({ perAddress: 2, perAccount: 2 });
  for (const guess of ['one', 'two']) {
    const login = await logIn(db, { ...form, password: guess }, { limits, now });
    expect(login).toEqual({ wrong: true });
  }
  expect(await logIn(db, form, { limits, now })).toEqual({ wait: expect.any(Number) });
});

test('a second factor is asked for, and one code opens one door', async () => {
  const { db } = await temporaryDatabase();
  await addAccount(db, rosa);
  const secret = newTotpSecret();
  await setTotp(db, 'rosa', secret);
  const code = totpCode(secret, now);
  expect(await tryToLogIn(db)).toEqual({ wrong: true });
  const both = await Promise.all([tryToLogIn(db, { code }), tryToLogIn(db, { code })]);
  expect(both.filter((login) => 'token' in login)).toHaveLength(1);
});

test('a session ends when it is idle, when the day is over and when the account changes', async () => {
  const { db } = await temporaryDatabase();
  await addAccount(db, rosa);
  const token = await tokenOf(db);
  expect(await findSession(db, token, now + 59 * minute)).toMatchObject({ name: 'rosa' });
  expect(await findSession(db, token, now + 118 * minute)).toMatchObject({ name: 'rosa' });
  expect(await findSession(db, token, now + 179 * minute)).toBe(undefined);

  const day = await tokenOf(db);
  for (let at = now; at <= now + longestSession; at += 50 * minute) await findSession(db, day, at);
  expect(await findSession(db, day, now + longestSession + 1)).toBe(undefined);

  const third = await tokenOf(db);
  await resetPassword(db, 'rosa', 'another good password');
  expect(await findSession(db, third, now)).toBe(undefined);
});

test('the database holds no token and no password', async () => {
  const { db, sqlite } = await temporaryDatabase();
  await addAccount(db, rosa);
  const token = await tokenOf(db);
  const bytes = sqlite.serialize().toString('latin1');
  expect(bytes).toContain('Admissions coordinator');
  expect(bytes).not.toContain(token);
  expect(bytes).not.toContain(password);
});

test('accounts are listed by name, and none is added twice', async () => {
  const { db } = await temporaryDatabase();
  expect(await addAccount(db, { ...rosa, name: 'sam' })).toBe(true);
  expect(await addAccount(db, rosa)).toBe(true);
  expect(await addAccount(db, { ...rosa, name: 'ROSA' })).toBe(false);
  await disableAccount(db, 'sam', now);
  const { role } = rosa;
  expect(await listAccounts(db)).toEqual([
    { name: 'rosa', role, hasTotp: false, isDisabled: false },
    { name: 'sam', role, hasTotp: false, isDisabled: true },
  ]);
  expect(await disableAccount(db, 'nobody', now)).toBe(false);
});
