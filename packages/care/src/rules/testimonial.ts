import { consentFields, consentProblem, consentReasons, mayStandIn } from '../consent.ts';
import type { Testimonial } from '../testimonial.ts';
import { defineRule, type Rule, runRules } from './rule.ts';
import { saysTypical, statedResult } from './stated-result.ts';
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
  check({ part2: isPart2, displayName, displayNameKind: kind, photo }) {
    if (!isPart2) return [];
    const reasons: [field: string, reason: string][] = [];
    if (kind === 'first') {
      reasons.push(['displayNameKind', 'shows a first name. Show an initial or an invented name']);
    }
    if (kind === 'initial' && !initials.test(displayName)) {
      reasons.push([
        'displayName',
        `says that an initial is shown, and shows “${displayName}”. Show the initial, or an invented name with \`displayNameKind: pseudonym\``,
      ]);
    }
    if (photo) reasons.push(['photo', 'has a photograph. Leave it out']);
    return reasons.map(([field, reason]) => ({
      field: [field],
      reason: `42 CFR Part 2 applies to these words, and the record ${reason}.`,
    }));
  },
});

/** `M.`, `M. R.`, `JL` */
const initials = /^(?:\p{Lu}[.\s-]*){1,3}$/u;

const insiderAsClient = defineRule<Testimonial>({
  id: 'insider-as-client',
  severity: 'error',
  explanation:
    'Praise by staff and partners is allowed only where readers see whose it is. The page says so from `relationship`; words beside the name must not say the opposite.',
  source: consumerReviews,
  check({ relationship, displayName, context = '' }) {
    if (relationship !== 'staff' && relationship !== 'vendor') return [];
    return Object.entries({ displayName, context })
      .filter(([, words]) => client.test(words))
      .map(([field, words]) => ({
        field: [field],
        reason: `These are the words of somebody who works with the clinic (\`relationship: ${relationship}\`), and “${words}” lets readers take them for a client. Say what they do here instead.`,
        actual: words,
      }));
  },
});

// Words for somebody who is or was treated, in English and Spanish.
const treated = String.raw`clients?|patients?|alum(?:s|ni|nae|na|nus)?|graduates?|graduated(?!\s+from\s+(?:(?!program|here|treatment|and\b)[\p{L}'’-]+\s+){0,4}(?:school|college|university)(?!\p{L}))|in (?:long-term )?recovery|program (?:members?|participants?)|participants?|survivors?|former residents?|(?:came|treated) here|(?:ex-?\s?)?client(?:es?|as?)|pacientes?|(?:ex-?\s?)?alumn[oa]s?|egresad[oa]s?|en recuperación|en tratamiento|usuari[oa]s?|participantes?`;
// “Works with clients”, “sees patients”, “ayuda a pacientes” and “atención al cliente” are what somebody does here; “one of our clients” is not.
const edge = String.raw`(?<![\p{L}\p{N}])`;
const some = String.raw`(?<!(?:one|two|three|some|many|several|un[oa]|dos|tres|algun[oa]s|much[oa]s|vari[oa]s)\s+)`;
const served = String.raw`${edge}(?:${some}(?:of|de)|(?:for|with|al|con|para|sees|helps|supports|treats|serves|guides|atiende|acompaña|apoya|ayuda|cuida|escucha)(?:\s+an?)?)\s+(?:(?:our|the|el|la|los|las|nuestr[oa]s)\s+)?`;
const qualified = String.raw`(?:(?:former|program)\s+)?`;
const servedMany = String.raw`${edge}(?:to|a)\s+(?:(?:our|the|los|las|nuestr[oa]s)\s+)?${qualified}(?=${qualified}\p{L}+s(?!\p{L}))`;
// “Alumni coordinator”
const job = String.raw`\s+(?:access|advocate|care|coach|coordinator|director|engagement|experience|groups?|intake|intern|liaison|manager|navigator|outreach|program manager|relations|services?|specialist|success|support|team)`;
const client = new RegExp(
  String.raw`${edge}(?<!${served}|${servedMany})(?:${treated})(?![\p{L}\p{N}])(?!${job})|${edge}de\s+(?:paciente|cliente|alumn[oa])\s+a\s`,
  'iu',
);

const unsaidIncentive = defineRule<Testimonial>({
  id: 'unsaid-incentive',
  severity: 'error',
  explanation:
    'A reader must be told when something was given for the words, and what. The page shows what `incentive` says.',
  source: endorsementGuides,
  check: ({ incentive }) =>
    unsaid.test(incentive)
      ? [
          {
            field: ['incentive'],
            reason: `“${incentive}” does not say what was given for these words, and readers are shown it. Write what it was, such as \`a $25 gift card\`, or \`none\`.`,
            actual: incentive,
          },
        ]
      : [],
});

const unsaid =
  /^(?:(?:yes|sí|si|true)|(?:(?:yes|sí|si),?\s+)?(?:(?:was|were|got)\s+)?(?:an?\s+|una?\s+)?(?:paid|some|something|incentives?|gifts?|rewards?|rewarded|compensat(?:ed|ion)|payment|thank[- ]you(?:\s+gift)?|pagad[oa]|algo|regalos?|incentivos?|recompensas?|compensación|pago))[.!]?$/iu;

const resultWithoutTypical = defineRule<Testimonial>({
  id: 'result-without-typical',
  severity: 'error',
  explanation:
    'A result in a testimonial is understood as what others may expect too. “Results not typical” is not enough: say what people generally can expect, and how you know.',
  source: endorsementGuides,
  check({ quote, context = '', typical }) {
    if (typical && saysTypical(typical)) return [];
    const [stated] = Object.entries({ quote, context }).flatMap(([field, words]) => {
      const result = statedResult(words);
      return result === undefined ? [] : [{ field, result }];
    });
    if (!stated) return [];
    const { result } = stated;
    if (typical) {
      return [
        {
          field: ['typical'],
          reason: `These words state a result, “${result}”, and “${typical}” does not say what others may expect. Say what people generally can expect and how you know, such as “Most people need more than one try; our own count of 2025”.`,
          actual: typical,
        },
      ];
    }
    return [
      {
        field: [stated.field],
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
