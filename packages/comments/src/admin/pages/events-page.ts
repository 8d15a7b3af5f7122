import { html } from 'hono/html';
import type { Markup } from '../../service/page/page.ts';
import { type TrailEntry, trailSize } from '../events.ts';
import { moderationTexts } from '../texts/texts.ts';
import { adminBase } from './layout.ts';
import type { Reading } from './time.ts';
import { trailOf } from './trail.ts';

/** The audit trail, the newest first. */
export function eventsBody(entries: readonly TrailEntry[], reading: Reading): Markup {
  const { events } = moderationTexts[reading.lang];
  const last = entries.at(-1);
  const older =
    last && entries.length === trailSize
      ? html`<nav class="pages" aria-label="${events.older}">
          <a href="${adminBase}/events?before=${last.id}">${events.older}</a>
        </nav>`
      : '';
  return html`<p>${events.hint}</p>
    ${entries.length === 0 ? html`<p class="empty">${events.none}</p>` : trailOf(entries, reading)}
    ${older}`;
}
