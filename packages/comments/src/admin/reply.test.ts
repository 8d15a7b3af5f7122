import { expect, test } from 'vitest';
import { writeSetting } from '../service/store/settings.ts';
import { openDesk, type TestDesk } from './fixtures/desk.ts';

const careful = 'Thank you for writing. Call us with any question.';
const careless = 'As our patient you did so well.';

async function openAnsweringDesk() {
  const desk = await openDesk();
  await writeSetting(desk.service.context.db, 'reviewers', ['rosa', 'sam']);
  await desk.comment('c_first', { state: 'approved', public_text: 'Good.', published_at: 1 });
  return desk;
}

async function replyOf({ service }: TestDesk) {
  const replies = service.context.db.selectFrom('comment').where('kind', '=', 'staff').selectAll();
  return replies.executeTakeFirstOrThrow();
}

test('the clinic does not answer until it names two readers', async () => {
  const { seat, comment, service } = await openDesk();
  await comment('c_first', { state: 'approved', public_text: 'Good.' });
  const rosa = await seat('rosa');
  expect(await (await rosa.get('/comment/c_first')).text()).not.toContain('Write an answer');
  const answer = await rosa.post('/comment/c_first/reply', { text: careful, step: 'send' });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('The clinic does not answer comments');
  const { db } = service.context;
  expect(await db.selectFrom('comment').selectAll().execute()).toHaveLength(1);
});

test('test 27: the box shows what the guard found, and keeps the words', async () => {
  const { seat } = await openAnsweringDesk();
  const rosa = await seat('rosa');
  expect(await (await rosa.get('/comment/c_first/reply')).text()).toContain('Never say');
  const check = await rosa.post('/comment/c_first/reply', { text: careless, step: 'check' });
  const page = await check.text();
  expect(page).toContain('What should not stay like this');
  expect(page).toContain('patient');
  const change = await rosa.post('/comment/c_first/reply', { text: careless, step: 'change' });
  expect(await change.text()).toContain(careless);
  const clean = await rosa.post('/comment/c_first/reply', { text: careful, step: 'check' });
  expect(await clean.text()).toContain('That is no proof');
});

test('an answer is public when the other reader approved it, under a role and no name', async () => {
  const desk = await openAnsweringDesk();
  const { seat, find, service } = desk;
  const [rosa, sam, kim] = [await seat('rosa'), await seat('sam'), await seat('kim')];
  await rosa.post('/comment/c_first/reply', { text: careless, step: 'send' });
  const { public_id: id } = await replyOf(desk);
  expect(await replyOf(desk)).toMatchObject({
    state: 'pending',
    author: 'Admissions coordinator',
    staff_role: 'Admissions coordinator',
  });
  const own = await rosa.decide(id, 'approve', { step: 'as-written' });
  expect(own.status).toBe(403);
  expect(await own.text()).toContain('You wrote this answer');
  const stranger = await kim.decide(id, 'approve', { step: 'as-written' });
  expect(await stranger.text()).toContain('You are not one of them');
  expect(await (await sam.get(`/comment/${id}`)).text()).toContain(
    'What should not stay like this',
  );
  await sam.decide(id, 'approve', { step: 'as-written' });
  expect((await find(id)).state).toBe('approved');
  const { db } = service.context;
  const shown = await db.selectFrom('public_comment').selectAll().where('public_id', '=', id);
  expect(JSON.stringify(await shown.execute())).not.toMatch(/rosa|sam/);
});

test('an answer waits when the clinic stops to answer', async () => {
  const desk = await openAnsweringDesk();
  const { seat, find, service } = desk;
  const [rosa, sam] = [await seat('rosa'), await seat('sam')];
  await rosa.post('/comment/c_first/reply', { text: careful, step: 'send' });
  await writeSetting(service.context.db, 'reviewers', null);
  const { public_id: id } = await replyOf(desk);
  expect((await sam.decide(id, 'approve', { step: 'as-written' })).status).toBe(403);
  expect((await find(id)).state).toBe('pending');
});

test('nothing empty or endless is kept, and nothing under what is not public', async () => {
  const { seat, comment, service } = await openAnsweringDesk();
  await comment('c_waits');
  const rosa = await seat('rosa');
  for (const text of ['', ' \u200b ', 'x'.repeat(4001)]) {
    const answer = await rosa.post('/comment/c_first/reply', { text, step: 'send' });
    expect(answer.status).toBe(422);
  }
  const early = await rosa.post('/comment/c_waits/reply', { text: careful, step: 'send' });
  expect(early.status).toBe(409);
  const { db } = service.context;
  expect(await db.selectFrom('comment').where('kind', '=', 'staff').selectAll().execute()).toEqual(
    [],
  );
});
