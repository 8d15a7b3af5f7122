import type { Found } from './flag.ts';
import type { ReadText } from './read-text.ts';

const plainTypes = new Set(
  'street st avenue ave av road rd boulevard blvd lane ln highway hwy parkway pkwy'.split(' '),
);
/** Kinds of streets whose names mean other things too. */
const otherTypes = new Set(
  'drive dr court ct circle cir way place pl terrace ter trail trl square sq loop parade row crescent close alley plaza pike'.split(
    ' ',
  ),
);
const numberedTypes = new Set('highway hwy route rt road rd fm interstate'.split(' '));
/** No street is called so: “10 years in the street”. */
const noNames = new Set(
  (
    'a an the my your his her our their this that these those and or but to of in on at for from with by down up out as is was are were be been ' +
    'it he she we they i you not no who which when year years month months week weeks day days hour hours minute minutes mile miles block blocks ' +
    'people percent times steps step dollars more less than ago later am pm'
  ).split(' '),
);
const places = new Set(
  'at live lives living lived address moved to from find write send mail ship on neighbors house home apartment place'.split(
    ' ',
  ),
);
const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY';

/** What a number, the name of a street and its kind can have between them. */
const isOneLine = /^[\p{L}\p{M}\p{N} .,'-]+$/u;

const cityAndZip = new RegExp(
  String.raw`\p{Lu}[\p{L}.'-]{1,30}(?: \p{Lu}[\p{L}.'-]{1,30}){0,2},? (?:${states})\.? \d{5}(?!\d)`,
  'gu',
);
const boxes =
  /\b(?:p\.? ?o\.? ?box|apartado(?: postal)?|apdo\.?|casilla(?: postal)?|(?:route|rt|rr)\.? \d{1,4},? box) ?(?:#|no\.?|num\.?)? ?\d{1,8}/g;
const rooms =
  /^,? (?:col|colonia|fracc|barrio)\b\.? [a-z]{2,20}(?: [a-z]{2,20})?|^,?\s?(?:(?:apt|apartment|unit|suite|ste|int|depto|piso)\b\.?|#)\s?#?[a-z\d]{1,6}\b|^,? \d{1,2}[ºª°o]? ?[a-z]?\b/;

/** Street addresses of both languages, boxes at the post, and towns with their zip code. */
export function findAddresses(text: ReadText): Found[] {
  const found = [
    ...englishStreets(text),
    ...spanishStreets(text),
    ...matches(text.folded, boxes),
    ...matches(text.raw, cityAndZip),
  ];
  return found.map(({ start, end }) => ({ code: 'address', start, end: withRoom(text, end) }));
}

interface Place {
  start: number;
  end: number;
}

function matches(text: string, pattern: RegExp): Place[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

function withRoom({ folded }: ReadText, end: number): number {
  return end + (rooms.exec(folded.slice(end, end + 60))?.[0].length ?? 0);
}

/** `1420 Elm Ave`, `3301 West 5th St`, `250 County Road 12`. */
function englishStreets(text: ReadText): Place[] {
  const { tokens } = text;
  return tokens.flatMap((token, index) => {
    const before = text.folded[token.start - 1] ?? ' ';
    if (!/^\d{1,6}$/.test(token.folded) || !/[\s("']/.test(before)) return [];
    const name =
      /^[a-z]$/.test(tokens[index + 1]?.folded ?? '') && tokens[index + 1]?.start === token.end
        ? index + 2
        : index + 1;
    const type = typeAfter(text, name);
    if (type === -1) return [];
    const numbered =
      numberedTypes.has(tokens[type]?.folded ?? '') && /^\d/.test(tokens[type + 1]?.folded ?? '');
    const end = tokens[numbered ? type + 1 : type]?.end ?? token.end;
    return isOneLine.test(text.folded.slice(token.start, end)) ? [{ start: token.start, end }] : [];
  });
}

function typeAfter(text: ReadText, name: number): number {
  const { tokens } = text;
  for (let index = name; index < name + 6; index++) {
    const token = tokens[index];
    if (!token || noNames.has(token.folded)) return -1;
    const isBehindStop = token.isFirst && (tokens[index - 1]?.folded.length ?? 0) > 2;
    if (isBehindStop) return -1;
    if (isType(text, name, index)) return index;
  }
  return -1;
}

function isType({ raw, tokens }: ReadText, name: number, index: number): boolean {
  const type = tokens[index]?.folded ?? '';
  const isNumbered = numberedTypes.has(type) && /^\d/.test(tokens[index + 1]?.folded ?? '');
  if (isNumbered) return true;
  if (index === name) return false;
  // “St” and “Dr” come before names as well: the last of two is the type.
  if (plainTypes.has(type)) return true;
  if (!otherTypes.has(type)) return false;
  const isCapital = /\p{Lu}/u.test(raw[tokens[index]?.start ?? 0] ?? '');
  const isPlaced = tokens
    .slice(Math.max(0, name - 5), name - 1)
    .some(({ folded }) => places.has(folded));
  return isCapital || (isPlaced && index - name <= 2);
}

const spanishType =
  /(?<![\p{L}\p{N}])(?:(?:calle|avenida|avda|av|blvd|bulevar|boulevard|carrera|cra|calzada|paseo|plaza|camino|carretera|privada|cerrada|callejon|andador|ronda|travesia|calz|priv)(?![\p{L}\p{N}])\.?|c[/.]|cl\.)\s?/gu;
const numberBehind =
  /^(?:[\p{L}.']{1,20},?\s){0,5}?[\p{L}.']{0,20},?\s?(?:(?:#|num\.?|numero|no\.?|n[º°])\s?)?(?:\d{1,5}(?:\s?-\s?\d{1,4})?|s\/n)(?![\d.,]\d)/u;

/** `calle Robles 42`, `Av. Juárez núm. 250`, `Carrera 7 No. 45-12`, `C/ Olmo, 15`. */
function spanishStreets(text: ReadText): Place[] {
  return matches(text.folded, spanishType).flatMap(({ start, end }) => {
    const window = text.folded.slice(end, end + 90);
    const numbered =
      /^\d{1,3}\s?[a-z]?\s?(?:#|no\.?|num\.?|n[º°])\s?\d{1,4}(?:\s?-\s?\d{1,4})?/.exec(window);
    const named = numbered ?? numberBehind.exec(window);
    if (!named) return [];
    const name = text.raw.slice(end, end + named[0].length);
    const isSure = numbered || /\p{Lu}/u.test(name) || /#|n[uú]m|s\/n/i.test(name);
    return isSure && named[0].trim() !== '' ? [{ start, end: end + named[0].length }] : [];
  });
}
