import { expect, test } from 'vitest';
import { findAccount, setTotp } from './accounts.ts';
import { openDesk, password, request } from './fixtures/desk.ts';
import { newTotpSecret, totpCode } from './totp.ts';

const form = { name: 'rosa', password };

test('logging in gives a cookie for this host alone, and logging out ends what it opened', async () => {
  const { service, seat } = await openDesk();
  await seat('rosa');
  const login = await request(service, 'POST', '/log-in', { form });
  expect(login.status).toBe(303);
  const given = login.headers.get('set-cookie') ?? '';
  expect(given).toMatch(/^__Host-.*; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
  const cookie = given.split(';')[0] ?? '';
  expect((await request(service, 'GET', '', { cookie })).status).toBe(200);
  const logout = await request(service, 'POST', '/log-out', { cookie });
  expect(logout.headers.get('set-cookie')).toContain('Max-Age=0');
  expect((await request(service, 'GET', '', { cookie })).status).toBe(303);
});

test('a wrong login says the same whatever was wrong, keeps the name and never the password', async () => {
  const { service, seat } = await openDesk();
  await seat('rosa');
  const tries = [
    { ...form, password: 'a wrong password' },
    { ...form, name: '"><b>nobody' },
    { ...form, code: '000000', password: 'x' },
  ];
  for (const wrong of tries) {
    const answer = await request(service, 'POST', '/log-in', { form: wrong });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('set-cookie')).toBe(null);
    const page = await answer.text();
    expect(page).toContain('The name, the password or the code was not right.');
    expect(page).not.toContain(wrong.password === 'x' ? '000000' : wrong.password);
    expect(page).not.toContain('<b>nobody');
  }
});

test('after ten wrong tries the page says how long to wait', async () => {
  const { service, seat } = await openDesk();
  await seat('rosa');
  const wrong = { ...form, password: 'a wrong password' };
  for (let guess = 0; guess < 10; guess += 1) {
    await request(service, 'POST', '/log-in', { form: wrong });
  }
  const answer = await request(service, 'POST', '/log-in', { form });
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(600);
  expect(await answer.text()).toContain('Wait 15 minutes');
});

test('an account with a second factor is opened by a code, once', async () => {
  const { service, seat } = await openDesk();
  await seat('rosa');
  const secret = newTotpSecret();
  await setTotp(service.context.db, 'rosa', secret);
  const code = totpCode(secret, service.clock.now);
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  const statuses: number[] = [];
  for (const typed of ['', '000000', spaced, spaced]) {
    const answer = await request(service, 'POST', '/log-in', { form: { ...form, code: typed } });
    statuses.push(answer.status);
  }
  expect(statuses).toEqual([401, 401, 303, 401]);
  expect((await findAccount(service.context.db, 'rosa'))?.totp_step).toBeGreaterThan(0);
});
