import { consentFields, consentProblem, consentReasons, mayStandIn } from '../consent.ts';
import type { Testimonial } from '../testimonial.ts';
import { defineRule, type Rule, runRules } from './rule.ts';
import { statedResult } from './stated-result.ts';
import { authorization, consumerReviews, endorsementGuides, part2 } from './sources.ts';

/** A testimonial that is asked for may not be shown: its consent has ended, was taken back, or covers something else. */
export const withheldTestimonial = defineRule<Testimonial>({
  id: 'withheld-testimonial',
  severity: 'error',
  explanation:
    'Words of a person who was in treatment are health information. They may be used only where, and only as long as, a signed authorization says so; it can be taken back at any time.',
  source: authorization,
  check(testimonial, { today }) {
    const problem = consentProblem(testimonial, today);
    if (!problem) return [];
    return [
      {
        field: ['consent', consentFields[problem]],
        reason: `${consentReasons[problem]}. Take it out of the article, or record a new consent.`,
        actual: problem,
      },
    ];
  },
});

const consentScope = defineRule<Testimonial>({
  id: 'consent-scope',
  severity: 'error',
  explanation:
    'An authorization describes each use. Words that were given for the website may not be put on preview pictures or into advertising.',
  source: authorization,
  check: (testimonial) =>
    testimonial.usedIn.flatMap((use, index) =>
      mayStandIn(testimonial, use)
        ? []
        : [
            {
              field: ['usedIn', index],
              reason: `These words are used in \`${use}\`, and their consent does not cover it: it covers ${testimonial.consent.scope.join(', ')}. Take \`${use}\` out, or record a consent that names it.`,
              actual: use,
              expected: [...testimonial.consent.scope],
            },
          ],
    ),
});

const photoWithoutScope = defineRule<Testimonial>({
  id: 'photo-without-scope',
  severity: 'error',
  explanation:
    'A face says who somebody is. A photograph needs an authorization that names it; one for the words is not enough.',
  source: authorization,
  check: ({ photo, consent }) =>
    photo && !consent.scope.includes('photo')
      ? [
          {
            field: ['photo'],
            reason:
              'A photograph belongs to these words, and their consent does not cover it. Write `photo: false`, or record a consent whose scope names `photo`.',
            expected: ['false'],
          },
        ]
      : [],
});

const partTwoIdentity = defineRule<Testimonial>({
  id: 'part-two-identity',
  severity: 'error',
  explanation:
    'Records of substance use treatment are protected more strictly: that somebody was treated at all may not be told. So such words stand with an initial or an invented name, and without a face.',
  source: part2,
  check({ part2: isPart2, displayNameKind, photo }) {
    if (!isPart2) return [];
    const reasons: [string, string][] = [
      ...(displayNameKind === 'first'
        ? [
            [
              'displayNameKind',
              'shows a first name. Show an initial or an invented name',
            ] satisfies [string, string],
          ]
        : []),
      ...(photo ? [['photo', 'has a photograph. Leave it out'] satisfies [string, string]] : []),
    ];
    return reasons.map(([field, reason]) => ({
      field: [field],
      reason: `42 CFR Part 2 applies to these words, and the record ${reason}.`,
    }));
  },
});

const insiderAsClient = defineRule<Testimonial>({
  id: 'insider-as-client',
  severity: 'error',
  explanation:
    'Praise by staff and partners is allowed only where readers see whose it is. The page says so from `relationship`; words beside the name must not say the opposite.',
  source: consumerReviews,
  check: ({ relationship, context }) =>
    (relationship === 'staff' || relationship === 'vendor') && context && client.test(context)
      ? [
          {
            field: ['context'],
            reason: `These are the words of somebody who works with the clinic (\`relationship: ${relationship}\`), and “${context}” lets readers take them for a client. Say what they do here instead.`,
            actual: context,
          },
        ]
      : [],
});

// Words for somebody who is or was treated, in English and Spanish.
const client =
  /\b(?:client|patient|alum(?:ni|na|nus)?|graduate|in recovery|program (?:member|participant)|cliente|paciente|egresad[oa]|en recuperación)\b/iu;

const unsaidIncentive = defineRule<Testimonial>({
  id: 'unsaid-incentive',
  severity: 'error',
  explanation:
    'A reader must be told when something was given for the words, and what. The page shows what `incentive` says.',
  source: endorsementGuides,
  check: ({ incentive }) =>
    /^(?:yes|true|paid|some|something|incentive|gift|sí|si|pagado|algo|regalo)[.!]?$/iu.test(
      incentive,
    )
      ? [
          {
            field: ['incentive'],
            reason: `“${incentive}” does not say what was given for these words, and readers are shown it. Write what it was, such as \`a $25 gift card\`, or \`none\`.`,
            actual: incentive,
          },
        ]
      : [],
});

const resultWithoutTypical = defineRule<Testimonial>({
  id: 'result-without-typical',
  severity: 'error',
  explanation:
    'A result in a testimonial is understood as what others may expect too. “Results not typical” is not enough: say what people generally can expect, and how you know.',
  source: endorsementGuides,
  check({ quote, typical }) {
    const result = typical ? undefined : statedResult(quote);
    if (result === undefined) return [];
    return [
      {
        field: ['quote'],
        reason: `These words state a result, “${result}”. Say in \`typical\` what people can generally expect and how you know; it is shown below the words. Or leave the sentence out, with the person’s agreement.`,
        actual: result,
      },
    ];
  },
});

/** Rules over the record of a testimonial, whether an article asks for it or not. */
export const testimonialRules: readonly Rule<Testimonial>[] = [
  consentScope,
  photoWithoutScope,
  partTwoIdentity,
  insiderAsClient,
  unsaidIncentive,
  resultWithoutTypical,
];

/** Why a testimonial may not be shown on the website today, as the end of a sentence; `undefined` where it may. */
export function whyWithheld(testimonial: Testimonial, today: string): string | undefined {
  const problem = consentProblem(testimonial, today);
  if (problem) return consentReasons[problem];
  const [finding] = runRules(testimonialRules, testimonial, { today });
  return finding && `its record breaks the rule \`${finding.rule.id}\``;
}
