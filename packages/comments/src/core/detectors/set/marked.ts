/** A place in a text that should be found. */
export interface Marked<Code extends string> {
  code: Code;
  start: number;
  end: number;
}

/** Takes marks such as `[[phone:512-555-0142]]` out of a text, and says where they were. */
export function withoutMarks<Code extends string>(
  marked: string,
): { text: string; expected: Marked<Code>[] } {
  const expected: Marked<Code>[] = [];
  let text = '';
  for (const [index, piece] of marked.split('[[').entries()) {
    const end = piece.indexOf(']]');
    const mark = index === 0 ? null : /^([a-z-]+):/.exec(piece);
    if (!mark) {
      text += index === 0 ? piece : `[[${piece}`;
      continue;
    }
    const words = piece.slice(mark[0].length, end);
    const start = text.length;
    expected.push({ code: mark[1] as Code, start, end: start + words.length });
    text += words + piece.slice(end + 2);
  }
  return { text, expected };
}
