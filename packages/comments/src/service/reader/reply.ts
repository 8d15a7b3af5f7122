import type { Context } from 'hono';
import { html } from 'hono/html';
import { paragraphsOf } from '../../core/clean.ts';
import { langOf } from '../../core/lang.ts';
import type { ServiceContext } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { renderPage } from '../page/page.ts';
import { createDayOf, readPublicComments } from '../store/public-comments.ts';
import { renderForm } from './form.ts';
import { readerTexts } from './texts.ts';

/** `GET /reply?post=…&parent=…`: the comment that is answered, as everybody sees it, and a form below. */
export async function reply(c: Context, context: ServiceContext): Promise<Response> {
  const page = context.pages.find(c.req.query('post') ?? '');
  if (!page) return refuse(c, 'not-found');
  const lang = langOf(page.lang);
  const back = { path: page.path, title: page.title };
  if (!page.isOpen) return refuse(c, 'closed', { lang, back });
  const dayOf = createDayOf(context.timeZone);
  const shown = await readPublicComments(context.db, { dayOf, post: page.post });
  const comment = shown.find(({ id }) => id === c.req.query('parent'));
  if (!comment) return refuse(c, 'not-found', { lang, back });
  const texts = readerTexts[lang];
  const { post } = page;
  const values = { text: '', author: '', email: '', post, parent: comment.id, trap: '' };
  const body = html`<h1>${texts.reply.title}</h1>
    <p><bdi>${comment.author}</bdi> ${texts.reply.wrote}</p>
    <blockquote lang="${page.lang}">
      ${paragraphsOf(comment.text).map((lines) => html`<p dir="auto">${lines.join(' ')}</p>`)}
    </blockquote>
    ${renderForm({ lang, values, hasEmail: context.hasEmail })}
    <p><a href="${page.path}">${texts.check.leave}</a></p>`;
  return c.html(renderPage({ lang, title: texts.reply.title, body }));
}
