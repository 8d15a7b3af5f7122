import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ServiceContext } from '../context.ts';
import { langOfRequest } from '../http/lang.ts';
import { renderPage } from '../page/page.ts';
import { privacyTexts } from './privacy-texts.ts';

/** `GET /privacy`: what is kept and for how long, from the settings the service really works by. */
export function privacy(c: Context, context: ServiceContext): Response | Promise<Response> {
  const lang = langOfRequest(c);
  const texts = privacyTexts[lang];
  const { retention, backupDays, hasEmail } = context;
  const rows = [
    [texts.comment, texts.commentFor],
    ...(hasEmail ? [[texts.email, texts.emailFor]] : []),
    [texts.undecided, texts.days(retention.undecided)],
    [texts.rejected, texts.days(retention.rejected)],
    [texts.spam, texts.days(retention.spam)],
    [texts.original, texts.days(retention.original)],
    [texts.audit, texts.days(retention.audit)],
    [texts.backups, texts.days(backupDays * 86_400_000)],
  ];
  const body = html`<h1>${texts.title}</h1>
    <p>${texts.lead}</p>
    <h2>${texts.keptTitle}</h2>
    <dl>
      ${rows.map(
        ([what, long]) =>
          html`<dt><strong>${what}</strong></dt>
            <dd>${long}</dd>`,
      )}
    </dl>
    <h2>${texts.notTitle}</h2>
    <p>${texts.not}</p>
    <h2>${texts.backTitle}</h2>
    <p>${texts.back}</p>`;
  return c.html(renderPage({ lang, title: texts.title, body }));
}
