import { textsIn } from '../language.ts';
import { isVerb } from './verbs.ts';

// People type many signs for an apostrophe, and none: “Don´t”, “Dont”.
const apostrophes = /[’‘ʼ´`′＇ʹ]/gu;

// “Stop”, “quit” and “without” are not among them: “stop taking your medicine” and “drive without rest”, in a list of what not
// to do, need their “do not”.
const negation = word(
  [
    'not|no(?!-)|never|nor|neither|none|nobody|nothing|nowhere|cannot|avoid(?:s|ed|ing)?|forbidden|prohibited',
    "don\\s*'?\\s*t",
    '(?:ai|are|ca|could|did|do|does|had|has|have|is|may|might|must|need|should|was|were|wo|would)nt',
    'nunca|jamás|jamas|tampoco|ni|nadie|nada|ning[uú]n[oa]?|evit(?:e|en|es|a|ar|emos)|prohibid[oa]s?',
  ].join('|'),
);

// By itself: in one expression with the others it would be tried at every letter.
const contraction = /(?<=\p{L})n't(?![\p{L}\p{N}])/iu;

const start =
  /^(?:please,?\s+|por\s+favor,?\s+|you\s+|usted\s+)?(?:try\s+(?:not|never)|trate\s+de\s+no|(?:do|must|should|may|can|will|would)\s+(?:not|never))(?![\p{L}\p{N}])/iu;

// What goes on from here says when, why or who: “call if you cannot sleep” forbids nothing.
const subordinate =
  /(?<![\p{L}\p{N}])(?:if|when|whenever|while|until|unless|because|since|although|though|even|so|that|which|who|whose|where|why|how|si|cuando|mientras|hasta|porque|aunque|para|que|quien|donde)(?![\p{L}\p{N}])[^,;:.!?]*[,;:.!?]?/giu;

/** Whether a word of the line denies or forbids, in either language. */
export function hasNegation(line: string): boolean {
  return denies(line.replace(apostrophes, "'"));
}

function denies(words: string): boolean {
  return negation.test(words) || contraction.test(words);
}

/** Whether a line says what not to do, so that “do not” before it would make it say the opposite, or nonsense. */
export function isForbidding(line: string, lang?: string): boolean {
  return hasNegation(line) && forbids(line, lang);
}

/** Whether a line already forbids, or is what “do not” can stand before: both are clear in a list of what not to do. */
export function isClearDont(line: string, lang?: string): boolean {
  return hasNegation(line) ? forbids(line, lang) : isRequest(line, lang);
}

function forbids(line: string, lang?: string): boolean {
  const plain = line.replace(apostrophes, "'").trimStart();
  return start.test(plain) || firstIsNegation(plain) || !isPlain(plain, lang);
}

/** Whether a line asks for something to be left, however it goes on; for lists of what to do. */
export function isNegative(line: string): boolean {
  if (!hasNegation(line)) return false;
  const main = mainClause(line);
  return isForbidding(main, 'en') && isForbidding(main, 'es');
}

function mainClause(line: string): string {
  const unquoted = line.replace(/“[^”]*”|"[^"]*"|«[^»]*»/gu, ' ');
  return unquoted.replace(subordinate, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether a line is what “do not” can stand before: it begins with a plain verb, and nothing in it denies. */
export function takesDoNot(line: string, lang?: string): boolean {
  return !hasNegation(line) && isRequest(line, lang);
}

function isRequest(line: string, lang?: string): boolean {
  return isPlain(line, lang) && !isCallForHelp(line);
}

/** “Call 911”: should it stand in a list of what not to do by mistake, its “do not” could cost a life. */
function isCallForHelp(line: string): boolean {
  return /^\p{L}+\s+(?:to\s+|al?\s+)?(?:911|988|9-1-1|9-8-8|an?\s+ambulance|una\s+ambulancia|for\s+help)(?!\d)/iu.test(
    line.trimStart(),
  );
}

// “Drink is …”, “Use of …”: a noun after all.
const afterNoun = textsOf(
  'is are was were can could will would may might must shall should has had does did helps makes causes of',
  'es son era eran puede pueden debe deben está están fue ha han causa causan ayuda ayudan',
);

function isPlain(line: string, lang: string | undefined): boolean {
  const [, first = '', next = ''] = /^\s*(\p{L}+)(?:[,;.!]|\s|$)\s*(\p{L}*)/u.exec(line) ?? [];
  if (!isVerb(first, lang)) return false;
  if (/^of$/i.test(next) && /^(?:think|speak|dream|talk|hear)$/i.test(first)) return true;
  return !textsIn(lang, afterNoun).has(next.toLowerCase());
}

function firstIsNegation(line: string): boolean {
  const [first = ''] = /^[\p{L}']+/u.exec(line) ?? [];
  return denies(first) || /^don\s*'?\s*t(?!\p{L})/iu.test(line);
}

function word(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
}

function textsOf(en: string, es: string) {
  return { en: new Set(en.split(' ')), es: new Set(es.split(' ')) };
}
