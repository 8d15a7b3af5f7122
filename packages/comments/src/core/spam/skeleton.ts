// Letters of other scripts that look like Latin ones, the commonest of what Unicode calls confusables
// (https://www.unicode.org/reports/tr39/), and digits and signs that stand for letters.
const lookAlikes: [string, string][] = [
  ['a', 'аɑαа@4ª'],
  ['b', 'Ьвβḅ8'],
  ['c', 'сϲⅽ¢'],
  ['d', 'ԁⅾɗ'],
  ['e', 'еєҽ3€ɛε'],
  ['g', 'ɡցԍ9'],
  ['h', 'һհнʜ'],
  ['j', 'јϳ'],
  ['k', 'κкⲕ'],
  ['l', 'ıіιӏ1|!ⅼǀi'],
  ['m', 'мⅿ'],
  ['n', 'пոηɴ'],
  ['o', 'оοօ0ø'],
  ['p', 'рρ'],
  ['q', 'ԛ'],
  ['r', 'гʀ'],
  ['s', 'ѕ5$ꜱ'],
  ['t', 'тτ7+'],
  ['u', 'υսцʋ'],
  ['v', 'ѵνⅴ'],
  ['w', 'ԝωѡ'],
  ['x', 'хχⅹ×'],
  ['y', 'уγүỿ'],
  ['z', 'ᴢ2'],
];
const latin = new Map(
  lookAlikes.flatMap(([letter, signs]) => [...signs].map((sign) => [sign, letter])),
);

/** What a word looks like at a glance: two words with one skeleton can be taken for each other. */
export function skeletonOf(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const letters = Array.from(plain, (sign) => latin.get(sign) ?? sign).join('');
  return letters
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** Whether a word has letters of Latin beside letters that are mistaken for them. */
export function hasMixedScripts(text: string): boolean {
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .some(
      (word) =>
        /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word),
    );
}
