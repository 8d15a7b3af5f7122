import { html } from 'hono/html';
import type { Lang } from '../../core/lang.ts';
import type { CommentRow } from '../../service/database/schema.ts';
import type { Markup } from '../../service/page/page.ts';
import type { KeptDays } from '../kept-days.ts';
import { moderationTexts } from '../texts/texts.ts';
import { actionPath, versionField } from './action-form.ts';
import { adminBase } from './layout.ts';
import { plainText } from './marked-text.ts';

/** Asks before a comment is gone for good. */
export function eraseBody(comment: CommentRow, kept: KeptDays, lang: Lang): Markup {
  const { erase } = moderationTexts[lang];
  const address = `${adminBase}/comment/${comment.public_id}`;
  return html`<blockquote>
      <p>
        <b><bdi>${comment.author}</bdi></b>
      </p>
      ${plainText(comment)}
    </blockquote>
    <p>${erase.what(kept.backups)}</p>
    <p class="quiet">${erase.cannot}</p>
    <form method="post" action="${actionPath(comment, 'erase')}">
      ${versionField(comment)}
      <p class="buttons">
        <button class="danger-button">${erase.confirm}</button>
        <a href="${address}">${erase.back}</a>
      </p>
    </form>`;
}
