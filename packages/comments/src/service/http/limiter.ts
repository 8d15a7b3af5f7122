import type { RateLimiterMemory } from 'rate-limiter-flexible';

/** Counts one attempt by `key`, and says how many seconds to wait before the next; 0 when it may go on. */
export async function take(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    // It rejects with how long to wait; an error would be ours.
    if (refusal instanceof Error) throw refusal;
    return Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 1000);
  }
}
