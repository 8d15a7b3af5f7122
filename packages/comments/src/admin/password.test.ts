import { expect, test } from 'vitest';
import { hashPassword, passwordProblem, verifyPassword } from './password.ts';

const cheap = { ln: 4, r: 8, p: 1 };

test('a password opens its own hash, however its letters are composed', async () => {
  const hash = await hashPassword('una contraseña tranquila', cheap);
  expect(await verifyPassword('una contraseña tranquila'.normalize('NFD'), hash)).toBe(true);
  expect(await verifyPassword('una contraseña tranquilA', hash)).toBe(false);
});

test('a hash says how it was made, and never says the password', async () => {
  const hash = await hashPassword('correct horse battery');
  expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(await hashPassword('correct horse battery', cheap)).not.toBe(
    await hashPassword('correct horse battery', cheap),
  );
});

test.each([
  '',
  'x',
  '$argon2id$v=19$m=1,t=1,p=1$AA$AA',
  '$scrypt$ln=4,r=8,p=1$AA',
  'a'.repeat(9999),
])('what is no hash of ours opens nothing: %.20s', async (hash) => {
  expect(await verifyPassword('anything', hash)).toBe(false);
});

test('a megabyte of password is refused before it costs anything', async () => {
  const hash = await hashPassword('x'.repeat(12), cheap);
  expect(await verifyPassword('x'.repeat(1_000_000), hash)).toBe(false);
});

test.each([
  ['short', 'elevenchars'],
  ['plain', 'aaaaaaaaaaaaaaaa'],
  ['long', 'abcdef'.repeat(200)],
  [undefined, 'four words are enough'],
])('is %s: %.24s', (problem, password) => {
  expect(passwordProblem(password)).toBe(problem);
});
