import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Database } from './schema.ts';

/** Every schema that was ever released, in order; one that was released is never edited. */
export const migrations: Record<string, Migration> = {
  '0001-first': { up: createFirst },
};

async function createFirst(db: Kysely<Database>): Promise<void> {
  await createComments(db);
  await createAround(db);
  await createPeople(db);
  await sql`create view public_comment as
    select c.id as position, c.public_id, c.post, p.public_id as parent, c.author,
      coalesce(c.public_text, '') as text, c.staff_role, c.state, c.created_at
    from comment c left join comment p on p.id = c.parent_id
    where c.state = 'approved' or c.state = 'erased'`.execute(db);
}

async function createComments(db: Kysely<Database>): Promise<void> {
  await strict(
    db.schema
      .createTable('comment')
      .addColumn('id', 'integer', (id) => id.primaryKey().autoIncrement())
      .addColumn('public_id', 'text', (one) => one.notNull().unique())
      .addColumn('post', 'text', (one) => one.notNull())
      .addColumn('parent_id', 'integer', (one) => one.references('comment.id'))
      .addColumn('author', 'text', (one) => one.notNull())
      .addColumn('text', 'text', (one) => one.notNull())
      .addColumn('public_text', 'text')
      .addColumn('lang', 'text', (one) => one.notNull())
      .addColumn('state', 'text', (one) => one.notNull())
      .addColumn('version', 'integer', (one) => one.notNull().defaultTo(1))
      .addColumn('flags', 'text', (one) => one.notNull())
      .addColumn('kind', 'text', (one) => one.notNull())
      .addColumn('staff_role', 'text')
      .addColumn('written_by', 'integer', (one) => one.references('moderator.id'))
      .addColumn('first_approval_by', 'integer', (one) => one.references('moderator.id'))
      .addColumn('created_at', 'integer', (one) => one.notNull())
      .addColumn('decided_at', 'integer')
      .addColumn('published_at', 'integer')
      .addColumn('dedupe_hash', 'text', (one) => one.unique())
      .addColumn('text_hash', 'text'),
  );
  await index(db, 'comment', ['post', 'state']);
  await index(db, 'comment', ['state', 'created_at']);
  await index(db, 'comment', ['parent_id']);
  await index(db, 'comment', ['text_hash']);
}

async function createAround(db: Kysely<Database>): Promise<void> {
  await strict(
    db.schema
      .createTable('contact')
      .addColumn('comment_id', 'integer', (one) => one.primaryKey().references('comment.id'))
      .addColumn('email', 'blob', (one) => one.notNull())
      .addColumn('nonce', 'blob', (one) => one.notNull())
      .addColumn('key_id', 'text', (one) => one.notNull())
      .addColumn('blind_index', 'text', (one) => one.notNull())
      .addColumn('created_at', 'integer', (one) => one.notNull()),
  );
  await index(db, 'contact', ['blind_index']);
  await strict(
    db.schema
      .createTable('event')
      .addColumn('id', 'integer', (id) => id.primaryKey().autoIncrement())
      .addColumn('comment_id', 'integer')
      .addColumn('actor', 'text', (one) => one.notNull())
      .addColumn('action', 'text', (one) => one.notNull())
      .addColumn('from_state', 'text')
      .addColumn('to_state', 'text')
      .addColumn('reason', 'text')
      .addColumn('at', 'integer', (one) => one.notNull()),
  );
  await index(db, 'event', ['comment_id']);
  await index(db, 'event', ['at']);
  await strict(
    db.schema
      .createTable('outbox')
      .addColumn('id', 'integer', (id) => id.primaryKey().autoIncrement())
      .addColumn('kind', 'text', (one) => one.notNull())
      .addColumn('payload', 'text', (one) => one.notNull())
      .addColumn('is_urgent', 'integer', (one) => one.notNull())
      .addColumn('attempts', 'integer', (one) => one.notNull().defaultTo(0))
      .addColumn('not_before', 'integer', (one) => one.notNull())
      .addColumn('created_at', 'integer', (one) => one.notNull())
      .addColumn('done_at', 'integer'),
  );
  await index(db, 'outbox', ['done_at', 'not_before']);
  await strict(
    db.schema
      .createTable('tombstone')
      .addColumn('public_id', 'text', (one) => one.primaryKey())
      .addColumn('post', 'text', (one) => one.notNull())
      .addColumn('erased_at', 'integer', (one) => one.notNull())
      .addColumn('cause', 'text', (one) => one.notNull())
      .addColumn('was_public', 'integer', (one) => one.notNull()),
  );
  await strict(
    db.schema
      .createTable('used_nonce')
      .addColumn('nonce', 'text', (one) => one.primaryKey())
      .addColumn('comment_public_id', 'text', (one) => one.notNull())
      .addColumn('expires_at', 'integer', (one) => one.notNull()),
  );
  await index(db, 'used_nonce', ['expires_at']);
  await strict(
    db.schema
      .createTable('setting')
      .addColumn('name', 'text', (one) => one.primaryKey())
      .addColumn('value', 'text', (one) => one.notNull()),
  );
}

async function createPeople(db: Kysely<Database>): Promise<void> {
  await strict(
    db.schema
      .createTable('moderator')
      .addColumn('id', 'integer', (id) => id.primaryKey().autoIncrement())
      .addColumn('name', 'text', (one) => one.notNull().unique())
      .addColumn('role', 'text', (one) => one.notNull())
      .addColumn('password', 'text', (one) => one.notNull())
      .addColumn('totp', 'text')
      .addColumn('totp_step', 'integer')
      .addColumn('disabled_at', 'integer')
      .addColumn('created_at', 'integer', (one) => one.notNull()),
  );
  await strict(
    db.schema
      .createTable('session')
      .addColumn('token_hash', 'text', (one) => one.primaryKey())
      .addColumn('moderator_id', 'integer', (one) => one.notNull().references('moderator.id'))
      .addColumn('created_at', 'integer', (one) => one.notNull())
      .addColumn('seen_at', 'integer', (one) => one.notNull())
      .addColumn('expires_at', 'integer', (one) => one.notNull()),
  );
  await index(db, 'session', ['expires_at']);
}

/** SQLite takes a word for a number unless a table is strict. */
function strict<Table extends string, Column extends string>(
  table: CreateTableBuilder<Table, Column>,
): Promise<void> {
  return table.modifyEnd(sql`strict`).execute();
}

function index(db: Kysely<Database>, table: string, columns: string[]): Promise<void> {
  return db.schema
    .createIndex(`${table}_${columns.join('_')}`)
    .on(table)
    .columns(columns)
    .execute();
}
