import { calendarDay } from '@hearten/care';

/** What is looked at to say how articles are checked. */
export interface Reviewed {
  data: {
    reviewedBy?: string | undefined;
    lastReviewed?: Date | undefined;
    nextReview?: Date | undefined;
  };
}

export interface ReviewFacts {
  /** How many name the person who checked them. */
  checked: number;
  /** The longest time between a check and the next one, in whole months; `undefined` where no article says. */
  months: number | undefined;
  /** How many are past the day of their next check. */
  late: number;
}

/** What the articles themselves say of how they are checked, on the clinic's day `today` (`2026-10-12`). */
export function reviewFacts(
  posts: readonly Reviewed[],
  { today, timeZone }: { today: string; timeZone: string },
): ReviewFacts {
  const months = posts.flatMap(({ data: { lastReviewed, nextReview } }) =>
    lastReviewed && nextReview ? [monthsBetween(lastReviewed, nextReview)] : [],
  );
  return {
    checked: posts.filter(({ data }) => data.reviewedBy !== undefined).length,
    months: months.length > 0 ? Math.max(1, ...months) : undefined,
    late: posts.filter(
      ({ data: { nextReview } }) => nextReview && calendarDay(nextReview, timeZone) < today,
    ).length,
  };
}

/** Whole months, a begun one counted. */
function monthsBetween(from: Date, to: Date): number {
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const months = years * 12 + to.getUTCMonth() - from.getUTCMonth();
  return months + (to.getUTCDate() > from.getUTCDate() ? 1 : 0);
}
