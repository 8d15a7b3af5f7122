import { Hono } from 'hono';
import { type Action, describeRefusal, type RefusalCode } from '../../core/states.ts';
import type { CommentRow } from '../../service/database/schema.ts';
import { fieldOf } from '../../service/http/read-form.ts';
import { decideComment } from '../../service/store/decide-comment.ts';
import { type Approved, approve } from '../approve.ts';
import { actorOf } from '../events.ts';
import { previewBody } from '../pages/preview-page.ts';
import { reasonOf } from '../pages/reason-field.ts';
import { refusedBody, staleBody } from '../pages/refused-pages.ts';
import { findById } from '../queue.ts';
import { readRedaction, type Redaction } from '../redaction-form.ts';
import { moderationTexts } from '../texts/texts.ts';
import { langOfComment, withComment } from './comment.ts';
import { backToQueue, type Desk, type DeskContext, langOf, show } from './desk.ts';

const plainActions = ['reject', 'spam', 'unpublish', 'restore', 'erase'] as const;

/** Everything that is decided about one comment. Only what is posted here changes one. */
export function decideRoutes(): Hono<Desk> {
  const app = new Hono<Desk>();
  app.post('/comment/:id/approve', (c) => withComment(c, (comment) => answerApprove(c, comment)));
  for (const action of plainActions) {
    app.post(`/comment/:id/${action}`, (c) =>
      withComment(c, (comment) => decideOne(c, comment, action)),
    );
  }
  return app;
}

async function decideOne(c: DeskContext, comment: CommentRow, action: Action): Promise<Response> {
  const { db, now } = c.var.service;
  const { fields, moderator } = c.var;
  const decided = await decideComment(db, {
    id: comment.id,
    version: Number(fieldOf(fields, 'version')),
    action,
    actor: actorOf(moderator),
    now: now(),
    ...(action === 'reject' && { reason: reasonOf(fieldOf(fields, 'reason')) }),
  });
  return answer(c, comment, { outcome: decided, done: action });
}

async function answerApprove(c: DeskContext, comment: CommentRow): Promise<Response> {
  const lang = langOf(c);
  const { fields, moderator } = c.var;
  const step = fieldOf(fields, 'step');
  const version = Number(fieldOf(fields, 'version'));
  const redaction = readRedaction(fields, comment, { lang: langOfComment(comment), step });
  if (!redaction) return refused(c, comment, moderationTexts[lang].refused.marks, 422);
  // A text that changed meanwhile was not the one that was marked.
  if (version !== comment.version) return stale(c, comment);
  if (step === 'preview') return preview(c, comment, redaction);
  const { text: publicText, isShortened } = redaction;
  const { db, now } = c.var.service;
  const approved = await approve(db, {
    id: comment.id,
    version,
    publicText,
    isShortened,
    moderator,
    now: now(),
  });
  return answer(c, comment, { outcome: approved, done: 'first' in approved ? 'first' : 'approve' });
}

function preview(c: DeskContext, comment: CommentRow, redaction: Redaction) {
  const lang = langOf(c);
  const title = moderationTexts[lang].preview.title;
  return show(c, { title, body: previewBody({ lang, comment, ...redaction }), section: 'queue' });
}

async function answer(
  c: DeskContext,
  comment: CommentRow,
  { outcome, done }: { outcome: Approved; done: string },
): Promise<Response> {
  if (!('refused' in outcome)) return backToQueue(c, done, { id: comment.public_id });
  const lang = langOf(c);
  const { refused: why } = outcome;
  const texts = moderationTexts[lang].refused;
  switch (why) {
    case 'missing':
      return refused(c, undefined, texts.missing, 404);
    case 'own-reply':
    case 'not-a-reviewer':
    case 'replies-off':
    case 'same-person':
      return refused(c, comment, texts[why], 403);
    case 'parent-not-public':
      return refused(c, comment, sentence(why, comment, lang), 409);
    default:
      return stale(c, comment);
  }
}

function sentence(refusal: RefusalCode, { state }: CommentRow, lang: ReturnType<typeof langOf>) {
  return describeRefusal({ refused: refusal, state, action: 'approve' }, lang);
}

async function stale(c: DeskContext, before: CommentRow): Promise<Response> {
  const lang = langOf(c);
  const comment = (await findById(c.var.service.db, before.id)) ?? before;
  const { title } = moderationTexts[lang].stale;
  return show(c, { title, body: staleBody(comment, lang), section: 'queue' }, 409);
}

function refused(
  c: DeskContext,
  comment: CommentRow | undefined,
  reason: string,
  status: 403 | 404 | 409 | 422,
) {
  const lang = langOf(c);
  const body = refusedBody(reason, comment?.public_id, lang);
  return show(c, { title: moderationTexts[lang].refused.title, body, section: 'queue' }, status);
}
