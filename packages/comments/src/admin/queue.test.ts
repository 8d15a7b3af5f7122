import { expect, test } from 'vitest';
import { writeSetting } from '../service/store/settings.ts';
import { openDesk } from './fixtures/desk.ts';
import { pageSize, queueFacts } from './queue.ts';

function idsIn(page: string): string[] {
  return [...page.matchAll(/<h2>\s*<a href="\/_comments\/admin\/comment\/(c_\w+)"/g)].map(
    ([, id = '']) => id,
  );
}

test('what may come from a crisis stands first, then what waits longest', async () => {
  const { seat, comment } = await openDesk();
  await comment('c_first');
  await comment('c_second', { flags: '["phone"]' });
  await comment('c_third', { flags: '["crisis","phone"]' });
  await comment('c_done', { state: 'approved', public_text: 'x' });
  const page = await (await (await seat('rosa')).get('')).text();
  expect(idsIn(page)).toEqual(['c_third', 'c_first', 'c_second']);
  expect(page).toContain('May be in a crisis');
  expect(page).toContain('under “A calmer evening”');
});

test.each([
  ['public', 'approved', 'Public comments'],
  ['rejected', 'rejected', 'Rejected comments'],
  ['spam', 'spam', 'Spam'],
] as const)('shows what is %s, the newest first and without boxes', async (show, state, title) => {
  const { seat, comment } = await openDesk();
  await comment('c_first', { state, decided_at: 1, public_text: 'x' });
  await comment('c_second', { state, decided_at: 2, public_text: 'x' });
  await comment('c_waits');
  const page = await (await (await seat('rosa')).get(`?show=${show}`)).text();
  expect(idsIn(page)).toEqual(['c_second', 'c_first']);
  expect(page).toContain(`<h1 id="content" tabindex="-1">${title}</h1>`);
  expect(page).not.toContain('type="checkbox"');
});

test('a long queue has pages, and a page that is not there is the last', async () => {
  const { seat, comment } = await openDesk();
  for (let index = 0; index < pageSize + 1; index += 1) await comment(`c_${index}`);
  const rosa = await seat('rosa');
  expect(idsIn(await (await rosa.get('')).text())).toHaveLength(pageSize);
  for (const page of ['2', '99']) {
    const last = await (await rosa.get(`?page=${page}`)).text();
    expect(idsIn(last)).toEqual([`c_${pageSize}`]);
    expect(last).toContain('Page 2 of 2');
  }
  for (const page of ['-1', 'x', '0', '1e9']) {
    expect((await rosa.get(`?page=${page}`)).status).toBe(200);
  }
});

test('an empty queue says that nothing waits', async () => {
  const { seat } = await openDesk();
  const page = await (await (await seat('rosa')).get('')).text();
  expect(page).toContain('Nothing waits.');
});

test('a comment is found by its id, also by the end of an address', async () => {
  const { seat, comment } = await openDesk();
  await comment('c_first');
  const rosa = await seat('rosa');
  for (const typed of [
    'c_first',
    ' c_first ',
    'https://clinic.example/blog/calm/%23comment-c_first',
  ]) {
    const found = await rosa.get(`/find?id=${typed}`);
    expect(found.headers.get('location')).toBe('/_comments/admin/comment/c_first');
  }
  const missing = await rosa.get('/find?id=c_<script>');
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('c_&lt;script&gt;');
});

test('many are rejected or marked as spam at once; what changed meanwhile is left alone', async () => {
  const { seat, comment, find } = await openDesk();
  for (const id of ['c_first', 'c_second', 'c_third']) await comment(id);
  const rosa = await seat('rosa');
  await rosa.decide('c_second', 'approve', { step: 'as-written' });
  const answer = await rosa.post('/bulk', {
    selected: ['c_first:1', 'c_second:1', 'c_third:1', 'c_nobody:1'],
    action: 'reject',
    reason: 'advertising',
  });
  expect(answer.headers.get('location')).toBe('/_comments/admin?done=bulk&count=2&all=4');
  const states = await Promise.all(['c_first', 'c_second', 'c_third'].map(find));
  expect(states.map(({ state }) => state)).toEqual(['rejected', 'approved', 'rejected']);
  await rosa.decide('c_first', 'restore');
  await rosa.post('/bulk', { selected: 'c_first:3', action: 'spam' });
  expect((await find('c_first')).state).toBe('spam');
});

test('nothing is approved in bulk, whatever is sent', async () => {
  const { seat, comment, find } = await openDesk();
  await comment('c_first');
  const rosa = await seat('rosa');
  await rosa.post('/bulk', { selected: 'c_first:1', action: 'approve' });
  expect((await find('c_first')).state).toBe('rejected');
});

test('says what was done in words of its own, with a button that takes it back', async () => {
  const { seat, comment, find } = await openDesk();
  await comment('c_first');
  const rosa = await seat('rosa');
  await rosa.decide('c_first', 'reject', { reason: 'none' });
  const page = await (await rosa.get('?done=reject&id=c_first')).text();
  expect(page).toContain('c_first is rejected.');
  expect(page).toContain('action="/_comments/admin/comment/c_first/restore"');
  await rosa.post('/comment/c_first/restore', { version: '2' });
  expect((await find('c_first')).state).toBe('pending');
  expect(await (await rosa.get('?done=<b>&id=c_first')).text()).not.toContain('role="status"');
});

test('pausing is one button, and is seen in the queue and in the trail', async () => {
  const { seat } = await openDesk();
  const rosa = await seat('rosa');
  await rosa.post('/settings', { paused: 'yes' });
  expect(await (await rosa.get('')).text()).toContain('Comments are paused: nothing new');
  await rosa.post('/settings', { paused: 'no' });
  expect(await (await rosa.get('')).text()).not.toContain('Comments are paused');
  const trail = await (await rosa.get('/events')).text();
  expect(trail).toMatch(/<b>rosa<\/b> took comments again/);
});

test('a notice knows how many wait, how many of them from a crisis, and since when', async () => {
  const { service, comment } = await openDesk();
  const { db } = service.context;
  const none = { waiting: 0, crisis: 0, oldestAt: null, newest: 0, newestCrisis: 0 };
  expect(await queueFacts(db)).toEqual(none);
  await comment('c_first', { created_at: 5 });
  await comment('c_second', { created_at: 9, flags: '["crisis"]' });
  await comment('c_spam', { created_at: 1, state: 'spam', flags: '["crisis"]' });
  const facts = { waiting: 2, crisis: 1, oldestAt: 5, newest: 2, newestCrisis: 2 };
  expect(await queueFacts(db)).toEqual(facts);
});

test('tells since when the built site knows what was decided, and when a build failed', async () => {
  const { seat, comment, service } = await openDesk();
  const { db } = service.context;
  await comment('c_first');
  const rosa = await seat('rosa');
  expect(await (await rosa.get('?show=public')).text()).toContain('No build of the site has asked');
  await rosa.decide('c_first', 'approve', { step: 'as-written' });
  await writeSetting(db, 'rebuild', { at: 1, ok: false, attempts: 3 });
  const waits = await (await rosa.get('/comment/c_first')).text();
  expect(waits).toMatch(/waits for the next build of the site.*tried 3 times/s);
  await writeSetting(db, 'rebuild', { at: 2, ok: true, attempts: 0 });
  await writeSetting(db, 'exportedAt', service.clock.now + 1);
  const known = await (await rosa.get('/comment/c_first')).text();
  expect(known).toContain('public, in the site as built after Oct 12, 2026, 5:00 AM');
  const list = await (await rosa.get('?show=public')).text();
  expect(list).toContain('knows what was decided before Oct 12, 2026, 5:00 AM.');
});

test('says how long things are kept as they are kept on this service', async () => {
  const day = 86_400_000;
  const { seat, comment } = await openDesk({ retention: { rejected: 7 * day, spam: 2 * day } });
  await comment('c_first', { state: 'rejected' });
  await comment('c_second', { state: 'spam' });
  const rosa = await seat('rosa');
  const rejected = await (await rosa.get('?done=reject&id=c_first')).text();
  expect(rejected).toContain('It is kept for 7 days, then erased.');
  const spam = await (await rosa.get('?done=spam&id=c_second')).text();
  expect(spam).toContain('It is kept for 2 days, then erased.');
});
