import { pino } from 'pino';
import { expect, test } from 'vitest';
import { openDesk, password, request } from './fixtures/desk.ts';

const text = 'canary-text (555) 555-0142';

test('test 22: what moderators read and do is in no log, and no public page knows what waits', async () => {
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) });
  const desk = await openDesk({ log });
  const { service, seat, comment } = desk;
  await service.send({ text, author: 'canary-name', email: 'canary-mail@example.org' });
  await comment('c_canary', { text, author: 'canary-name', flags: '["phone"]' });
  const rosa = await seat('canary-account');
  await request(service, 'POST', '/log-in', { form: { name: 'canary-guess', password } });
  await rosa.get('/comment/c_canary');
  await rosa.decide('c_canary', 'approve', { marked: 'canary-words', step: 'preview' });
  await rosa.decide('c_canary', 'reject', { reason: 'canary-reason' });
  await rosa.post('/person', { email: 'canary-mail@example.org', step: 'download' });
  await rosa.get('/find?id=c_canary-query');
  await rosa.get('/nowhere/canary-path');
  expect(logged.length).toBeGreaterThan(8);
  expect(logged.join('')).not.toMatch(/canary|555-0142|four words|198\.51\.100|hearten-moderator/);

  const paths = ['/thanks', '/privacy', '/v1/pages/calm/comments', '/comment/c_canary', '/admin'];
  const pages = await Promise.all(paths.map((path) => service.get(path)));
  const shown = await Promise.all(pages.map((page) => page.text()));
  expect(shown.join('')).not.toMatch(/canary/);
});

test('the audit trail of a whole life holds no word of the comment', async () => {
  const { service, seat, comment } = await openDesk();
  await comment('c_first', { text, author: 'canary-name', flags: '["phone"]' });
  const rosa = await seat('rosa');
  await rosa.decide('c_first', 'reject', { reason: '<script>canary</script>' });
  await rosa.decide('c_first', 'restore');
  await rosa.decide('c_first', 'approve', { step: 'as-written' });
  await rosa.decide('c_first', 'erase');
  const { db } = service.context;
  const kept = [
    await db.selectFrom('event').selectAll().execute(),
    await db.selectFrom('outbox').selectAll().execute(),
    await db.selectFrom('tombstone').selectAll().execute(),
  ];
  expect(JSON.stringify(kept)).not.toMatch(/canary|0142/);
  expect(await (await rosa.get('/events')).text()).not.toMatch(/canary|0142/);
});

test('every page for moderators stays out of caches, frames and searches', async () => {
  const { seat, comment } = await openDesk();
  await comment('c_first');
  const rosa = await seat('rosa');
  for (const path of ['', '/comment/c_first', '/events', '/person', '/settings', '/log-in']) {
    const { headers } = await rosa.get(path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  }
});
