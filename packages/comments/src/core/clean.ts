// What a text may hold. Everything that is not seen, or that changes how what stands beside it is seen, goes; words, accents,
// scripts of every direction and emoji stay. The characters are among those that https://www.unicode.org/reports/tr36/ warns of.

const lineEnds = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;
const spaces = /[\t\p{Zs}]+/gu;

const unseen = anyOf(
  // Controls, halves of characters, what is no character, and what only a private font shows.
  String.raw`\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}`,
  // Soft hyphens, fillers and blanks that are not spaces.
  String.raw`\u00ad\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0`,
  // Controls of direction, and characters of no width.
  String.raw`\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff`,
  // Selectors and tags, which can carry a hidden text; notes between lines; controls of music and shorthand.
  String.raw`\u180b-\u180f\ufe00-\ufe0d\ufff0-\ufffc\u{e0000}-\u{e0fff}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}`,
);

// Joiners and the choice between text and picture mean something inside an emoji and in scripts that join; nowhere else.
const joinedScripts = 'Arab Syrc Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh'
  .split(' ')
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('');
const pictures = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f`;
const strays = [
  new RegExp(String.raw`(?<![${joinedScripts}])\u200c`, 'gu'),
  new RegExp(String.raw`(?<![${pictures}${joinedScripts}])\u200d`, 'gu'),
  /(?<!\p{Emoji})[\ufe0e\ufe0f]/gu,
  /[\u200c\u200d](?![\p{L}\p{Extended_Pictographic}])/gu,
];

/** No language stacks more marks than this on one letter; more cover the lines around them. */
const maxMarks = 4;
const tooManyMarks = new RegExp(String.raw`(\p{M}{${maxMarks}})\p{M}+`, 'gu');
const marksOfNothing = /(?<=^|\s)\p{M}+/gu;

function anyOf(...classes: string[]): RegExp {
  return new RegExp(`[${classes.join('')}]`, 'gu');
}

/** Plain text as it is kept: one form of each character, lines ended by `\n`, at most one empty line between paragraphs. */
export function cleanText(text: string): string {
  const lines = text.replace(lineEnds, '\n').split('\n').map(cleanLine);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

// What is on every keyboard: all of it is seen, and none of it changes with its neighbours.
const plain = /^[ -~]*$/;

/** The same for what stands in one line, such as a name. */
export function cleanLine(text: string): string {
  if (plain.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  let line = text.replace(lineEnds, ' ');
  // Taking one character away can leave another without its neighbour.
  for (let before = ''; before !== line;) {
    before = line;
    line = cleanOnce(line);
  }
  return line;
}

function cleanOnce(line: string): string {
  const seen = strays.reduce(
    (kept, stray) => kept.replace(stray, ''),
    line.replace(unseen, '').replace(spaces, ' '),
  );
  return seen.normalize('NFC').replace(tooManyMarks, '$1').replace(marksOfNothing, '').trim();
}

/** How many characters a person would count, near enough: one for each code point. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** The paragraphs of a clean text, each a list of its lines. */
export function paragraphsOf(text: string): string[][] {
  if (text === '') return [];
  return text.split(/\n{2,}/).map((paragraph) => paragraph.split('\n'));
}
