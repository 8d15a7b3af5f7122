import { html } from 'hono/html';
import type { Lang } from '../../core/lang.ts';
import type { CommentRow } from '../../service/database/schema.ts';
import type { Markup } from '../../service/page/page.ts';
import { moderationTexts } from '../texts/texts.ts';
import { adminBase } from './layout.ts';

/** What is shown when somebody else was faster: nothing was done, and where to go on. */
export function staleBody(comment: CommentRow, lang: Lang): Markup {
  const { stale, comment: texts } = moderationTexts[lang];
  return html`<p role="alert">${stale.detail} ${stale.now(texts.states[comment.state])}</p>
    ${wayOn(comment.public_id, lang)}`;
}

/** What is shown when something cannot be done, with the reason in a sentence. */
export function refusedBody(reason: string, publicId: string | undefined, lang: Lang): Markup {
  return html`<p role="alert">${reason}</p>
    ${wayOn(publicId, lang)}`;
}

function wayOn(publicId: string | undefined, lang: Lang): Markup {
  const { open, queue } = moderationTexts[lang].stale;
  const comment = publicId
    ? html`<li><a href="${adminBase}/comment/${publicId}">${open}</a></li>`
    : '';
  return html`<ul>
    ${comment}
    <li><a href="${adminBase}">${queue}</a></li>
  </ul>`;
}
