const controls = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const joiners = new Set(['\u200c', '\u200d']);
const emoji = /\p{RGI_Emoji}|\p{Extended_Pictographic}\ufe0f?/gv;

/**
 * Words as they can be set: one line, in composed letters, without control characters and without the invisible marks that
 * turn the order of words round. Joiners stay: Persian and Hindi are written with them.
 */
export function cleanText(words: string): string {
  return words
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(controls, (mark) => (joiners.has(mark) ? mark : ''))
    .trim();
}

/** Words without emoji, which no font of the cards has. */
export function withoutEmoji(words: string): string {
  return words.replace(emoji, '').replace(/\s+/g, ' ').trim();
}

/** Whether words in a language, `ar` or `he-IL`, are written from right to left. */
export function isRightToLeft(lang: string): boolean {
  return /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/i.test(lang);
}
