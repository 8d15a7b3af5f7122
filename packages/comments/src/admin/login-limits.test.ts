import { expect, test } from 'vitest';
import { createLoginLimits } from './login-limits.ts';

test('of a thousand guesses from one address ten are looked at', async () => {
  const limits = createLoginLimits();
  let looked = 0;
  for (let guess = 0; guess < 1000; guess += 1) {
    if ((await limits.take({ addressKey: 'a', account: `name${guess}` })) === 0) looked += 1;
  }
  expect(looked).toBe(10);
});

test('of a thousand guesses at one account from as many addresses thirty are looked at', async () => {
  const limits = createLoginLimits();
  let looked = 0;
  for (let guess = 0; guess < 1000; guess += 1) {
    const account = guess % 2 ? 'rosa' : ' Rosa'.trim();
    if ((await limits.take({ addressKey: `a${guess}`, account })) === 0) looked += 1;
  }
  expect(looked).toBe(30);
});

test('says how long to wait, and forgets one who got in', async () => {
  const limits = createLoginLimits({ perAddress: 1, perAccount: 5 });
  const attempt = { addressKey: 'a', account: 'rosa' };
  expect(await limits.take(attempt)).toBe(0);
  expect(await limits.take(attempt)).toBeGreaterThan(800);
  await limits.forget(attempt);
  expect(await limits.take(attempt)).toBe(0);
});

test('what one address tries while it has to wait shuts nobody else out', async () => {
  const limits = createLoginLimits();
  for (let guess = 0; guess < 100; guess += 1) {
    await limits.take({ addressKey: 'a', account: 'rosa' });
  }
  expect(await limits.take({ addressKey: 'b', account: 'rosa' })).toBe(0);
});
