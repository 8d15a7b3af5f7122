import type { State } from '../comment.ts';

const day = 86_400_000;

/** How long each thing is kept, in ms. The privacy page shows these numbers, so that it says what is done. */
export interface Retention {
  /** Spam, until it is erased. */
  spam: number;
  /** Rejected comments, until they are erased. */
  rejected: number;
  /** Comments nobody decided on, until they are rejected and moderators are told. */
  undecided: number;
  /** What was written before a redaction, after the approval. */
  original: number;
  /** The trail of who did what, which has no text. */
  audit: number;
}

export const defaultRetention: Retention = {
  spam: 14 * day,
  rejected: 30 * day,
  undecided: 60 * day,
  original: 30 * day,
  audit: 730 * day,
};

/** What retention has to know of a comment; times in ms. */
export interface KeptRow {
  state: State;
  createdAt: number;
  decidedAt: number | null;
  /** Whether an email address is kept for it. */
  hasContact: boolean;
  /** Whether what was written is kept beside what is shown. */
  hasOriginal: boolean;
}

/** `reject` comes with a notice to moderators; `erase` is for good. */
export type Due = 'erase' | 'reject' | 'drop-contact' | 'drop-original';

/** What is due for a comment now. Nothing is, while a clock says it was written in the future. */
export function dueFor(row: KeptRow, now: number, kept: Retention = defaultRetention): Due[] {
  return (Object.entries(deadlinesOf(row, kept)) as [Due, number][])
    .filter(([, at]) => at <= now)
    .map(([due]) => due);
}

function deadlinesOf(row: KeptRow, kept: Retention): Partial<Record<Due, number>> {
  const since = row.decidedAt ?? row.createdAt;
  return { ...stateDeadline(row.state, since, kept), ...partDeadlines(row, since, kept) };
}

function stateDeadline(state: State, since: number, kept: Retention): Partial<Record<Due, number>> {
  switch (state) {
    case 'spam':
      return { erase: since + kept.spam };
    case 'rejected':
      return { erase: since + kept.rejected };
    case 'pending':
      return { reject: since + kept.undecided };
    default:
      return {};
  }
}

function partDeadlines(row: KeptRow, since: number, kept: Retention): Partial<Record<Due, number>> {
  const isDecided = row.state !== 'pending';
  const deadlines: Partial<Record<Due, number>> = {};
  if (row.hasContact && isDecided) deadlines['drop-contact'] = since;
  if (row.hasOriginal && isDecided) deadlines['drop-original'] = since + kept.original;
  return deadlines;
}
