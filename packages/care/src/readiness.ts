import type { Clinic } from './clinic.ts';
import { consentProblem } from './consent.ts';
import { clinicRules } from './rules/clinic.ts';
import { isClinician, type Reviewed, reviewState } from './rules/review.ts';
import { runRules, type Source } from './rules/rule.ts';
import {
  accessibilityDates,
  authorization,
  californiaLicense,
  californiaStatus,
  consumerHealthData,
  consumerReviews,
  ethicsCode,
  legitScript,
  nondiscrimination,
  noSurprises,
  peopleFirst,
  referralPay,
  reviewDates,
  reviewReplies,
  samhsa988,
  trackers,
  treatmentMarketing,
} from './rules/sources.ts';
import type { TeamMember } from './team.ts';
import type { Testimonial } from './testimonial.ts';

/** How a site stands with one thing it should have: `ask` is what only a person can know. */
export type ReadinessState = 'found' | 'missing' | 'ask';

/** One thing a clinic’s site should have, with what was found and what it rests on. */
export interface ReadinessItem {
  id: string;
  state: ReadinessState;
  /** What a site should have, in one sentence. */
  title: string;
  /** What was found, what to add, or what to confirm. */
  detail: string;
  source: Source;
}

/** What is known of a site. */
export interface ReadinessFacts {
  clinic: Clinic;
  team: readonly TeamMember[];
  /** Its articles that are no drafts. */
  posts: readonly Reviewed[];
  testimonials: readonly Testimonial[];
  /** The addresses of the pages of the theme; `false` for one that is switched off. */
  routes?: { accessibility?: string | false; howWeWrite?: string | false } | undefined;
  /** The clinic's calendar day: `2026-10-12`. */
  today: string;
}

/**
 * What a clinic's site should have, what was found, and what only a person can confirm, each with its source. It helps a clinic
 * meet them; it is not legal advice.
 */
export function readiness(facts: ReadinessFacts): ReadinessItem[] {
  return [
    ...ofRecord(facts),
    ...ofArticles(facts),
    ...ofTestimonials(facts),
    ...ofPages(facts),
    ...ofNotices(facts),
    ...onlyPeople,
  ];
}

function ofRecord({ clinic, today }: ReadinessFacts): ReadinessItem[] {
  const broken = new Set(runRules(clinicRules, clinic, { today }).map(({ rule }) => rule.id));
  const has = (...ids: string[]) => !ids.some((id) => broken.has(id));
  const { phones, addresses, licenses, accreditations, helplines } = clinic;
  return [
    item('crisis-line', has('no-crisis-line'), {
      title: 'Every page says whom to call in a crisis.',
      found: helplines.map(({ name }) => name).join(', '),
      missing: 'Take `helplines` out of the clinic’s record for the 988 Lifeline.',
      source: samhsa988,
    }),
    item('phones', has('phone-without-answer'), {
      title: 'Every phone number says whose it is and when somebody answers.',
      found: phones.map(({ label, display }) => `${label} ${display}`).join(', '),
      missing: 'Add `hours` and `answeredBy` to each of `phones`.',
      source: treatmentMarketing,
    }),
    item('address', addresses.length > 0, {
      title: 'The site says where the clinic is.',
      found: addresses.map(({ street, city }) => `${street}, ${city}`).join('; '),
      missing: 'Add `addresses` to the clinic’s record.',
      source: ethicsCode,
    }),
    item(
      'license',
      has('license-ended') && licenses.some(({ number, expiresOn }) => number && expiresOn),
      {
        title: 'The site names its licences, with number and last day.',
        found: licenses
          .map(({ name, number }) => [name, number].filter(Boolean).join(', '))
          .join('; '),
        missing: 'Add `licenses` with `name`, `number`, `authority` and `expiresOn`.',
        source: ethicsCode,
      },
    ),
    ...(isInCalifornia(clinic)
      ? [
          item('california-license', has('california-license-line'), {
            title:
              'In California: “Licensed by the State Department of Health Care Services”, with a link.',
            found: 'at the foot of every page',
            missing: '`hearten check` says what to add.',
            source: californiaLicense,
          }),
          item('california-status', has('california-license-line', 'california-status-line'), {
            title: 'In California: where readers can see probation, suspension and revocation.',
            found: 'at the foot of every page',
            missing: '`hearten check` says what to add.',
            source: californiaStatus,
          }),
        ]
      : []),
    accreditations.length > 0
      ? {
          id: 'accreditation',
          state: 'found',
          title: 'The site names its accreditations.',
          detail: accreditations.map(({ name }) => name).join(', '),
          source: ethicsCode,
        }
      : ask(
          'accreditation',
          'The clinic has no accreditation, or it stands in `accreditations`.',
          ethicsCode,
        ),
  ];
}

function ofArticles({ team, posts, clinic, today }: ReadinessFacts): ReadinessItem[] {
  const clinicians = team.filter(isClinician);
  const reviewed = posts.filter(({ reviewedBy, lastReviewed }) => reviewedBy && lastReviewed);
  const late = posts.filter(
    ({ nextReview }) =>
      nextReview &&
      ['late', 'overdue'].includes(reviewState(nextReview, { today, review: clinic.review }).state),
  );
  return [
    item('clinicians', clinicians.length > 0, {
      title: 'The site names the people who check articles, with what they are.',
      found: clinicians
        .map(({ name, credentials }) => [name, credentials].filter(Boolean).join(', '))
        .join('; '),
      missing: 'Add `credentials` or `license` to a person in `team`.',
      source: ethicsCode,
    }),
    item('reviewed', posts.length > 0 && reviewed.length === posts.length, {
      title: 'A clinician has checked every article.',
      found: `${posts.length} of ${posts.length}`,
      missing: `${reviewed.length} of ${posts.length}; \`hearten check\` names the others.`,
      source: peopleFirst,
    }),
    item('reviews-in-time', late.length === 0, {
      title: 'No article is past the day of its next check.',
      found: `none of ${posts.length}`,
      missing: `${late.length} of ${posts.length}; \`hearten review\` names them.`,
      source: reviewDates,
    }),
  ];
}

function ofTestimonials({ testimonials, today }: ReadinessFacts): ReadinessItem[] {
  const { length } = testimonials;
  if (length === 0) return [];
  const valid = testimonials.filter((one) => consentProblem(one, today) === undefined).length;
  return [
    item('consents', true, {
      title: 'Every testimonial stands on a record of consent.',
      found: `${valid} of ${length} may be shown today`,
      missing: '',
      source: authorization,
    }),
    ask(
      'signed-papers',
      `A signed authorization for each of the ${length} is in the clinic’s own records, and is kept for six years.`,
      authorization,
    ),
    ask(
      'honest-voices',
      'Nobody was asked for praise in return for something, and no critical voice was left out for being critical.',
      consumerReviews,
    ),
  ];
}

function ofPages({ routes }: ReadinessFacts): ReadinessItem[] {
  return [
    item('accessibility-statement', routes?.accessibility !== false, {
      title: 'The site has an accessibility statement.',
      found: routes?.accessibility || '/accessibility',
      missing: 'Switch `routes.accessibility` on, or write one of your own.',
      source: accessibilityDates,
    }),
    ask(
      'accessibility-tested',
      'People have tried the site with a keyboard, a screen reader and large text. With federal funds, WCAG 2.1 AA is due on 11 May 2027 (15 or more employees) or 10 May 2028.',
      accessibilityDates,
    ),
    item('how-we-write', routes?.howWeWrite !== false, {
      title: 'The site says how articles are written and checked.',
      found: routes?.howWeWrite || '/how-we-write',
      missing: 'Switch `routes.howWeWrite` on, or write one of your own.',
      source: peopleFirst,
    }),
  ];
}

/** Notices that some clinics need; whether this one does, only a person can say. */
function ofNotices({ clinic }: ReadinessFacts): ReadinessItem[] {
  const notices: [id: string, words: RegExp, title: string, when: string, source: Source][] = [
    [
      'nondiscrimination',
      /discriminat|discriminación/iu,
      'The notice of nondiscrimination and of help with languages.',
      'clinics with federal funds post it on their site',
      nondiscrimination,
    ],
    [
      'no-surprises',
      /surprise|good[- ]faith|sorpresa|de buena fe/iu,
      'The notices on surprise bills and on good-faith estimates.',
      'clinics post them on their public site',
      noSurprises,
    ],
    [
      'consumer-health-data',
      /consumer health data|datos de salud del consumidor/iu,
      'The policy on consumer health data.',
      'clinics with readers in Washington State need one of its own',
      consumerHealthData,
    ],
  ];
  return notices.map(([id, words, title, when, source]) => {
    const notice = clinic.notices.find(({ text }) => words.test(text));
    return notice
      ? { id, state: 'found', title, detail: notice.text, source }
      : ask(id, `${title} Not among \`notices\`; ${when}.`, source);
  });
}

function isInCalifornia({ addresses, treatsSubstanceUse }: Clinic): boolean {
  return (
    treatsSubstanceUse && addresses.some(({ region = '' }) => /^(?:ca|california)$/i.test(region))
  );
}

interface Texts {
  title: string;
  found: string;
  missing: string;
  source: Source;
}

function item(
  id: string,
  isFound: boolean,
  { title, found, missing, source }: Texts,
): ReadinessItem {
  return {
    id,
    state: isFound ? 'found' : 'missing',
    title,
    detail: isFound ? found : missing,
    source,
  };
}

function ask(id: string, title: string, source: Source): ReadinessItem {
  return { id, state: 'ask', title, detail: '', source };
}

const onlyPeople: readonly ReadinessItem[] = [
  ask(
    'nightly-build',
    'The site is built anew every night: a consent that ends, or is taken back, takes effect in the next build.',
    authorization,
  ),
  ask('fees', 'What treatment costs is to be found, on the site or for the asking.', ethicsCode),
  ask(
    'directories',
    'The clinic runs no directory that looks independent and leads to itself.',
    ethicsCode,
  ),
  ask('referrals', 'Nobody is paid for sending somebody to the clinic.', referralPay),
  ask(
    'legitscript',
    'Where treatment of substance use is advertised: the clinic has the certificate that Google, Meta and Microsoft ask for, and the domain’s owner is public.',
    legitScript,
  ),
  ask(
    'trackers',
    'Nothing on the site, in its host or in its forms tells anybody else who reads what.',
    trackers,
  ),
  ask(
    'replies',
    'Nobody of the clinic answers reviews in a way that says somebody was a client.',
    reviewReplies,
  ),
];
