import type { Clinic } from '../clinic.ts';
import type { Helpline } from '../clinic-helplines.ts';
import { digitsOf } from '../helplines.ts';
import { californiaRules } from './california.ts';
import { licenseRules } from './licenses.ts';
import { defineRule, type Rule } from './rule.ts';
import { samhsa988, treatmentMarketing } from './sources.ts';
import { runTextRules } from './text.ts';

const noCrisisLine = defineRule<Clinic>({
  id: 'no-crisis-line',
  severity: 'error',
  explanation:
    'People come to the site of a treatment center on the worst day of their lives. Every page says whom to call now, above anything else.',
  source: samhsa988,
  check(clinic) {
    const numbers = clinic.helplines
      .flatMap(({ call, text }) => [call, text])
      .filter((one) => one !== undefined)
      .map(digitsOf);
    if (numbers.length === 0) {
      return [
        {
          field: ['helplines'],
          reason:
            'No page would say whom to call in a crisis. Take `helplines` out for the 988 Suicide & Crisis Lifeline, or name the line of your country with its number.',
          expected: ['[988]'],
        },
      ];
    }
    const own = new Set(clinic.phones.map(({ number }) => digitsOf(number)));
    if (numbers.every((number) => own.has(number))) {
      return [
        {
          field: ['helplines'],
          reason:
            'Every line for a crisis is a number of the clinic itself, so no page would name a public one. Add 988, or the line of your country; your own may stand beside it.',
          expected: ['988'],
        },
      ];
    }
    const isAmerican = clinic.addresses.some(({ country }) => country === 'US');
    if (!isAmerican || numbers.includes('988')) return [];
    return [
      {
        field: ['helplines'],
        reason:
          'No page would name the 988 Suicide & Crisis Lifeline, and a place of this clinic is in the United States. Add 988; your own lines may stand beside it.',
        expected: ['988'],
      },
    ];
  },
});

const phoneWithoutAnswer = defineRule<Clinic>({
  id: 'phone-without-answer',
  severity: 'warning',
  explanation:
    'Callers have a right to know whose number they dial, and when a person answers. Numbers of call centers that looked like the clinic’s own have been punished as deception.',
  source: treatmentMarketing,
  check: ({ phones }) =>
    phones.flatMap(({ label, hours, answeredBy }, index) => {
      const missing = [...(hours ? [] : ['hours']), ...(answeredBy ? [] : ['answeredBy'])];
      if (missing.length === 0) return [];
      const names = missing.map((name) => `\`${name}\``).join(' and ');
      return [
        {
          field: ['phones', index],
          reason: `The number “${label}” does not say ${missing.map((name) => says[name as 'hours']).join(' and ')}. Add ${names}.`,
          expected: missing,
        },
      ];
    }),
});

const says = { hours: 'when somebody answers', answeredBy: 'who does' };

const phoneShownOtherwise = defineRule<Clinic>({
  id: 'phone-shown-otherwise',
  severity: 'error',
  explanation:
    'Readers see one number, and their phones dial another. Numbers that led somewhere else than they said have been punished as deception.',
  source: treatmentMarketing,
  check: ({ phones }) =>
    phones.flatMap(({ number, display }, index) =>
      isShownAs(number, display)
        ? []
        : [
            {
              field: ['phones', index, 'display'],
              reason: `Readers would see “${display}”, and their phones would dial ${number}. Correct one of the two.`,
              actual: display,
              expected: [number],
            },
          ],
    ),
});

// An extension, the digits of a word on the keys (“HELP (4357)”), or when somebody answers.
const afterNumber =
  /\s*(?:,|;|#|\bext|\bx(?=[\s.]*\d)|(?<=[\da-z]{4}\s*)\((?=(?:[^)\d]*\d){0,6}[^)\d]*(?:\)|$))).*$/i;

/** Whether what is shown is the number, with its country or as it is dialled inside of it; more may stand behind. */
function isShownAs(number: string, display: string): boolean {
  const shown = digitsOf(display.replace(afterNumber, '')).replace(/^0+/, '');
  return shown.length >= 4 && digitsOf(number).endsWith(shown);
}

/** The lines of the record itself, against the data of known lines. */
export function helplineFindings({ helplines }: Clinic, today: string) {
  return helplines.flatMap((line, index) =>
    (['call', 'text'] as const).flatMap((key) =>
      line[key] === undefined
        ? []
        : runTextRules(`${line.name}: ${spoken(line, key)}`, { today, known: undefined }).map(
            ({ rule, reason, actual, expected }) => ({
              rule,
              reason,
              actual,
              ...(expected && { expected }),
              field: ['helplines', index, key] as PropertyKey[],
            }),
          ),
    ),
  );
}

function spoken(line: Helpline, key: 'call' | 'text'): string {
  return [line[key], line.press && `press ${line.press}`].filter(Boolean).join(', ');
}

/** Rules over the clinic's record. */
export const clinicRules: readonly Rule<Clinic>[] = [
  noCrisisLine,
  phoneWithoutAnswer,
  phoneShownOtherwise,
  ...licenseRules,
  ...californiaRules,
];
