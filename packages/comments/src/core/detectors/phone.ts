import type { Found } from './flag.ts';
import { type NumberWindow, pickWindows } from './numbers.ts';
import { isNear, type ReadText } from './read-text.ts';

/** Lines that everybody may name: SAMHSA’s. 988 and 911 are too short to be taken for a number. */
const publicLines = new Set(['8006624357', '18006624357']);

const phoneWords = new Set(
  (
    'call called calls phone telephone tel text txt texts cell cellphone mobile number numbers landline line home fax msg message voicemail dial reach ring ' +
    'whatsapp contact llame llama llamame llamen llamenme marque marquen marcar marcarme telefono celular cel movil numero fijo mensaje mensajes casa contacto'
  ).split(' '),
);

/** How ten digits of North America are grouped, and by people in a hurry. */
const tenDigits = new Set(['10', '3-3-4', '3-7', '6-4', '3-4-3', '3-3-2-2', '2-4-4', '3-5-2']);
const nineDigits = new Set(['3-3-3', '3-2-2-2', '2-3-2-2', '3-6']);
const sevenDigits = new Set(['3-4', '7']);

/** Phone numbers in figures and in words, with their extension. */
export function findPhones(text: ReadText): Found[] {
  const inFigures = text.numbers.flatMap((run) => {
    const open = pickWindows(run, ({ digits }) => publicLines.has(digits));
    return pickWindows(
      run,
      (window) => !open.some((line) => overlap(line, window)) && isPhone(window, text),
    );
  });
  const places = [...inFigures, ...spelledNumbers(text)];
  return places.map(({ start, end }) => ({
    code: 'phone',
    start: withPrefix(text.folded, start),
    end: withExtension(text.folded, end),
  }));
}

function overlap(one: NumberWindow, other: NumberWindow): boolean {
  return one.start < other.end && other.start < one.end;
}

function isPhone(window: NumberWindow, text: ReadText): boolean {
  const { digits, start } = window;
  const before = text.folded.slice(Math.max(0, start - 3), start);
  if (/[$€£]\s?$/.test(before)) return false;
  // Digits that go on in a word or an amount are something else.
  if (/[a-z\d][.,]?$/.test(before) && !/(?:tel|cel)\.?$/.test(before)) return false;
  if (/^(?:[,:]\d|%|[a-wyz])/.test(text.folded.slice(window.end, window.end + 2))) return false;
  if (/\+\s?\(?$/.test(before)) return digits.length >= 8 && digits.length <= 15;
  return isNational(window) || isAbroad(digits) || isShort(window, text);
}

function isNational({ digits, shape }: NumberWindow): boolean {
  const local = /^(?:001|1)[2-9]/.test(digits) ? digits.replace(/^(?:001|1)/, '') : digits;
  const isWhole = local.length === 10 && /^[2-9]/.test(local);
  if (!isWhole) return false;
  const groups = shape.replace(local === digits ? '' : /^[13]-/, '');
  return tenDigits.has(groups) || /^(?:1-)+1$/.test(shape) || shape === '4-3-4';
}

function isAbroad(digits: string): boolean {
  if (/^00[1-9]/.test(digits)) return digits.length >= 11 && digits.length <= 16;
  return /^0[1-9]/.test(digits) && (digits.length === 10 || digits.length === 11);
}

function isShort({ digits, shape, separators, start, end }: NumberWindow, text: ReadText): boolean {
  if (digits.length === 9 && /^[6-9]/.test(digits) && nineDigits.has(shape)) return true;
  const isSpaced = /^(?:1-)+1$/.test(shape) && digits.length >= 7;
  const isLocal =
    sevenDigits.has(shape) &&
    /^[2-9]/.test(digits) &&
    separators.every((sign) => /^ ?[ .-] ?$/.test(sign));
  const isLoose = isSpaced || isLocal || (digits.length === 9 && /^[6-9]/.test(digits));
  return isLoose && isNear(text, phoneWords, { start, end }, { before: 6, after: 5 });
}

function withPrefix(folded: string, start: number): number {
  const prefix = /(?:\+\s?)?\(?$/.exec(folded.slice(Math.max(0, start - 4), start));
  return start - (prefix?.[0].length ?? 0);
}

function withExtension(folded: string, end: number): number {
  const extension = /^,?\s?(?:ext|x|extension|#)\.?\s?\d{1,6}/.exec(folded.slice(end, end + 20));
  return end + (extension?.[0].length ?? 0);
}

const digitWords = new Set(
  (
    'zero oh o one two three four five six seven eight nine ' +
    'cero uno dos tres cuatro cinco seis siete ocho nueve'
  ).split(' '),
);

/** Seven or more words for digits in a row. */
function spelledNumbers({ tokens }: ReadText): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let first = 0;
  for (let index = 0; index <= tokens.length; index++) {
    if (digitWords.has(tokens[index]?.folded ?? '')) continue;
    const [start, end] = [tokens[first]?.start, tokens[index - 1]?.end];
    if (index - first >= 7 && start !== undefined && end !== undefined) found.push({ start, end });
    first = index + 1;
  }
  return found;
}
