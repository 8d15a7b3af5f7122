import type { Testimonial } from './testimonial.ts';

/** Why a testimonial may not be shown. */
export type ConsentProblem =
  | 'revoked'
  | 'expired'
  | 'not-signed'
  | 'not-for-website'
  | 'not-for-og'
  | 'needs-a-note';

/** The reasons as the end of a sentence: “the testimonial may not be shown: …”. */
export const consentReasons: Record<ConsentProblem, string> = {
  revoked: 'its consent was taken back',
  expired: 'its consent has ended',
  'not-signed': 'its consent is not signed yet',
  'not-for-website': 'its consent does not cover the website',
  'not-for-og': 'its consent does not cover preview pictures (`og` in its scope)',
  'needs-a-note':
    'a preview picture cannot say that they are invented, of somebody who works with the clinic, were rewarded, or what others may expect',
};

/** The field of `consent` that says it. */
export const consentFields = {
  revoked: 'revokedOn',
  expired: 'expiresOn',
  'not-signed': 'signedOn',
  'not-for-website': 'scope',
  'not-for-og': 'scope',
  'needs-a-note': 'scope',
} as const satisfies Record<ConsentProblem, string>;

type Judged = Pick<Testimonial, 'consent'> &
  Partial<Pick<Testimonial, 'fictional' | 'relationship' | 'incentive' | 'typical'>>;

/** Where words may stand that a consent was given for. A preview picture is shown by strangers, so it needs its own. */
export type ConsentPlace = 'website' | 'og';

/** What the clinic may use words for beside its website. */
export type Use = ConsentPlace | 'ads';

/** What stands against showing a testimonial in a place on the day `today` (`2026-10-12`), if anything. */
export function consentProblem(
  { consent, ...about }: Judged,
  today: string,
  place: ConsentPlace = 'website',
): ConsentProblem | undefined {
  // Taken back is taken back, whatever the day says.
  if (consent.revokedOn) return 'revoked';
  if (!mayStandIn({ consent }, place)) return `not-for-${place}`;
  if (place === 'og' && needsNote(about)) return 'needs-a-note';
  if (dayOf(consent.signedOn) > today) return 'not-signed';
  if (consent.expiresOn && dayOf(consent.expiresOn) < today) return 'expired';
  return undefined;
}

/** Whether the consent of a testimonial covers a use: the website, preview pictures, advertising. */
export function mayStandIn({ consent }: Pick<Testimonial, 'consent'>, use: Use): boolean {
  return consent.scope.includes(use);
}

/** What pages say beside the words. A picture on another site has no such place. */
function needsNote({
  fictional,
  relationship = 'client',
  incentive = 'none',
  typical,
}: Omit<Judged, 'consent'>): boolean {
  // Insiders and rewards have to be disclosed: FTC rule on reviews and testimonials, 16 CFR 465 (read 2026-11-23); beside a
  // result, what others may expect: 16 CFR 255.2 (read 2026-11-23).
  const isInsider = ['staff', 'vendor'].includes(relationship);
  return fictional === true || isInsider || incentive !== 'none' || typical !== undefined;
}

/** Whether a testimonial may be shown on the website on the day `today` (`2026-10-12`). */
export function isShowable(testimonial: Pick<Testimonial, 'consent'>, today: string): boolean {
  return consentProblem(testimonial, today) === undefined;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
