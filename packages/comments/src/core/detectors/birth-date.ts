import type { Found } from './flag.ts';
import { pickWindows } from './numbers.ts';
import type { ReadText, Token } from './read-text.ts';

const months = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic'
  ).split(' '),
);
const joiners = new Set('st nd rd th of the de del o'.split(' '));

const birth =
  /\b(?:born|birth ?days?|birth ?date|birth|b-?day|d\.?\s?o\.?\s?b\b|nac(?:i|io|ida|ido|imiento)\b|f\.? ?nac|fecha de nac|cumple(?:anos)?|cumplo (?:anos|\d)|turn(?:ing|ed|s)? [a-z\d]{2,12} on|fdn)/;
/** How far from its date the word may stand, in characters. */
const reach = { before: 70, after: 30 };

/** Dates that are said to be of a birth. Other dates, such as that of the last drink, tell less. */
export function findBirthDates(text: ReadText): Found[] {
  return [...datesInFigures(text), ...datesInWords(text.tokens)]
    .filter(({ start, end }) => {
      const before = text.folded.slice(Math.max(0, start - reach.before), start);
      return birth.test(before) || birth.test(text.folded.slice(end, end + reach.after));
    })
    .map(({ start, end }) => ({ code: 'birth-date', start, end }));
}

interface Place {
  start: number;
  end: number;
}

/** `03/14/1988`, `1988-03-14`, `14.3.88`. */
function datesInFigures(text: ReadText): Place[] {
  return text.numbers.flatMap((run) =>
    pickWindows(run, ({ shape, separators, digits }) => {
      const isSame = separators.every((sign) => /^ ?[./-] ?$/.test(sign));
      if (!isSame || !/^(?:[12]-[12]-(?:2|4)|4-[12]-[12])$/.test(shape)) return false;
      return shape.startsWith('4') ? /^(?:19|20)/.test(digits) : true;
    }),
  );
}

/** `March 14, 1988`, `14 de marzo de 1988`, `Oct 31`. */
function datesInWords(tokens: readonly Token[]): Place[] {
  return tokens.flatMap((token, index) => {
    if (!months.has(token.folded)) return [];
    const before = stepOver(tokens, index, -1);
    const after = stepOver(tokens, index, 1);
    const parts = [before, token, after].filter((part) => part !== undefined);
    if (!parts.some(({ folded }) => isDay(folded))) return [];
    const last = after && isDay(after.folded) ? stepOver(tokens, tokens.indexOf(after), 1) : after;
    const places = [...parts, ...(last && isYear(last.folded) ? [last] : [])];
    return [
      {
        start: Math.min(...places.map(({ start }) => start)),
        end: Math.max(...places.map(({ end }) => end)),
      },
    ];
  });
}

/** The next number beside a month, over words such as “of” and “de”; undefined where there is none. */
function stepOver(tokens: readonly Token[], index: number, step: 1 | -1): Token | undefined {
  for (let next = index + step; Math.abs(next - index) <= 4; next += step) {
    const token = tokens[next];
    if (!token || !joiners.has(token.folded))
      return token && /^\d/.test(token.folded) ? token : undefined;
  }
  return undefined;
}

function isDay(word: string): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(word);
}

function isYear(word: string): boolean {
  return /^(?:19|20)?\d\d$/.test(word);
}
