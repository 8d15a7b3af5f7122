import { html, raw } from 'hono/html';
import type { Markup } from './page.ts';

/** A text area with its text exactly as it is: a parser drops one line end at its start, so one is put there. */
export function textArea(attributes: Markup, text: string): Markup {
  const [start, end] = [raw('>\n'), raw('</textarea>')];
  return html`<textarea ${attributes} ${start}${text}${end}`;
}
