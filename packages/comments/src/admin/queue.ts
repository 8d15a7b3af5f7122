import type { Kysely } from 'kysely';
import type { State } from '../core/comment.ts';
import type { CommentRow, Database } from '../service/database/schema.ts';
import type { QueueFacts } from '../service/notify/notice.ts';

/** What moderators look through, in the order of the links. */
export const filters = ['waiting', 'public', 'rejected', 'spam'] as const;
export type Filter = (typeof filters)[number];

const stateOf: Record<Filter, State> = {
  waiting: 'pending',
  public: 'approved',
  rejected: 'rejected',
  spam: 'spam',
};

export const pageSize = 20;

// Flags are a JSON list of codes; a code has no quotes in it, so this finds it in every engine.
const crisis = '%"crisis"%';

/** One page of the queue: what waits, crisis first, then the oldest; what was decided, the newest first. */
export async function listQueue(
  db: Kysely<Database>,
  { filter, page }: { filter: Filter; page: number },
): Promise<CommentRow[]> {
  const some = db
    .selectFrom('comment')
    .selectAll()
    .where('state', '=', stateOf[filter])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const ordered =
    filter === 'waiting'
      ? some.orderBy((row) => row('flags', 'like', crisis), 'desc').orderBy('id')
      : some.orderBy('decided_at', 'desc').orderBy('id', 'desc');
  return ordered.execute();
}

/** How many comments stand where. */
export async function countQueue(db: Kysely<Database>): Promise<Record<Filter, number>> {
  const rows = await db
    .selectFrom('comment')
    .select((row) => ['state', row.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  const counts = new Map(rows.map(({ state, count }) => [state, Number(count)]));
  const entries = filters.map((filter) => [filter, counts.get(stateOf[filter]) ?? 0]);
  return Object.fromEntries(entries) as Record<Filter, number>;
}

/** What a notice may know of the queue. */
export async function queueFacts(db: Kysely<Database>): Promise<QueueFacts> {
  const pending = db.selectFrom('comment').where('state', '=', 'pending');
  const all = await pending
    .select(({ fn }) => [
      fn.countAll<number>().as('waiting'),
      fn.min('created_at').as('oldestAt'),
      fn.max('id').as('newest'),
    ])
    .executeTakeFirstOrThrow();
  const urgent = await pending
    .where('flags', 'like', crisis)
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('id').as('newest')])
    .executeTakeFirstOrThrow();
  return {
    waiting: Number(all.waiting),
    crisis: Number(urgent.count),
    oldestAt: all.oldestAt,
    newest: all.newest ?? 0,
    newestCrisis: urgent.newest ?? 0,
  };
}

/** A comment by its public id. */
export function findByPublicId(
  db: Kysely<Database>,
  publicId: string,
): Promise<CommentRow | undefined> {
  return db.selectFrom('comment').selectAll().where('public_id', '=', publicId).executeTakeFirst();
}

export function findById(db: Kysely<Database>, id: number): Promise<CommentRow | undefined> {
  return db.selectFrom('comment').selectAll().where('id', '=', id).executeTakeFirst();
}
