import type { Testimonial } from './testimonial.ts';

/** Why a testimonial may not be shown. */
export type ConsentProblem = 'revoked' | 'expired' | 'not-signed' | 'not-for-website';

/** Where somebody's words may stand. */
export type Use = 'website' | 'og' | 'ads';

/** The reasons as the end of a sentence: “the testimonial may not be shown: …”. */
export const consentReasons: Record<ConsentProblem, string> = {
  revoked: 'its consent was taken back',
  expired: 'its consent has ended',
  'not-signed': 'its consent is not signed yet',
  'not-for-website': 'its consent does not cover the website',
};

/** What stands against showing a testimonial on the day `today` (`2026-10-12`), if anything. */
export function consentProblem(
  testimonial: Pick<Testimonial, 'consent'>,
  today: string,
): ConsentProblem | undefined {
  const { consent } = testimonial;
  // Taken back is taken back, whatever the day says.
  if (consent.revokedOn) return 'revoked';
  if (!mayStandIn(testimonial, 'website')) return 'not-for-website';
  if (dayOf(consent.signedOn) > today) return 'not-signed';
  if (consent.expiresOn && dayOf(consent.expiresOn) < today) return 'expired';
  return undefined;
}

/** Whether the consent of a testimonial covers a use: the website, preview pictures, advertising. */
export function mayStandIn({ consent }: Pick<Testimonial, 'consent'>, use: Use): boolean {
  return consent.scope.includes(use);
}

/** Whether a testimonial may be shown on the website on the day `today` (`2026-10-12`). */
export function isShowable(testimonial: Pick<Testimonial, 'consent'>, today: string): boolean {
  return consentProblem(testimonial, today) === undefined;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
