import {
  digitsOf,
  emergencyNumber,
  formerLifeline,
  helplines,
  numbersOf,
  wrongNames,
} from '../helplines.ts';
import { everyMatch } from './every-match.ts';
import { type PhoneNumber, phoneNumbers } from './phone-numbers.ts';
import { docsOf, type RuleContext, type RuleFacts } from './rule.ts';
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
 * Whether a choice is told as one at 988: it is named in the sentence, before it or behind it, or in the one before. “On our own
 * line press 3” is none, nor “option 3: call 988”.
 */
function isAt988(text: string, start: number, end: number): boolean {
  const [before = '', own = ''] = [
    '',
    '',
    ...text.slice(Math.max(0, start - 160), start).split(sentenceEnd),
  ].slice(-2);
  const [behind = ''] = text.slice(end, end + 160).split(/[.!?;:\n]/, 1);
  if (/(?<!\p{L})(?:our|nuestr[oa])(?!\p{L})/iu.test(own + behind)) return false;
  return at988.test(`${before} ${own} ${behind}`);
}

const at988 = /\b9-?8-?8\b|lifeline|LGBT/iu;

const sentenceEnd = /[.!?;]\s+|\n\s*\n/;

const misnamedHelpline = defineTextRule({
  id: 'misnamed-helpline',
  severity: 'error',
  explanation:
    'A helpline’s name beside another number sends people in need to somebody else. Made-up names for public lines, and public names for sales lines, are how people are led away.',
  source: treatmentMarketing,
  check(text, { numbers: long = phoneNumbers(text) }) {
    const numbers = [...long, ...shortNumbers(text)];
    return namesNear(text, numbers).flatMap(({ start, end, written, line }) => {
      const number = nearestNumber(text, numbers, { start, end });
      if (!number || number.digits === emergencyNumber) return [];
      if (line && numbersOfLine.get(line)?.includes(number.digits)) return [];
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

const tellsChange = /\b(?:is now|became|renamed|changed|ahora es|cambió|se llama)(?!\p{L})/iu;

const unknownNumber = defineTextRule({
  id: 'unknown-number',
  severity: 'warning',
  explanation:
    'Every number of the site comes from the clinic’s record, which says whose it is and when somebody answers. A number typed by hand goes stale, or leads to somebody else.',
  source: treatmentMarketing,
  check(text, { known, numbers = phoneNumbers(text) }) {
    if (!known) return [];
    const seen = new Set<string>();
    return numbers.flatMap(({ start, end, written, digits }) => {
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
    });
  },
});

/** A number anybody may name: those of public lines, the former one, and that for emergencies. */
function isPublic(digits: string): boolean {
  return publicNumbers.has(digits);
}

const numbersOfLine = new Map(helplines.map((line) => [line, numbersOf(line)]));

const publicNumbers = new Set([
  emergencyNumber,
  digitsOf(formerLifeline),
  ...helplines.flatMap(numbersOf),
]);

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
  const all = { ...context, numbers: phoneNumbers(text) };
  return textRules.flatMap((rule) => rule.check(text, all).map((found) => ({ rule, ...found })));
}

const anyShortNumber = new RegExp(
  String.raw`(?=\d)(?<![\w/.:+-])(?:${[...publicNumbers].filter(({ length }) => length <= 6).join('|')})(?!\w|-\d|\.\d)`,
  'g',
);

/** The numbers of three, five or six digits that public lines have: 988, 838255. */
function shortNumbers(text: string): PhoneNumber[] {
  return matches(text, anyShortNumber);
}

interface Named {
  start: number;
  end: number;
  written: string;
  /** The line; `undefined` for a name no line has. */
  line: (typeof helplines)[number] | undefined;
}

const names = [
  ...helplines.flatMap((line) =>
    [line.name.en, line.name.es, ...line.aliases].map((name) => ({
      name: name.toLowerCase(),
      line,
    })),
  ),
  ...wrongNames.map((name) => ({ name, line: undefined })),
]
  // The longest first: “SAMHSA’s National Helpline” before what stands in it.
  .toSorted((a, b) => b.name.length - a.name.length);

// One pass over a text for all of them; the longest first.
const anyName = new RegExp(
  names.map(({ name }) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
  'gi',
);
const lineByName = new Map(names.map(({ name, line }) => [name, line]));
const longestName = names[0]?.name.length ?? 0;

// How far a name may stand before its number, and behind it.
const reachBefore = 60;
const reachBehind = 24;

/** The names that stand so near to a number that they may be its name: only there they are looked for. */
function namesNear(text: string, numbers: readonly PhoneNumber[]): Named[] {
  return partsAround(numbers).flatMap(({ from, to }) =>
    everyMatch(text.slice(from, to), anyName).map(({ 0: written, index }) => ({
      start: from + index,
      end: from + index + written.length,
      written,
      line: lineByName.get(written.toLowerCase()),
    })),
  );
}

/** The parts of a text that hold every name near a number, whole; those that meet are one. */
function partsAround(numbers: readonly PhoneNumber[]): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (const { start, end } of numbers.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(0, start - reachBefore - longestName);
    const to = end + reachBehind + longestName;
    const last = parts.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else parts.push({ from, to });
  }
  return parts;
}

/** The number a name goes with: the next one behind it in the sentence, else the one right before it. */
function nearestNumber(
  text: string,
  numbers: readonly PhoneNumber[],
  { start, end }: { start: number; end: number },
): PhoneNumber | undefined {
  const behind = numbers
    .filter((one) => one.start >= end && one.start - end <= reachBefore)
    .toSorted((a, b) => a.start - b.start)
    .find((one) => isOneSentence(text.slice(end, one.start)));
  if (behind) return behind;
  return numbers
    .filter((one) => one.end <= start && start - one.end <= reachBehind)
    .toSorted((a, b) => b.end - a.end)
    .find((one) =>
      /^[\s\]()*_,:–—-]*(?:is|,|\(|the|es|la|el|for|para|de)?[\s\]()*_,:–—-]*(?:the|la|el)?\s*$/iu.test(
        text.slice(one.end, start),
      ),
    );
}

/** Whether what stands between a name and a number keeps them together. */
function isOneSentence(between: string): boolean {
  return !/[.!?;]\s|\n\s*\n|\n\s*[-*]|\bor\b|\bo\b|[,(–—]\s*(?:and\s+|y\s+)?(?:our|nuestr[oa]s?)\b/iu.test(
    between,
  );
}

function matches(text: string, pattern: RegExp): PhoneNumber[] {
  return everyMatch(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    written: match[0],
    digits: digitsOf(match[0]),
  }));
}
