import { html } from 'hono/html';
import type { Kysely } from 'kysely';
import type { CommentRow, Database } from '../../service/database/schema.ts';
import type { Markup } from '../../service/page/page.ts';
import { readSetting } from '../../service/store/settings.ts';
import { moderationTexts } from '../texts/texts.ts';
import { momentOf, type Reading } from './time.ts';

/** What tells whether the built site has what was decided. */
export interface BuildFacts extends Reading {
  /** When a build last asked for the comments; undefined for never. */
  exportedAt: number | undefined;
  /** How often the deploy hook failed since the last time it worked. */
  failedRebuilds: number;
}

/** What the service remembers of builds. */
export async function readBuild(
  db: Kysely<Database>,
): Promise<Pick<BuildFacts, 'exportedAt' | 'failedRebuilds'>> {
  const rebuild = await readSetting(db, 'rebuild');
  const failedRebuilds = rebuild && !rebuild.ok ? rebuild.attempts : 0;
  return { exportedAt: await readSetting(db, 'exportedAt'), failedRebuilds };
}

/** Since when the built site knows what was decided. */
export function buildWords({ exportedAt, failedRebuilds, ...reading }: BuildFacts): string {
  const { build } = moderationTexts[reading.lang];
  const last = exportedAt === undefined ? build.never : build.last(momentOf(exportedAt, reading));
  return failedRebuilds > 0 ? `${last} ${build.failed(failedRebuilds)}` : last;
}

/** Where a comment stands, and whether the built site knows. */
export function stateWords({
  comment,
  exportedAt,
  failedRebuilds,
  ...reading
}: BuildFacts & { comment: CommentRow }): Markup {
  const { build, comment: texts } = moderationTexts[reading.lang];
  const { state, decided_at: decidedAt } = comment;
  if (state !== 'approved') return html`${texts.states[state]}`;
  const isBuilt = exportedAt !== undefined && exportedAt > (decidedAt ?? 0);
  if (isBuilt) return html`${texts.inBuild(momentOf(exportedAt, reading))}`;
  const failed = failedRebuilds > 0 ? ` ${build.failed(failedRebuilds)}` : '';
  return html`${texts.awaitsBuild}${failed}`;
}
