import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { State } from '../../core/comment.ts';
import { type Action, actions, decide, isRefusal, rebuildAfter } from '../../core/states.ts';
import { openService, type TestService } from '../fixtures/service.ts';
import { decideComment } from './decide-comment.ts';

let service: TestService;
beforeAll(async () => {
  service = await openService();
  // Many runs, of which none has to outlive a power cut.
  service.context.database.sqlite.pragma('synchronous = OFF');
});
afterAll(() => service.remove());

/** What the model knows of a comment. */
interface Known {
  id: number;
  state: State;
  version: number;
  parent: Known | null;
}

interface Step {
  which: number;
  action: Action;
  /** How far behind the version is that somebody saw. */
  behind: number;
}

const steps = fc.array(
  fc.record({
    which: fc.nat(3),
    action: fc.constantFrom(...actions),
    behind: fc.constantFrom(0, 0, 0, 1),
  }),
  { maxLength: 25 },
);

describe('decideComment', () => {
  test('does what the core says, and each change has its trail, its tombstone and its rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const before = await counts();
        const comments = await makeComments();
        let [events, tombstones, rebuilds] = [0, 0, 0];
        for (const step of list) {
          const change = await apply(comments, step);
          if (!change) continue;
          events += 1;
          if (change.to === 'erased') tombstones += 1;
          if (rebuildAfter(change.from, change.to) !== 'none') rebuilds += 1;
        }
        for (const { id, state, version } of comments) {
          const row = await rowOf(id);
          expect(row).toMatchObject({ state, version });
          expect(row.text === '').toBe(state === 'erased');
          if (state !== 'pending') expect(await contactsOf(id)).toBe(0);
        }
        const after = await counts();
        expect(after).toEqual({
          event: before.event + events,
          tombstone: before.tombstone + tombstones,
          rebuild: before.rebuild + rebuilds,
        });
      }),
      { numRuns: 60 },
    );
  });

  test('test 13: of a hundred who decide at once one is heard, and an erasure in any case', async () => {
    const [one] = await makeComments();
    const id = one?.id ?? 0;
    const now = service.clock.now;
    const act = (action: Action) =>
      decideComment(service.context.db, { id, version: 1, action, actor: 'command', now });
    const crowd = Array.from({ length: 100 }, (_, index) =>
      act(
        index === 60 ? 'erase' : ((['approve', 'reject', 'spam'] as const)[index % 3] ?? 'approve'),
      ),
    );
    const decided = await Promise.all(crowd);
    const heard = decided.filter((outcome) => 'comment' in outcome);
    expect(heard).toHaveLength(2);
    expect('comment' in (decided[60] ?? {})).toBe(true);
    expect((await rowOf(id)).state).toBe('erased');
  });
});

test('nothing but decideComment changes the state of a comment', () => {
  const folder = path.join(import.meta.dirname, '..');
  const files = globSync('**/*.ts', { cwd: folder }).filter(
    (file) => !/\.test\.ts$|fixtures/.test(file),
  );
  const writers = files.filter((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const changes = text.split("updateTable('comment')").slice(1);
    return changes.some((change) => /\bstate\b/.test(change.slice(0, change.indexOf('.where('))));
  });
  expect(writers).toEqual([path.join('store', 'decide-comment.ts')]);
});

async function makeComments(): Promise<Known[]> {
  const comments: Known[] = [];
  for (let index = 0; index < 4; index++) {
    const parent = comments[index - 2] ?? null;
    const row = await service.context.db
      .insertInto('comment')
      .values({
        public_id: `c_${Math.random().toString(36).slice(2)}`,
        post: 'calm',
        parent_id: parent?.id ?? null,
        author: 'Robin',
        text: 'Words.',
        public_text: null,
        lang: 'en',
        state: 'pending',
        flags: '[]',
        kind: 'visitor',
        staff_role: null,
        written_by: null,
        first_approval_by: null,
        created_at: service.clock.now,
        decided_at: null,
        published_at: null,
        dedupe_hash: null,
        text_hash: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { keys, db } = service.context;
    const sealed = keys.encrypt('robin@clinic.example');
    const contact = { email: sealed.text, nonce: sealed.nonce, key_id: keys.id, blind_index: 'x' };
    await db
      .insertInto('contact')
      .values({ comment_id: row.id, ...contact, created_at: 0 })
      .execute();
    comments.push({ id: row.id, state: 'pending', version: 1, parent });
  }
  return comments;
}

/** Does a step to the model and to the database; answers the change, if one was right. */
async function apply(
  comments: Known[],
  { which, action, behind }: Step,
): Promise<{ from: State; to: State } | undefined> {
  const known = comments[which];
  if (!known) return undefined;
  const { now } = service.clock;
  const outcome = await decideComment(service.context.db, {
    id: known.id,
    version: known.version - behind,
    action,
    actor: 'command',
    now,
  });
  const from = known.state;
  const to = decide(from, action, { parent: known.parent?.state ?? null });
  const isStale = behind > 0 && action !== 'erase' && from !== 'erased';
  if (isStale || isRefusal(to)) {
    const refused = isStale ? 'stale' : isRefusal(to) && to.refused;
    expect(outcome).toEqual({ refused });
    return undefined;
  }
  expect(outcome).toMatchObject({ comment: { state: to } });
  Object.assign(known, { state: to, version: known.version + 1 });
  return { from, to };
}

function rowOf(id: number) {
  return service.context.db
    .selectFrom('comment')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

async function contactsOf(id: number): Promise<number> {
  const { db } = service.context;
  return (await db.selectFrom('contact').select('key_id').where('comment_id', '=', id).execute())
    .length;
}

async function counts() {
  const { sqlite } = service.context.database;
  const count = (from: string) =>
    sqlite.prepare(`select count(*) from ${from}`).pluck().get() as number;
  return {
    event: count('event'),
    tombstone: count('tombstone'),
    rebuild: count("outbox where kind = 'rebuild'"),
  };
}
