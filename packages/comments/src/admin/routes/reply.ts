import { Hono } from 'hono';
import { cleanText, lengthOf } from '../../core/clean.ts';
import { checkReply } from '../../core/replies/check-reply.ts';
import { replyTemplates } from '../../core/replies/templates.ts';
import { describeRefusal } from '../../core/states.ts';
import { caps } from '../../core/submission.ts';
import type { CommentRow } from '../../service/database/schema.ts';
import { fieldOf } from '../../service/http/read-form.ts';
import { readSetting } from '../../service/store/settings.ts';
import { refusedBody } from '../pages/refused-pages.ts';
import { type ReplyView, replyBody, replyCheckBody } from '../pages/reply-pages.ts';
import { keepReply } from '../reply.ts';
import { moderationTexts } from '../texts/texts.ts';
import { langOfComment, withComment } from './comment.ts';
import { backToQueue, type Desk, type DeskContext, langOf, show } from './desk.ts';

/** Answers in the name of the clinic: written, checked, and kept for a second reader. */
export function replyRoutes(): Hono<Desk> {
  const app = new Hono<Desk>();
  app.get('/comment/:id/reply', (c) => withComment(c, (comment) => showBox(c, comment, '')));
  app.post('/comment/:id/reply', (c) => withComment(c, (comment) => takeReply(c, comment)));
  return app;
}

async function showBox(
  c: DeskContext,
  comment: CommentRow,
  text: string,
  problem?: ReplyView['problem'],
): Promise<Response> {
  const view = await viewOf(c, comment, text);
  if (!view) return refuseReply(c, comment, 'replies-off');
  if (comment.state !== 'approved') return refuseReply(c, comment, 'parent-not-public');
  const { title } = moderationTexts[view.lang].reply;
  const body = replyBody({ ...view, ...(problem && { problem }) });
  return show(c, { title, body, section: 'queue' }, problem ? 422 : 200);
}

async function viewOf(
  c: DeskContext,
  comment: CommentRow,
  text: string,
): Promise<ReplyView | undefined> {
  const reviewers = await readSetting(c.var.service.db, 'reviewers');
  if (!reviewers) return undefined;
  const { role } = c.var.moderator;
  const lang = langOf(c);
  // In the language of who is answered, with what a moderator fills in said in theirs.
  const phone = `[${moderationTexts[lang].reply.phone}]`;
  const templates = replyTemplates[langOfComment(comment)].map(({ text: words }) =>
    words.replace('{phone}', phone),
  );
  return { lang, comment, role, reviewers, text, templates };
}

async function takeReply(c: DeskContext, comment: CommentRow): Promise<Response> {
  const step = fieldOf(c.var.fields, 'step');
  const text = cleanText(fieldOf(c.var.fields, 'text'));
  if (step === 'change') return showBox(c, comment, text);
  if (text === '') return showBox(c, comment, text, 'empty');
  if (lengthOf(text) > caps.comment) return showBox(c, comment, text, 'long');
  return step === 'send' ? send(c, comment, text) : check(c, comment, text);
}

async function check(c: DeskContext, comment: CommentRow, text: string): Promise<Response> {
  const view = await viewOf(c, comment, text);
  if (!view) return refuseReply(c, comment, 'replies-off');
  const findings = checkReply(text, { lang: view.lang, author: comment.author });
  const title = moderationTexts[view.lang].reply.checkTitle;
  return show(c, { title, body: replyCheckBody(view, findings), section: 'queue' });
}

async function send(c: DeskContext, comment: CommentRow, text: string): Promise<Response> {
  const { db, now } = c.var.service;
  const { moderator } = c.var;
  const kept = await keepReply(db, { parent: comment, text, moderator, now: now() });
  if ('refused' in kept) return refuseReply(c, comment, kept.refused);
  return backToQueue(c, 'reply', { id: kept.publicId });
}

function refuseReply(
  c: DeskContext,
  comment: CommentRow,
  why: 'replies-off' | 'parent-not-public',
): Response | Promise<Response> {
  const lang = langOf(c);
  const { refused } = moderationTexts[lang];
  const { state } = comment;
  const reason =
    why === 'replies-off'
      ? refused[why]
      : describeRefusal({ refused: why, state, action: 'approve' }, lang);
  const body = refusedBody(reason, comment.public_id, lang);
  return show(c, { title: refused.title, body, section: 'queue' }, 409);
}
