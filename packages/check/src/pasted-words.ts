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
  return pastedIn(text, withheld).map((words) => {
    const reason = `The words of the testimonial \`${words.id}\` stand here, and they may not be shown: ${words.why} (${words.path}). Take them out.`;
    return careMessage(withheldTestimonial, { path, place: placeOf(words, text), reason });
  });
}

/** The paragraph they stand in; the beginning of a text that has them over several. */
function placeOf(words: WithheldWords, text: string) {
  let start = 0;
  for (const paragraph of text.split(/(?<=\n[ \t]*\r?\n)/)) {
    if (pastedIn(paragraph, [words]).length > 0) return pointAt(text, start);
    start += paragraph.length;
  }
  return { line: 1, column: 1 };
}

/** With addresses, as a record may have them too, and without. */
function pastedIn(text: string, withheld: readonly WithheldWords[]): WithheldWords[] {
  const found = new Set([...wordsIn(text, withheld), ...wordsIn(withoutAddresses(text), withheld)]);
  return withheld.filter((words) => found.has(words));
}

/** Without what stands between words and is not read with them: where links lead, the marks of notes, comments of MDX. */
function withoutAddresses(text: string): string {
  return text.replace(
    /\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\)|\]\[[^[\]\n]*\]|\[\^[^[\]\s]*\]|\{\/\*[^*]*\*\/\}/g,
    '',
  );
}
