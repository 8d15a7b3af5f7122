import { html } from 'hono/html';
import { type Found, flagTexts } from '../../core/detectors/flag.ts';
import type { Lang } from '../../core/lang.ts';
import type { CommentRow } from '../../service/database/schema.ts';
import type { Markup } from '../../service/page/page.ts';

/** What somebody wrote, with its language, in which it is to be read out. */
export interface Words {
  text: string;
  lang: string;
}

/** What of a comment is public, or would be. */
export function publicWords({ text, public_text, lang }: CommentRow): Words {
  return { text: public_text ?? text, lang };
}

/** A part of a text, with what was found in it. */
export interface Segment {
  text: string;
  codes: Found['code'][];
}

/** A text in parts, each with all that was found there: what was found may overlap. */
export function segmentsOf(text: string, found: readonly Found[]): Segment[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of found) edges.add(start).add(end);
  const places = [...edges].sort((one, other) => one - other);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    const here = found.filter((one) => one.start <= start && one.end >= end);
    return { text: text.slice(start, end), codes: [...new Set(here.map(({ code }) => code))] };
  });
}

/**
 * A text as plain text, with what was found marked where it stands: by colour for those who see it,
 * by words for everybody.
 */
export function markedText(words: Words, found: readonly Found[], lang: Lang): Markup {
  const parts = segmentsOf(words.text, found).map(({ text: part, codes }) => {
    if (codes.length === 0) return html`${part}`;
    const said = codes.map((code) => flagTexts[lang][code].moderator).join(', ');
    // No space inside: what was written keeps its own.
    return html`<mark>${part}<span class="found" lang="${lang}"> (${said})</span></mark>`;
  });
  return html`<div class="words" lang="${words.lang}" dir="auto">${parts}</div>`;
}

/** A text as plain text, its line ends kept. */
export function plainText({ text, lang }: Words): Markup {
  return html`<div class="words" lang="${lang}" dir="auto">${text}</div>`;
}
