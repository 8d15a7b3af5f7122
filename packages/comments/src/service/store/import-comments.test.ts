import { afterEach, beforeEach, expect, test } from 'vitest';
import { openService, type TestService } from '../fixtures/service.ts';
import { readPublicComments } from './public-comments.ts';
import { importComments } from './import-comments.ts';
import { decideComment } from './decide-comment.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

const first = {
  id: 'c_first1',
  post: 'calm',
  author: 'Robin',
  date: '2019-05-04',
  text: 'First.',
  parent: null,
  staff: null,
  state: 'approved' as const,
  writtenAt: Date.UTC(2019, 4, 4, 12),
};
const answer = { ...first, id: 'c_answer', text: 'Answer.', parent: 'c_first1' };
const waits = { ...first, id: 'c_waits1', text: 'Waits.', state: 'pending' as const };

test('test 21: what another system had is public or waits as it did, once, and nothing erased comes back', async () => {
  const { db } = service.context;
  const { now } = service.clock;
  const read = () => readPublicComments(db, { dayOf: () => '2019-05-04' });
  const all = [first, answer, waits];
  expect(await importComments(db, all, { now })).toEqual({ added: 3, known: 0 });
  const { state: _, writtenAt: __, ...shown } = first;
  expect(await read()).toEqual([
    shown,
    { ...shown, id: 'c_answer', text: 'Answer.', parent: first.id },
  ]);
  expect(await importComments(db, all, { now })).toEqual({ added: 0, known: 3 });
  await decideComment(db, { id: 2, version: 2, action: 'erase', actor: 'command', now });
  expect(await importComments(db, all, { now })).toEqual({ added: 0, known: 3 });
  expect((await read()).map(({ text }) => text)).toEqual(['First.']);
});

test('what waits is marked as if it were sent here, so that a crisis is read first', async () => {
  const { db } = service.context;
  const { now } = service.clock;
  const text = 'I want to kill myself. Call me at 212-555-0142.';
  await importComments(
    db,
    [
      { ...waits, text },
      { ...first, text },
    ],
    { now },
  );
  const rows = await db.selectFrom('comment').select('flags').orderBy('id').execute();
  const [waiting = [], shown] = rows.map(({ flags }) => JSON.parse(flags) as string[]);
  expect(waiting.toSorted()).toEqual(['crisis', 'phone']);
  expect(shown).toEqual([]);
});
