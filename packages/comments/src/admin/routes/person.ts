import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import type { CommentRow, Database } from '../../service/database/schema.ts';
import { fieldOf } from '../../service/http/read-form.ts';
import { actorOf, recordEvent } from '../events.ts';
import { type PersonView, personBody } from '../pages/person-page.ts';
import { exportPerson, findPerson } from '../person.ts';
import { moderationTexts } from '../texts/texts.ts';
import { type Desk, type DeskContext, langOf, readingOf, show } from './desk.ts';

const mostIds = 200;

/** What is kept of one person. Asked by a form that is posted: an address stands in no log and no history. */
export function personRoutes(): Hono<Desk> {
  const app = new Hono<Desk>();
  app.get('/person', (c) => page(c, { email: '', ids: '' }));
  app.post('/person', async (c) => {
    const { db, keys, now } = c.var.service;
    const { fields, moderator } = c.var;
    const email = fieldOf(fields, 'email').trim();
    const ids = fieldOf(fields, 'ids');
    const list = idsIn(ids).slice(0, mostIds);
    const found = await findPerson(db, { email, ids: list }, keys);
    if (fieldOf(fields, 'step') !== 'download') return page(c, { email, ids, found });
    const data = await exportPerson(db, found, { keys, now: now() });
    await recordExport(db, found, { actor: actorOf(moderator), now: now() });
    return c.body(`${JSON.stringify(data, undefined, 2)}\n`, 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="comments-of-one-person.json"',
    });
  });
  return app;
}

/** With each comment, as its address was read: somebody who looks people up out of curiosity is found by their trail. */
async function recordExport(
  db: Kysely<Database>,
  found: readonly CommentRow[],
  by: { actor: string; now: number },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (found.length === 0) await recordEvent(transaction, { action: 'export', ...by });
    for (const { id } of found) {
      await recordEvent(transaction, { action: 'export', ...by, commentId: id });
    }
  });
}

/** The ids in what was pasted: alone, in a link to take a comment back, or in the address of an article. */
function idsIn(pasted: string): string[] {
  return [...new Set(pasted.match(/c_[\w-]{4,64}/g) ?? [])];
}

function page(c: DeskContext, asked: Pick<PersonView, 'email' | 'ids' | 'found'>) {
  const title = moderationTexts[langOf(c)].person.title;
  return show(c, { title, body: personBody({ ...readingOf(c), ...asked }), section: 'person' });
}
