import { expect, test } from 'vitest';
import { openDesk } from './fixtures/desk.ts';

const call = 'Call me on (555) 555-0142. I am glad.';

test('who is not logged in sees nothing and changes nothing', async () => {
  const { service, comment, find } = await openDesk();
  await comment('c_first');
  for (const path of ['', '/comment/c_first', '/events', '/person', '/settings', '/nowhere']) {
    const answer = await service.get(`/admin${path}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/_comments/admin/log-in?note=ended');
  }
  const refused = await service.post('/admin/comment/c_first/erase', { version: '1' });
  expect(refused.status).toBe(401);
  expect((await find('c_first')).state).toBe('pending');
});

test('a comment is read as plain text, approved, and public as it was written', async () => {
  const { seat, comment, find } = await openDesk();
  await comment('c_first', { text: 'One <b>line</b>\n\nanother' });
  const rosa = await seat('rosa');
  const page = await (await rosa.get('/comment/c_first')).text();
  expect(page).toContain('One &lt;b&gt;line&lt;/b&gt;\n\nanother');
  const answer = await rosa.decide('c_first', 'approve', { step: 'as-written' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/_comments/admin?done=approve&id=c_first');
  expect(await find('c_first')).toMatchObject({
    state: 'approved',
    public_text: 'One <b>line</b>\n\nanother',
  });
});

test('what was found is marked where it stands, shown once more, and taken out', async () => {
  const { seat, comment, find } = await openDesk();
  await comment('c_first', { text: call, flags: '["phone"]' });
  const rosa = await seat('rosa');
  const page = await (await rosa.get('/comment/c_first')).text();
  expect(page).toMatch(
    /<mark>\(?555\) 555-0142<span class="found" lang="en"> \(Phone number\)<\/span>/,
  );
  const [, range = ''] = /name="remove"\s+value="([\d-]+)"\s+checked/.exec(page) ?? [];

  const form = { remove: [range], marked: call.replace('I am glad', 'I am [[glad]]') };
  const preview = await rosa.decide('c_first', 'approve', { ...form, step: 'preview' });
  expect(preview.status).toBe(200);
  const shown = await preview.text();
  expect(shown).toContain('I am [removed].');
  expect(shown).not.toContain('555-0142');
  expect((await find('c_first')).state).toBe('pending');

  const remove = [...shown.matchAll(/name="remove" value="([\d-]+)"/g)].map(([, one = '']) => one);
  await rosa.decide('c_first', 'approve', { remove, step: 'redacted' });
  const row = await find('c_first');
  expect(row.public_text).toMatch(/^Call me on \(?\[removed\]\. I am \[removed\]\.$/);
  expect(row.text).toBe(call);
});

test('a moderator cannot put words into a comment', async () => {
  const { seat, comment, find } = await openDesk();
  await comment('c_first');
  const rosa = await seat('rosa');
  const marked = 'That helped me a lot. Thank you, Alder Grove!';
  const answer = await rosa.decide('c_first', 'approve', { marked, step: 'redacted' });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('words cannot be added');
  expect((await find('c_first')).state).toBe('pending');
});

test('of a full name only the first word is shown, and the rest is forgotten', async () => {
  const { seat, comment, find, service } = await openDesk();
  await comment('c_first', { author: 'Robin Fictional', flags: '["full-name"]' });
  const rosa = await seat('rosa');
  await rosa.decide('c_first', 'approve', { shorten: 'yes', step: 'redacted' });
  expect((await find('c_first')).author).toBe('Robin');
  const bytes = service.context.database.sqlite.serialize().toString('latin1');
  expect(bytes).not.toContain('Robin Fictional');
});

test('every decision has its way back, and what was public stays as it was redacted', async () => {
  const { seat, comment, find } = await openDesk();
  await comment('c_first', { text: call, flags: '["phone"]' });
  const rosa = await seat('rosa');
  const states: string[] = [];
  for (const [action, form] of [
    ['reject', { reason: 'off-topic' }],
    ['restore', {}],
    ['spam', {}],
    ['restore', {}],
    ['approve', { remove: '11-25', step: 'redacted' }],
    ['unpublish', {}],
    ['approve', { step: 'as-proposed' }],
  ] as const) {
    expect((await rosa.decide('c_first', action, form)).status).toBe(303);
    states.push((await find('c_first')).state);
  }
  expect(states.join(' ')).toBe('rejected pending spam pending approved pending approved');
  expect((await find('c_first')).public_text).toBe('Call me on [removed]. I am glad.');
  const trail = await (await rosa.get('/events')).text();
  expect(trail).toContain('Has nothing to do with the article');
  expect(trail).not.toContain('glad');
});

test('erasing asks first; then text and name are gone and a tombstone stays', async () => {
  const { seat, comment, find, service } = await openDesk();
  await comment('c_first', { text: 'A very private sentence', author: 'Privata' });
  const rosa = await seat('rosa');
  const question = await rosa.get('/comment/c_first/erase');
  expect(await question.text()).toContain('Erase c_first?');
  expect((await find('c_first')).state).toBe('pending');
  await rosa.decide('c_first', 'erase');
  expect(await find('c_first')).toMatchObject({ state: 'erased', text: '', author: '' });
  const { db, database } = service.context;
  expect(await db.selectFrom('tombstone').selectAll().execute()).toMatchObject([
    { public_id: 'c_first', cause: 'moderator' },
  ]);
  expect(database.sqlite.serialize().toString('latin1')).not.toMatch(/Privata|private sentence/);
  expect(await (await rosa.get('/comment/c_first')).text()).toContain('erased');
});

test('an answer waits for what it answers', async () => {
  const { seat, comment, find } = await openDesk();
  const parent = await comment('c_parent');
  await comment('c_child', { parent_id: parent.id });
  const rosa = await seat('rosa');
  const answer = await rosa.decide('c_child', 'approve', { step: 'as-written' });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('Approve that one first');
  expect((await find('c_child')).state).toBe('pending');
});

test('test 13: who comes second gets a page that says so, and nothing is done', async () => {
  const { seat, comment, find } = await openDesk();
  await comment('c_first');
  const [rosa, sam] = [await seat('rosa'), await seat('sam')];
  await rosa.decide('c_first', 'reject', { reason: 'none' });
  const form = { version: '1', step: 'as-written' };
  const late = await sam.post('/comment/c_first/approve', form);
  expect(late.status).toBe(409);
  const page = await late.text();
  expect(page).toContain('Somebody was faster');
  expect(page).toContain('Now it stands like this: rejected.');
  expect((await find('c_first')).state).toBe('rejected');
});

test('test 13: of 100 decisions at the same time one counts', async () => {
  const { seat, comment, find, service } = await openDesk();
  await comment('c_first');
  const seats = [await seat('rosa'), await seat('sam')];
  const actions = ['approve', 'reject', 'spam'];
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      seats[index % 2]?.post(`/comment/c_first/${actions[index % 3]}`, {
        version: '1',
        step: 'as-written',
      }),
    ),
  );
  const statuses = answers.map((answer) => answer?.status);
  expect(statuses.filter((status) => status === 303)).toHaveLength(1);
  expect(statuses.filter((status) => status === 409)).toHaveLength(99);
  expect((await find('c_first')).version).toBe(2);
  const { db } = service.context;
  const events = await db.selectFrom('event').where('comment_id', 'is not', null).selectAll();
  expect(await events.execute()).toHaveLength(1);
});

test('test 13: among 100 decisions an erasure wins, whatever came before it', async () => {
  const { seat, comment, find, service } = await openDesk();
  await comment('c_first', { text: 'A very private sentence' });
  const seats = [await seat('rosa'), await seat('sam')];
  await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      seats[index % 2]?.post(`/comment/c_first/${index === 50 ? 'erase' : 'approve'}`, {
        version: '1',
        step: 'as-written',
      }),
    ),
  );
  expect(await find('c_first')).toMatchObject({ state: 'erased', text: '', public_text: null });
  const { db } = service.context;
  expect(await db.selectFrom('tombstone').selectAll().execute()).toHaveLength(1);
});

test('a comment as long as an import may bring is approved too', async () => {
  const { seat, comment, find } = await openDesk();
  const text = '长评论 '.repeat(8_000).trim();
  await comment('c_first', { text });
  const rosa = await seat('rosa');
  const marked = text.replace('长评论', '[[长评论]]');
  expect((await rosa.decide('c_first', 'approve', { marked, step: 'redacted' })).status).toBe(303);
  expect((await find('c_first')).public_text).toBe(text.replace('长评论', '[removed]'));
});

test('the box for marks has the text letter for letter, so that nothing marked takes nothing out', async () => {
  const { seat, comment } = await openDesk();
  await comment('c_first', { text: 'One <b>\n\ntwo & three' });
  const rosa = await seat('rosa');
  const page = await (await rosa.get('/comment/c_first')).text();
  const [, marked = ''] = /<textarea[^>]*>\n?([^<]*)<\/textarea/.exec(page) ?? [];
  expect(marked).toBe('One &lt;b&gt;\n\ntwo &amp; three');
  const typed = marked.replace('&lt;b&gt;', '<b>').replace('&amp;', '&').replaceAll('\n', '\r\n');
  const preview = await rosa.decide('c_first', 'approve', { marked: typed, step: 'preview' });
  expect(preview.status).toBe(200);
});

test('words of a crisis are marked, and no detail to take out', async () => {
  const { seat, comment } = await openDesk();
  await comment('c_first', { text: 'I want to kill myself.', flags: '["crisis"]' });
  const rosa = await seat('rosa');
  const page = await (await rosa.get('/comment/c_first')).text();
  expect(page).toContain('This may come from somebody in a crisis');
  expect(page).toContain('(May be in a crisis)');
  expect(page).not.toContain('name="remove"');
});
