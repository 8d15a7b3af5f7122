import { RateLimiterMemory } from 'rate-limiter-flexible';
import { take } from '../service/http/limiter.ts';

/** How many wrong passwords are taken before somebody waits. */
export interface LoginLimitOptions {
  /** From one address, in 15 minutes. */
  perAddress: number;
  /** For one account in an hour, from wherever: a guess may come from a thousand addresses. */
  perAccount: number;
}

/** Who tries to log in: what the address is remembered by, never the address, and the name. */
export interface Attempt {
  addressKey: string;
  account: string;
}

/** Slows down guessing, by address and by account; kept in memory alone. */
export interface LoginLimits {
  /** Seconds to wait before the next attempt, 0 when it may be made. Counts the attempt. */
  take: (attempt: Attempt) => Promise<number>;
  /** Forgets the attempts of one who got in. */
  forget: (attempt: Attempt) => Promise<void>;
}

const usual: LoginLimitOptions = { perAddress: 10, perAccount: 30 };

/** Limits of one process. An unknown account counts like a known one, so that none is told apart. */
export function createLoginLimits(options: LoginLimitOptions = usual): LoginLimits {
  const byAddress = new RateLimiterMemory({ points: options.perAddress, duration: 15 * 60 });
  const byAccount = new RateLimiterMemory({ points: options.perAccount, duration: 60 * 60 });
  const keyOf = ({ account }: Attempt) => account.normalize('NFKC').toLowerCase().slice(0, 60);
  return {
    async take(attempt) {
      const wait = await take(byAddress, attempt.addressKey);
      // Who has to wait counts against no account: one address could shut its owner out, or fill the memory with names.
      return wait > 0 ? wait : take(byAccount, keyOf(attempt));
    },
    async forget(attempt) {
      await byAddress.delete(attempt.addressKey);
      await byAccount.delete(keyOf(attempt));
    },
  };
}
