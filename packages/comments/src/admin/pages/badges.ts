import { html } from 'hono/html';
import { type FlagCode, flagCodes, flagTexts } from '../../core/detectors/flag.ts';
import type { Lang } from '../../core/lang.ts';
import type { CommentRow } from '../../service/database/schema.ts';
import type { Markup } from '../../service/page/page.ts';

/** What was found in a comment, crisis first, as codes that are known. */
export function codesOf({ flags }: Pick<CommentRow, 'flags'>): FlagCode[] {
  const kept: unknown = JSON.parse(flags);
  return Array.isArray(kept) ? flagCodes.filter((code) => kept.includes(code)) : [];
}

/** What was found in a comment, in words; nothing where nothing was. */
export function badges(codes: readonly FlagCode[], lang: Lang): Markup {
  if (codes.length === 0) return '';
  const items = codes.map((code) => {
    const name = code === 'crisis' ? 'badge badge--crisis' : 'badge';
    return html`<li class="${name}">${flagTexts[lang][code].moderator}</li>`;
  });
  return html`<ul class="badges">
    ${items}
  </ul>`;
}
