import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ServiceContext } from '../context.ts';
import { langOfRequest } from '../http/lang.ts';
import { base, renderPage } from '../page/page.ts';
import { readerTexts } from './texts.ts';
import { readWithdrawToken } from './withdraw-token.ts';

/** `GET /thanks`: the same words for every comment, whether it waits or is in the quarantine. */
export function thanks(c: Context, context: ServiceContext): Response | Promise<Response> {
  const lang = langOfRequest(c);
  const texts = readerTexts[lang].thanks;
  const token = c.req.query('withdraw') ?? '';
  // Checked, so that nobody makes this page show a link of theirs.
  const isOurs = readWithdrawToken(context.keys, token) !== undefined;
  const page = context.pages.find(c.req.query('post') ?? '');
  const body = html`<h1>${texts.title}</h1>
    <p>${texts.lead(context.answerDays)}</p>
    <p>${texts.emergency}</p>
    ${
      isOurs
        ? html`<h2>${texts.withdrawTitle}</h2>
            <p>${texts.withdraw}</p>
            <p><a href="${base}/withdraw/${token}?lang=${lang}">${texts.withdrawLink}</a></p>`
        : ''
    }
    ${page ? html`<p><a href="${page.path}">${texts.back}: ${page.title}</a></p>` : ''}`;
  return c.html(renderPage({ lang, title: texts.title, body }));
}
