import { Hono } from 'hono';
import { detect, detectInName } from '../../core/detectors/detect.ts';
import { checkReply } from '../../core/replies/check-reply.ts';
import { langOf as langOfTag } from '../../core/lang.ts';
import type { CommentRow } from '../../service/database/schema.ts';
import { readSetting } from '../../service/store/settings.ts';
import { listEvents } from '../events.ts';
import { keptDays } from '../kept-days.ts';
import { commentBody } from '../pages/comment-page.ts';
import { eraseBody } from '../pages/erase-page.ts';
import { refusedBody } from '../pages/refused-pages.ts';
import { readBuild } from '../pages/state-words.ts';
import { findById, findByPublicId } from '../queue.ts';
import { moderationTexts } from '../texts/texts.ts';
import { type Desk, type DeskContext, langOf, readingOf, show } from './desk.ts';

/** One comment to be read, and the question before it is erased. */
export function commentRoutes(): Hono<Desk> {
  const app = new Hono<Desk>();
  app.get('/comment/:id', (c) => withComment(c, (comment) => showComment(c, comment)));
  app.get('/comment/:id/erase', (c) => withComment(c, (comment) => askToErase(c, comment)));
  return app;
}

/** Does something with the comment of the address, or says that there is none. */
export async function withComment(
  c: DeskContext,
  act: (comment: CommentRow) => Response | Promise<Response>,
): Promise<Response> {
  const comment = await findByPublicId(c.var.service.db, c.req.param('id') ?? '');
  if (comment) return act(comment);
  const { refused } = moderationTexts[langOf(c)];
  const body = refusedBody(refused.missing, undefined, langOf(c));
  return show(c, { title: refused.title, body, section: 'queue' }, 404);
}

/** What an answer is called, or a comment. */
export function titleOf(comment: CommentRow, c: DeskContext): string {
  const texts = moderationTexts[langOf(c)].comment;
  if (comment.state === 'erased') return comment.public_id;
  return comment.kind === 'staff'
    ? texts.replyTitle(comment.staff_role ?? '')
    : texts.title(comment.author);
}

async function showComment(c: DeskContext, comment: CommentRow): Promise<Response> {
  const { db, pages } = c.var.service;
  const { lang, timeZone } = readingOf(c);
  const { text, author, post, parent_id, first_approval_by } = comment;
  const parent = parent_id === null ? undefined : await findById(db, parent_id);
  const page = pages.find(post);
  const isStaff = comment.kind === 'staff';
  const guard = { lang, ...(parent && { author: parent.author }) };
  const body = commentBody({
    lang,
    timeZone,
    comment,
    parent,
    found: isStaff ? [] : detect(text, { lang }),
    foundInName: isStaff ? [] : detectInName(author, { lang }),
    findings: isStaff ? checkReply(text, guard) : [],
    article: { title: page?.title ?? post, path: page?.path },
    trail: await listEvents(db, { commentId: comment.id }),
    ...(await readBuild(db)),
    firstApprovalBy: await nameOf(c, first_approval_by),
    kept: keptDays(c.var.service),
    hasReplies: Boolean(await readSetting(db, 'reviewers')),
  });
  return show(c, { title: titleOf(comment, c), body, section: 'queue' });
}

async function nameOf(c: DeskContext, moderatorId: number | null): Promise<string | undefined> {
  if (moderatorId === null) return undefined;
  const row = await c.var.service.db
    .selectFrom('moderator')
    .select('name')
    .where('id', '=', moderatorId)
    .executeTakeFirst();
  return row?.name;
}

function askToErase(c: DeskContext, comment: CommentRow) {
  const lang = langOf(c);
  if (comment.state === 'erased') return showComment(c, comment);
  const title = moderationTexts[lang].erase.title(comment.public_id);
  return show(c, {
    title,
    body: eraseBody(comment, keptDays(c.var.service), lang),
    section: 'queue',
  });
}

/** The language of a comment, for the words that stand where something was taken out. */
export function langOfComment({ lang }: CommentRow) {
  return langOfTag(lang);
}
