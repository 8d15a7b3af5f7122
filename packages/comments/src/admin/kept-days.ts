import type { ServiceContext } from '../service/context.ts';

const day = 86_400_000;

/** How long things are kept, in days, as moderators are told. */
export interface KeptDays {
  rejected: number;
  spam: number;
  /** What was taken out before a comment was public. */
  original: number;
  backups: number;
}

/** The days of a service, from what its jobs really do. */
export function keptDays({ retention, backupDays }: ServiceContext): KeptDays {
  const { rejected, spam, original } = retention;
  return {
    rejected: Math.round(rejected / day),
    spam: Math.round(spam / day),
    original: Math.round(original / day),
    backups: backupDays,
  };
}
