import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ServiceContext } from '../context.ts';
import type { CommentRow } from '../database/schema.ts';
import { langOfRequest } from '../http/lang.ts';
import { refuse } from '../http/refuse.ts';
import { renderPage } from '../page/page.ts';
import { decideComment } from '../store/decide-comment.ts';
import { readerTexts } from './texts.ts';
import { readWithdrawToken } from './withdraw-token.ts';

/** `GET /withdraw/{token}`: asks. It shows nothing of the comment: whoever has the link is not always its writer. */
export async function askToWithdraw(c: Context, context: ServiceContext): Promise<Response> {
  const comment = await findByToken(c, context);
  if (!comment) return refuse(c, 'gone');
  const lang = langOfRequest(c);
  const { withdraw } = readerTexts[lang];
  const body = html`<h1>${withdraw.title}</h1>
    <p>${withdraw.lead}</p>
    <form method="post"><button type="submit">${withdraw.button}</button></form>`;
  return c.html(renderPage({ lang, title: withdraw.title, body }));
}

/** `POST /withdraw/{token}`: erases it, for good. */
export async function withdraw(c: Context, context: ServiceContext): Promise<Response> {
  const comment = await findByToken(c, context);
  if (!comment) return refuse(c, 'gone');
  const { id, version } = comment;
  const now = context.now();
  await decideComment(context.db, { id, version, action: 'erase', actor: 'writer', now });
  const lang = langOfRequest(c);
  const texts = readerTexts[lang].withdraw;
  const body = html`<h1>${texts.doneTitle}</h1>
    <p>${texts.done(context.backupDays)}</p>`;
  return c.html(renderPage({ lang, title: texts.doneTitle, body }));
}

async function findByToken(c: Context, context: ServiceContext): Promise<CommentRow | undefined> {
  const publicId = readWithdrawToken(context.keys, c.req.param('token') ?? '');
  if (publicId === undefined) return undefined;
  return context.db
    .selectFrom('comment')
    .selectAll()
    .where('public_id', '=', publicId)
    .where('state', '!=', 'erased')
    .executeTakeFirst();
}
