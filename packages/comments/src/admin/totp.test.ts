import { expect, test } from 'vitest';
import { matchTotp, newTotpSecret, toBase32, totpCode, totpUrl } from './totp.ts';

const secret = toBase32(Buffer.from('12345678901234567890'));

test.each([
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
])('says the code of RFC 6238, appendix B, at second %i', (second, code) => {
  expect(totpCode(secret, second * 1000, 8)).toBe(code);
});

test('takes a code of a clock that is one step off, and not two', () => {
  const now = 1_800_000_000_000;
  const at = (offset: number) =>
    matchTotp(secret, totpCode(secret, now + offset), { now, lastStep: 0 });
  expect([-60_000, -30_000, 0, 30_000, 60_000].map((offset) => at(offset) !== undefined)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test('takes no code twice, and none from before the last one', () => {
  const now = 1_800_000_000_000;
  const lastStep = matchTotp(secret, totpCode(secret, now), { now, lastStep: 0 });
  expect(lastStep).toBe(now / 30_000);
  expect(matchTotp(secret, totpCode(secret, now), { now, lastStep: now / 30_000 })).toBe(undefined);
});

test('takes a code as people type it, with a space', () => {
  const now = 59_000;
  expect(matchTotp(secret, ' 287 082 ', { now, lastStep: 0 })).toBe(1);
  expect(matchTotp(secret, '', { now, lastStep: 0 })).toBe(undefined);
});

test('makes a secret of 160 bits, with an address an app understands', () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(totpUrl(secret, { issuer: 'Alder Grove', account: 'rosa' })).toBe(
    `otpauth://totp/Alder%20Grove:rosa?secret=${secret}&issuer=Alder%20Grove`,
  );
});
