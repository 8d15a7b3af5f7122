import { html } from 'hono/html';
import type { Lang } from '../../core/lang.ts';
import type { Markup } from '../../service/page/page.ts';
import type { TrailEntry } from '../events.ts';
import { type ModerationTexts, moderationTexts } from '../texts/texts.ts';
import { adminBase } from './layout.ts';
import { type Reading, timeOf } from './time.ts';

/** What was done, one line each: who, what, with which comment, why and when. */
export function trailOf(entries: readonly TrailEntry[], reading: Reading): Markup {
  const lines = entries.map((entry) => lineOf(entry, reading));
  return html`<ol class="trail">
    ${lines}
  </ol>`;
}

function lineOf(entry: TrailEntry, reading: Reading): Markup {
  const { lang } = reading;
  const { public_id: id, at, reason } = entry;
  const link = id === null ? '' : html` <a href="${adminBase}/comment/${id}">${id}</a>`;
  const why = reason === null ? '' : html` · ${reasonWords(reason, lang)}`;
  return html`<li>
    <b>${actorWords(entry, lang)}</b> ${actionWords(entry.action, lang)}${link}${why}<br />
    ${timeOf(at, reading)}
  </li>`;
}

function actorWords({ actor, moderator }: TrailEntry, lang: Lang): string {
  const { actors } = moderationTexts[lang].events;
  return moderator ?? own(actors, actor) ?? actors.nobody;
}

function actionWords(action: string, lang: Lang): string {
  return own(moderationTexts[lang].events.actions, action) ?? action;
}

function reasonWords(reason: string, lang: Lang): string {
  const { reasons }: ModerationTexts['comment'] = moderationTexts[lang].comment;
  return own(reasons, reason) ?? reason;
}

function own(words: Record<string, string>, code: string): string | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined;
}
