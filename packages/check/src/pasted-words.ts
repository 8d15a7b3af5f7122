import { withheldTestimonial } from '@hearten/care';
import type { VFileMessage } from '@hearten/markdown/report';
import { careMessage, pointAt } from './care-messages.ts';
import type { TextFile } from './files.ts';
import { type WithheldWords, wordsIn } from './withheld-words.ts';

/** Words of a testimonial that may not be shown, pasted into a text: no block keeps them out there. */
export function checkPastedWords(
  { text, path }: TextFile,
  withheld: readonly WithheldWords[],
): VFileMessage[] {
  if (withheld.length === 0) return [];
  return wordsIn(withoutAddresses(text), withheld).map((words) => {
    const reason = `The words of the testimonial \`${words.id}\` stand here, and they may not be shown: ${words.why} (${words.path}). Take them out.`;
    return careMessage(withheldTestimonial, { path, place: placeOf(words, text), reason });
  });
}

/** The paragraph they stand in; the beginning of a text that has them over several. */
function placeOf(words: WithheldWords, text: string) {
  let start = 0;
  for (const paragraph of text.split(/(?<=\n[ \t]*\r?\n)/)) {
    if (wordsIn(withoutAddresses(paragraph), [words]).length > 0) return pointAt(text, start);
    start += paragraph.length;
  }
  return { line: 1, column: 1 };
}

/** Without what stands between words and is not read with them: the addresses of links, and the marks of notes. */
function withoutAddresses(text: string): string {
  return text.replace(/\]\([^()\s]*\)|\[\^[^[\]\s]*\]/g, '');
}
