import {
  digitsOf,
  formerLifeline,
  helplines,
  type KnownHelpline,
  numbersOf,
} from '../helplines.ts';
import { everyMatch } from './every-match.ts';
import { namesNear, nearestNumber } from './helpline-names.ts';
import { type PhoneNumber, phoneNumbers } from './phone-numbers.ts';
import { docsOf, type RuleContext, type RuleFacts } from './rule.ts';
import { isPublic, isService, type ShortNumber, shortNumbers } from './short-numbers.ts';
import { lifeline988, pressThreeEnded, treatmentMarketing } from './sources.ts';

/** What a rule found in a text. */
export interface FoundInText {
  /** From the beginning of the text, in UTF-16 units; `end` is behind the last. */
  start: number;
  end: number;
  reason: string;
  actual: string;
  expected?: string[];
}

/** A rule over a text. */
export interface TextRule extends RuleFacts {
  check(text: string, context: TextContext): readonly FoundInText[];
}

/** What rules over the words of an article look at besides the words. */
export interface TextContext extends RuleContext {
  /** The numbers of the clinic's record, as `digitsOf` has them. Without them no number is unknown. */
  known: ReadonlySet<string> | undefined;
  /** The phone numbers of the text, where they are known already. */
  numbers?: readonly PhoneNumber[];
  /** Its short numbers, likewise. */
  short?: readonly ShortNumber[];
}

/** Something a rule found in a text, with its place. */
export interface TextFinding extends FoundInText {
  rule: RuleFacts;
}

function defineTextRule(rule: Omit<TextRule, 'docs'>): TextRule {
  return { ...rule, docs: docsOf(rule.id) };
}

const outdatedHelpline = defineTextRule({
  id: 'outdated-helpline',
  severity: 'warning',
  explanation:
    'The Lifeline has three digits since July 2022. The long number still leads there; in a crisis nobody can keep it in mind.',
  source: lifeline988,
  check: (text, { numbers = phoneNumbers(text) }) =>
    [
      ...numbers.filter(({ digits }) => digits === digitsOf(formerLifeline)),
      // `1-800-273-TALK (8255)`, as it was printed.
      ...(text.includes('273') ? matches(text, formerInLetters) : []),
    ]
      .filter((one, index, all) => all.findIndex(({ start }) => start === one.start) === index)
      .map(({ start, end, written }) => ({
        start,
        end,
        reason: `\`${written}\` is the former number of the 988 Suicide & Crisis Lifeline. Write \`988\`, as a link: \`[988](tel:988)\`.`,
        actual: written,
        expected: ['988'],
      })),
});

const formerInLetters = /(?<!\w)(?:1[\s.-])?\(?800\)?[\s.-]273[\s.-]?TALK\b/giu;

const pressThree = defineTextRule({
  id: 'press-three',
  severity: 'error',
  explanation:
    'The choice for LGBTQ+ young people at 988 ended on 17 July 2025. Somebody who is told of it in a crisis looks for help that is not there.',
  source: pressThreeEnded,
  check: (text) =>
    (at988.test(text) ? everyMatch(text, pressed) : [])
      .map((match) => {
        const end = match.index + match[0].length;
        const start = match.index - (match.groups?.words ?? '').length;
        return { start, end, written: text.slice(start, end) };
      })
      .filter(({ start, end }) => isAt988(text, start, end))
      .map(({ start, end, written }) => ({
        start,
        end,
        reason: `“${written}” at 988 ended on 17 July 2025. Take it out; for LGBTQ+ young people, name The Trevor Project, 1-866-488-7386.`,
        actual: written,
        expected: ['1-866-488-7386'],
      })),
});

// The three first, which is rarer than what may stand before it.
const pressed =
  /(?=(?:3|three|tres)\b)(?<=(?<words>\b(?:press(?:ing)?|dial(?:ing)?|choos(?:e|ing)|select|hit|option|oprim[ae]|marque|presione|pulse|elija|opción)\s+(?:the\s+|el\s+|la\s+)?(?:number\s+|número\s+|tecla\s+)?[“"'#]?))(?:3|three|tres)/gi;

/**
 * Whether a choice is told as one at 988: it is named in the sentence, before it or behind it, or in the two before. “On our own
 * line press 3” is none, nor “option 3: call 988”.
 */
function isAt988(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - 160), start)
    .split(sentenceEnd)
    .slice(-3);
  const [behind = ''] = text.slice(end, end + 160).split(/[.!?;:\n]/, 1);
  if (ownLine.test(`${before.at(-1)} ${behind}`)) return false;
  return at988.test(`${before.join(' ')} ${behind}`);
}

const ownLine =
  /(?<!\p{L})(?:our|nuestr[oa])\s+(?:own\s+)?(?:(?:phone|main|admissions)\s+)?(?:line|number|phone|menu|desk|office|línea|número|teléfono|menú|oficina)(?!\p{L})/iu;

const at988 = /\b9-?8-?8\b|lifeline|LGBT/iu;

// The number of a list item ends none.
const sentenceEnd = /(?<!^\s*\d{1,2})[.!?;]\s+|\n\s*\n/m;

const misnamedHelpline = defineTextRule({
  id: 'misnamed-helpline',
  severity: 'error',
  explanation:
    'A helpline’s name beside another number sends people in need to somebody else. Made-up names for public lines, and public names for sales lines, are how people are led away.',
  source: treatmentMarketing,
  check(text, { numbers: long = phoneNumbers(text), short = shortNumbers(text) }) {
    const numbers = [...long, ...short];
    return namesNear(text, numbers).flatMap(({ start, end, written, line }) => {
      const number = nearestNumber(text, numbers, { start, end });
      if (!number || isService(number.digits)) return [];
      if (line && numbersOfLine.get(line)?.includes(number.digits)) {
        return wrongKey(text, line, number);
      }
      const owner = helplines.find((one) => numbersOfLine.get(one)?.includes(number.digits));
      if (digitsOf(formerLifeline) === number.digits) return [];
      // “The National Suicide Prevention Lifeline is now 988.”
      if (!line && owner && tellsChange.test(text.slice(end, number.start))) return [];
      const reason = line
        ? `\`${number.written}\` is not the number of the ${line.name.en}${owner ? `, but of: ${owner.name.en}` : ''}. ${line.call ? `Its number is ${line.call}` : `It is reached by text: ${line.text}`}.`
        : owner
          ? `There is no “${written}” at \`${number.written}\`: it is the number of the ${owner.name.en}. Write that name.`
          : `No public line has the name “${written}”, and \`${number.written}\` is the number of none. Name the 988 Suicide & Crisis Lifeline with 988, or this number by whose it is.`;
      return [
        {
          start: number.start,
          end: number.end,
          reason,
          actual: number.written,
          expected: [line ? (line.call ?? line.text ?? '') : (owner?.name.en ?? '988')],
        },
      ];
    });
  },
});

/** The key to press at a number that several lines share, where it is that of another. */
function wrongKey(text: string, line: KnownHelpline, { end, written }: PhoneNumber): FoundInText[] {
  // A line without one answers by itself.
  if (!line.press?.en) return [];
  const found = keyBehind.exec(text.slice(end, end + 80));
  const key = found?.groups?.key ?? '';
  const digit = keyWords.get(key.toLowerCase()) ?? key;
  // Three has a rule of its own.
  if (key === '' || digit === '3' || Object.values(line.press).includes(digit)) return [];
  const last = end + (found?.[0].length ?? 0);
  return [
    {
      start: last - key.length,
      end: last,
      reason: `At ${written}, ${key} does not lead to the ${line.name.en}. Write \`${line.press.en}\`.`,
      actual: key,
      expected: [line.press.en],
    },
  ];
}

const keyBehind =
  /^(?:\]\(tel:[^)]*\))?[\s\])(*_.,;:–—-]*(?:(?:and|then|y|luego)[\s,*_]+)*(?:press|dial|choose|select|hit|option|oprim[ae]|marque|presione|pulse|elija|opción)\s+(?:(?:the|el|la|number|n[uú]mero|tecla)\s+)*[“"'#]?(?<key>\d|one|two|uno|una|dos)(?![\d\p{L}])/iu;
const keyWords = new Map([
  ['one', '1'],
  ['uno', '1'],
  ['una', '1'],
  ['two', '2'],
  ['dos', '2'],
]);

const tellsChange = /\b(?:is now|became|renamed|changed|ahora es|cambió|se llama)(?!\p{L})/iu;

const unknownNumber = defineTextRule({
  id: 'unknown-number',
  severity: 'warning',
  explanation:
    'Every number of the site comes from the clinic’s record, which says whose it is and when somebody answers. A number typed by hand goes stale, or leads to somebody else.',
  source: treatmentMarketing,
  check(text, { known, numbers = phoneNumbers(text), short = shortNumbers(text) }) {
    if (!known) return [];
    const seen = new Set<string>();
    return [...numbers, ...short.filter(({ isTold }) => isTold)].flatMap(
      ({ start, end, written, digits }) => {
        // Once a number, not once for its words and once for its link.
        if (known.has(digits) || isPublic(digits) || seen.has(digits)) return [];
        seen.add(digits);
        return [
          {
            start,
            end,
            reason: `\`${written}\` is in neither the clinic’s record nor among the public helplines. Correct it, or add it to \`phones\` with whose it is and when somebody answers.`,
            actual: written,
          },
        ];
      },
    );
  },
});

const numbersOfLine = new Map(helplines.map((line) => [line, numbersOf(line)]));

/** Rules over the words of an article or a record. */
export const textRules: readonly TextRule[] = [
  outdatedHelpline,
  pressThree,
  misnamedHelpline,
  unknownNumber,
];

// Most texts name no number at all.
const mayHold = /\d|\b(?:three|tres)\b/iu;

/** Everything the rules have to say of a text. */
export function runTextRules(text: string, context: TextContext): TextFinding[] {
  if (!mayHold.test(text)) return [];
  const all = { ...context, numbers: phoneNumbers(text), short: shortNumbers(text) };
  return textRules.flatMap((rule) => rule.check(text, all).map((found) => ({ rule, ...found })));
}

function matches(text: string, pattern: RegExp): PhoneNumber[] {
  return everyMatch(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    written: match[0],
    digits: digitsOf(match[0]),
  }));
}
