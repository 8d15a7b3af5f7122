import { z } from 'zod';
import type { PublicComment, Tombstone } from '../comment.ts';
import { stateOf } from './digest.ts';
import { decodeExport, type Feed } from './export.ts';
import { publicCommentSchema, tombstoneSchema } from './record.ts';

/** The comments a site last had from its service. It is kept in a cache and never in git, whose history cannot be erased. */
export interface Snapshot {
  cursor: string;
  /** The day it was right, `2026-10-12`. */
  day: string;
  comments: PublicComment[];
  tombstones: Tombstone[];
}

/** Why a feed was not taken, for programs. */
export type TroubleCode =
  | 'unreachable'
  | 'broken'
  | 'gap'
  | 'differs'
  | 'shrunken'
  | 'too-old'
  | 'nothing-kept';

/** What went wrong, as a code and as sentences for whoever builds the site. */
export interface Trouble {
  code: TroubleCode;
  message: string;
}

/** A new snapshot; or the last good one with what is to be said about it; or nothing that may be published. */
export type Applied =
  | { snapshot: Snapshot; erasedAgain: string[] }
  | { kept: Snapshot; why: Trouble }
  | { failed: Trouble; why: Trouble };

/** What `applyExport` needs to know besides the snapshot and the feed. */
export interface ApplyOptions {
  /** The day of the build, `2026-10-12`. */
  today: string;
  /** How many days a snapshot may be used without the service; erasures it has not heard of live on in it. @default 7 */
  maxAgeDays?: number;
}

/**
 * The snapshot after a feed, which is null when the service could not be asked. Never fewer comments than before without a record
 * that says why; an erased comment never comes back.
 */
export function applyExport(
  last: Snapshot | null,
  text: string | null,
  options: ApplyOptions,
): Applied {
  const read = text === null ? null : decodeExport(text);
  if (read === null) return keep(last, trouble('unreachable'), options);
  if ('broken' in read) return keep(last, trouble('broken', read.broken), options);
  const { feed } = read;
  if (feed.after !== null && feed.after !== last?.cursor)
    return keep(last, trouble('gap'), options);
  const comments = merge(feed, feed.after === null ? [] : (last?.comments ?? []));
  const { total, state } = stateOf(comments.values());
  if (total !== feed.total || state !== feed.state) return keep(last, trouble('differs'), options);
  const missing = missingFrom(comments, last, feed);
  if (missing > 0) return keep(last, trouble('shrunken', String(missing)), options);
  return settle(comments, last, feed, options);
}

function merge(feed: Feed, before: readonly PublicComment[]): Map<string, PublicComment> {
  const comments = new Map([...before, ...feed.comments].map((comment) => [comment.id, comment]));
  for (const { id } of [...feed.tombstones, ...feed.hidden]) comments.delete(id);
  return comments;
}

function missingFrom(
  comments: ReadonlyMap<string, PublicComment>,
  last: Snapshot | null,
  { tombstones, hidden }: Feed,
): number {
  const explained = new Set([...tombstones, ...hidden].map(({ id }) => id));
  const before = last?.comments ?? [];
  return before.filter(({ id }) => !comments.has(id) && !explained.has(id)).length;
}

// A service that was restored from an old backup can send what was erased since: the site still knows.
function settle(
  comments: Map<string, PublicComment>,
  last: Snapshot | null,
  { cursor, tombstones }: Feed,
  { today }: ApplyOptions,
): Applied {
  const graves = new Map([...(last?.tombstones ?? []), ...tombstones].map((one) => [one.id, one]));
  const erasedAgain = [...graves.keys()].filter((id) => comments.delete(id));
  const snapshot = {
    cursor,
    day: today,
    comments: [...comments.values()],
    tombstones: [...graves.values()],
  };
  return { snapshot, erasedAgain };
}

function keep(
  last: Snapshot | null,
  why: Trouble,
  { today, maxAgeDays = 7 }: ApplyOptions,
): Applied {
  if (last === null) return { failed: trouble('nothing-kept'), why };
  // A snapshot from the future is as old as a clock that was wrong: nobody knows how old it is.
  const age = Math.abs(Date.parse(today) - Date.parse(last.day)) / 86_400_000;
  if (age > maxAgeDays) return { failed: trouble('too-old', last.day), why };
  return { kept: last, why };
}

function trouble(code: TroubleCode, detail = ''): Trouble {
  return { code, message: messages[code](detail) };
}

const messages: Record<TroubleCode, (detail: string) => string> = {
  unreachable: () =>
    'The comments service did not answer. Start it, or check its address and its token.',
  broken: (what) => `What the comments service sent cannot be used. ${what} Build again.`,
  gap: () =>
    'The comments service sent changes since another time than this site asked for. Delete the snapshot to get all comments.',
  differs: () =>
    'With what the comments service sent, this site has other comments than the service. Delete the snapshot to get all comments.',
  shrunken: (count) =>
    `The comments service left out ${count} ${count === '1' ? 'comment' : 'comments'} without saying why. Check whether it runs on the right database.`,
  'too-old': (day) =>
    `The comments kept from ${day} are too old to be published: what was erased since would be shown. Start the comments service.`,
  'nothing-kept': () =>
    'There are no comments from an earlier build to use instead. Start the comments service, or allow a build without comments.',
};

const snapshotSchema = z.object({
  format: z.literal('hearten-comments-snapshot'),
  cursor: z.string(),
  day: z.iso.date(),
  comments: z.array(publicCommentSchema),
  tombstones: z.array(tombstoneSchema),
});

/** A snapshot as the text of its file. */
export function printSnapshot(snapshot: Snapshot): string {
  return `${JSON.stringify({ format: 'hearten-comments-snapshot', ...snapshot })}\n`;
}

/** Reads the text of a snapshot's file; null where it is damaged, which counts as none. */
export function readSnapshot(text: string): Snapshot | null {
  try {
    const { format: _, ...snapshot } = snapshotSchema.parse(JSON.parse(text));
    return snapshot;
  } catch {
    return null;
  }
}
