import type { Testimonial } from './testimonial.ts';

/** Why a testimonial may not be shown. */
export type ConsentProblem = 'revoked' | 'expired' | 'not-for-website';

/** The reasons as the end of a sentence: “the testimonial may not be shown: …”. */
export const consentReasons: Record<ConsentProblem, string> = {
  revoked: 'its consent was taken back',
  expired: 'its consent has ended',
  'not-for-website': 'its consent does not cover the website',
};

/** What stands against showing a testimonial on the day `today` (`2026-10-12`), if anything. */
export function consentProblem(
  { consent }: Pick<Testimonial, 'consent'>,
  today: string,
): ConsentProblem | undefined {
  // Taken back is taken back, whatever the day says.
  if (consent.revokedOn) return 'revoked';
  if (!consent.scope.includes('website')) return 'not-for-website';
  if (consent.expiresOn && consent.expiresOn.toISOString().slice(0, 10) < today) return 'expired';
  return undefined;
}

/** Whether a testimonial may be shown on the website on the day `today` (`2026-10-12`). */
export function isShowable(testimonial: Pick<Testimonial, 'consent'>, today: string): boolean {
  return consentProblem(testimonial, today) === undefined;
}
