import { html } from 'hono/html';
import type { CommentRow } from '../../database/schema.ts';
import type { Markup } from '../../page/page.ts';
import { moderationTexts } from '../texts/texts.ts';
import { momentOf, type Reading } from './time.ts';

/** What tells whether the built site has what was decided. */
export interface BuildFacts extends Reading {
  comment: CommentRow;
  exportedAt: number | undefined;
  failedRebuilds: number;
}

/** Where a comment stands, and whether the built site knows. */
export function stateWords({
  comment,
  exportedAt,
  failedRebuilds,
  ...reading
}: BuildFacts): Markup {
  const texts = moderationTexts[reading.lang].comment;
  const { state, decided_at: decidedAt } = comment;
  if (state !== 'approved') return html`${texts.states[state]}`;
  const isBuilt = exportedAt !== undefined && exportedAt > (decidedAt ?? 0);
  if (isBuilt) return html`${texts.inBuild(momentOf(exportedAt, reading))}`;
  const failed = failedRebuilds > 0 ? ` ${texts.buildFailed(failedRebuilds)}` : '';
  return html`${texts.awaitsBuild}${failed}`;
}
