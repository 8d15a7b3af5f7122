import { html } from 'hono/html';
import type { Lang } from '../../core/lang.ts';
import type { CommentRow } from '../../service/database/schema.ts';
import type { Markup } from '../../service/page/page.ts';
import type { Range } from '../redact.ts';
import { moderationTexts } from '../texts/texts.ts';
import { actionPath, versionField } from './action-form.ts';
import { adminBase } from './layout.ts';
import { plainText } from './marked-text.ts';

/** A comment as it would be public. */
export interface Preview {
  lang: Lang;
  comment: CommentRow;
  author: string;
  text: string;
  ranges: readonly Range[];
  isShortened: boolean;
}

/** How a comment would look, with the button that publishes it just so. */
export function previewBody({ lang, comment, author, text, ranges, isShortened }: Preview): Markup {
  const { preview } = moderationTexts[lang];
  const address = `${adminBase}/comment/${comment.public_id}`;
  const isWhole = ranges.length === 0 && !isShortened;
  return html`<p>${isWhole ? preview.nothing : preview.hint}</p>
    <div class="panel">
      <p>
        <b><bdi>${author}</bdi></b>
      </p>
      ${plainText({ text, lang: comment.lang })}
    </div>
    <form method="post" action="${actionPath(comment, 'approve')}">
      ${versionField(comment)}
      ${ranges.map(
        ({ start, end }) => html`<input type="hidden" name="remove" value="${start}-${end}" />`,
      )}
      ${isShortened ? html`<input type="hidden" name="shorten" value="yes" />` : ''}
      <p class="buttons">
        <button name="step" value="redacted">${preview.approve}</button>
        <a href="${address}">${preview.back}</a>
      </p>
    </form>`;
}
