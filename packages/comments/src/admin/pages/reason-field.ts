import { html } from 'hono/html';
import type { Lang } from '../../core/lang.ts';
import type { Markup } from '../../service/page/page.ts';
import { type ModerationTexts, moderationTexts } from '../texts/texts.ts';

/** Why a comment is not published, as it stands in the audit trail. */
export type Reason = keyof ModerationTexts['comment']['reasons'];

/** A reason that was sent, or the one that says nothing. */
export function reasonOf(sent: string): Reason {
  return Object.hasOwn(moderationTexts.en.comment.reasons, sent) ? (sent as Reason) : 'none';
}

/** The choice of a reason. */
export function reasonField(lang: Lang): Markup {
  const { reason, reasons, reasonNote } = moderationTexts[lang].comment;
  const options = Object.entries(reasons).map(
    ([code, words]) => html`<option value="${code}">${words}</option>`,
  );
  return html`<p>
    <label for="reason">${reason}</label>
    <select id="reason" name="reason" aria-describedby="reason-note">
      ${options}
    </select>
    <small id="reason-note">${reasonNote}</small>
  </p>`;
}
