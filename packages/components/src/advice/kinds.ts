import { typedBullet } from '../items.ts';
import { hasNegation, isNegative } from './negative.ts';

/** How a list of advice is read. */
export interface Kind {
  /** `do list` */
  noun: string;
  /** `do-list` */
  name: 'do-list' | 'dont-list';
  /** The sign people type before a line of this kind; the list shows its own. */
  sign: RegExp;
  /** The sign of the other kind: the sign of this list before such a line would say the opposite of what is meant. */
  otherSign: RegExp;
  /** What people type before a line of a list of this kind. */
  ownBullet: RegExp;
  /** Whether words above a list announce the other kind. */
  announcesOther(words: string): boolean;
}

const tick = /^[✓✔✅☑🗸👍]\uFE0F?\s*/u;
const cross = /^[✗✘✕✖❌❎🚫⛔🛑🚭👎]\uFE0F?\s*/u;

/** What people type before a line of either kind. */
export const anyBullet = oneOf(typedBullet, tick, cross);

export const doKind: Kind = {
  noun: 'do list',
  name: 'do-list',
  sign: tick,
  otherSign: cross,
  ownBullet: oneOf(typedBullet, tick),
  announcesOther: announcesDont,
};

export const dontKind: Kind = {
  noun: 'don’t list',
  name: 'dont-list',
  sign: cross,
  otherSign: tick,
  ownBullet: oneOf(typedBullet, cross),
  announcesOther: announcesDo,
};

const helps =
  /(?<![\p{L}\p{N}])(?:helps?|helpful|instead|ayudan?|en\s+(?:su|vez|lugar)(?:\s+de\s+(?:eso|ello))?)(?![\p{L}\p{N}])/iu;
const asks =
  /^(?:(?:and|but|also|please|y|pero)\s+)?(?:do(?!\s+(?:you|we|they|people|i)\b)|dos|do['’]s|always|try|yes|good|better|best|safe|safer|allowed|ok|okay|recommended|tips|you\s+(?:can|should|may|must)|what\s+(?:(?:you|we|they|i|to)\s+)?(?:(?:can|should|could)\s+)?(?:(?:you|we|they|i)\s+)?(?:do|try|works)|(?:things|ways|steps)\s+to|how\s+to|haga|haz|hacer|hagan|(?:lo\s+)?qué?\s+(?:(?:sí|se|puedes?|debes?|debería|usted)\s+)*hacer|s[ií]|siempre|mejor|bueno|bien|seguro|permitido|recomendado|consejos|puedes?|debes?|cosas\s+que\s+(?:puede|debe)|cómo)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])do$/iu;
const harms =
  /(?<![\p{L}\p{N}])(?:harm(?:s|ful)|hurts|worse|unsafe|dangerous|makes?\s+it\s+worse|don['’]?ts|daña|dañino|empeora|peligros[oa])(?![\p{L}\p{N}])|^(?:stop|danger|pare|peligro)$/iu;

// “What helps when nothing else does” is about what helps.
const condition =
  /(?<![\p{L}\p{N}])(?:if|when|while|until|unless|si|cuando|mientras|hasta)(?![\p{L}\p{N}])[^,;:.!?]*[,;:.!?]?/giu;

function oneOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'u');
}

function announcesDo(words: string): boolean {
  const { plain, isSentence } = plainWords(words);
  if (hasNegation(plain) || harms.test(plain)) return false;
  return helps.test(plain) || (!isSentence && asks.test(plain));
}

function announcesDont(words: string): boolean {
  if (words.includes('?')) return false;
  const { plain, isSentence } = plainWords(words);
  if (!isSentence) return harms.test(plain) || isNegative(plain);
  return /^(?:please\s+)?(?:do\s+not|don.?t|never|avoid|nunca|evite|no\s+haga)(?![\p{L}\p{N}])/iu.test(
    plain,
  );
}

function plainWords(words: string): { plain: string; isSentence: boolean } {
  const trimmed = words.trim();
  const isSentence = /[.!?…]["”’')\]]*$/u.test(trimmed);
  const main = trimmed.replace(condition, ' ').trim() || trimmed;
  const plain = main.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
  return { plain, isSentence };
}
