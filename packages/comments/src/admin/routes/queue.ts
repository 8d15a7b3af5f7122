import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Action } from '../../core/states.ts';
import { fieldOf } from '../../service/http/read-form.ts';
import { decideComment } from '../../service/store/decide-comment.ts';
import { readSetting } from '../../service/store/settings.ts';
import { actorOf } from '../events.ts';
import { keptDays } from '../kept-days.ts';
import { doneNotice } from '../pages/done-notice.ts';
import { adminBase } from '../pages/layout.ts';
import { queueBody } from '../pages/queue-page.ts';
import { reasonOf } from '../pages/reason-field.ts';
import { refusedBody } from '../pages/refused-pages.ts';
import { readBuild } from '../pages/state-words.ts';
import { countQueue, filters, findByPublicId, listQueue, pageSize } from '../queue.ts';
import { moderationTexts } from '../texts/texts.ts';
import { valuesOf } from '../values-of.ts';
import { backToQueue, type Desk, type DeskContext, readingOf, show } from './desk.ts';

/** The lists of comments, and what is done with many at once. */
export function queueRoutes(): Hono<Desk> {
  const app = new Hono<Desk>();
  app.get('/', showQueue);
  app.get('/find', find);
  app.post('/bulk', decideMany);
  return app;
}

async function showQueue(c: DeskContext) {
  const { db, pages } = c.var.service;
  const reading = readingOf(c);
  const filter = filters.find((one) => one === c.req.query('show')) ?? 'waiting';
  const counts = await countQueue(db);
  const last = Math.max(1, Math.ceil(counts[filter] / pageSize));
  const page = Math.min(Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1), last);
  const body = queueBody({
    ...reading,
    ...(await readBuild(db)),
    filter,
    page,
    counts,
    comments: await listQueue(db, { filter, page }),
    isPaused: (await readSetting(db, 'paused')) === true,
    titleOf: (post) => pages.find(post)?.title ?? post,
  });
  const title = moderationTexts[reading.lang].queue.titles[filter];
  const notice = await noticeOf(c);
  return show(c, { title, body: html`${notice} ${body}`, section: 'queue' });
}

async function noticeOf(c: DeskContext) {
  const { done, id = '', count = '', all = '' } = c.req.query();
  if (done === undefined) return '';
  const comment = await findByPublicId(c.var.service.db, id);
  return doneNotice(done, {
    lang: readingOf(c).lang,
    comment,
    count: Number(count) || 0,
    all: Number(all) || 0,
    kept: keptDays(c.var.service),
  });
}

async function find(c: DeskContext) {
  // Copied from a page, an id may bring the `#comment-` of its address.
  const id = (c.req.query('id') ?? '').trim().replace(/^.*(?=c_)/, '');
  const comment = await findByPublicId(c.var.service.db, id);
  if (comment) return c.redirect(`${adminBase}/comment/${comment.public_id}`, 303);
  const { lang } = readingOf(c);
  const { queue, refused } = moderationTexts[lang];
  const body = refusedBody(queue.notFound(id.slice(0, 80)), undefined, lang);
  return show(c, { title: refused.title, body, section: 'queue' }, 404);
}

/** Rejects, or marks as spam, all that were selected. Nothing is published this way. */
async function decideMany(c: DeskContext) {
  const { db, now } = c.var.service;
  const { fields, moderator } = c.var;
  const action: Action = fieldOf(fields, 'action') === 'spam' ? 'spam' : 'reject';
  const reason = action === 'reject' ? reasonOf(fieldOf(fields, 'reason')) : undefined;
  const selected = valuesOf(fields, 'selected').slice(0, pageSize);
  if (selected.length === 0) return backToQueue(c, 'nothing');
  let count = 0;
  for (const one of selected) {
    const [publicId = '', version] = one.split(':');
    const comment = await findByPublicId(db, publicId);
    if (!comment) continue;
    const decided = await decideComment(db, {
      id: comment.id,
      version: Number(version),
      action,
      actor: actorOf(moderator),
      now: now(),
      ...(reason && { reason }),
    });
    if ('comment' in decided) count += 1;
  }
  return backToQueue(c, 'bulk', { count: String(count), all: String(selected.length) });
}
