const minute = 60_000;

/** How long the deploy hook waits for more changes. */
export interface Debounce {
  /** So long nothing new may have come, in ms. */
  quiet: number;
  /** But no change waits longer than this. */
  longest: number;
}

export const usualDebounce: Debounce = { quiet: 2 * minute, longest: 15 * minute };

/** A change the built site does not know of. */
export interface Change {
  createdAt: number;
  /** An erasure, or a comment that is public no more: it waits for nothing. */
  isUrgent: boolean;
}

/** When the site is to be built for these changes, in ms; undefined for none. */
export function rebuildDueAt(
  changes: readonly Change[],
  { quiet, longest }: Debounce = usualDebounce,
): number | undefined {
  if (changes.length === 0) return undefined;
  const times = changes.map(({ createdAt }) => createdAt);
  const urgent = changes.filter(({ isUrgent }) => isUrgent).map(({ createdAt }) => createdAt);
  return Math.min(Math.max(...times) + quiet, Math.min(...times) + longest, ...urgent);
}

/** How long to wait after a call that failed, in ms: longer each time, an hour at most, and not with all others. `random` is 0 to 1. */
export function backoff(attempts: number, random: number): number {
  const full = Math.min(60 * minute, 30_000 * 2 ** Math.min(attempts, 12));
  return Math.round(full * (0.5 + random / 2));
}
