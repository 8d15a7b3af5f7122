import { RateLimiterMemory } from 'rate-limiter-flexible';
import { take } from '../http/limiter.ts';

/** So many in so many seconds. */
export interface Limit {
  points: number;
  seconds: number;
}

/** How much is taken. An address that posts too fast waits; a flood from many makes everything new go to the quarantine. */
export interface LimitOptions {
  /** Checks and comments of one address. */
  address: Limit;
  /** Comments on one article. */
  post: Limit;
  /** Comments on the whole site. */
  site: Limit;
}

export const usualLimits: LimitOptions = {
  address: { points: 20, seconds: 600 },
  post: { points: 60, seconds: 600 },
  site: { points: 300, seconds: 600 },
};

export interface Limits {
  /** Seconds to wait, 0 when it may go on. Counts the attempt. */
  waitOf: (addressKey: string) => Promise<number>;
  /** Whether more comments come than people write. Counts one. */
  isFlood: (post: string) => Promise<boolean>;
}

/** Limits of one process, kept in memory; `false` for none. */
export function createLimits(options: LimitOptions | false = usualLimits): Limits {
  if (options === false) return { waitOf: async () => 0, isFlood: async () => false };
  const address = limiterOf(options.address);
  const post = limiterOf(options.post);
  const site = limiterOf(options.site);
  return {
    waitOf: (key) => take(address, key),
    isFlood: async (id) => Math.max(await take(post, id), await take(site, 'site')) > 0,
  };
}

function limiterOf({ points, seconds }: Limit): RateLimiterMemory {
  return new RateLimiterMemory({ points, duration: seconds });
}
