import type { Article } from './article.ts';

/** A number an author typed in front of a block. */
export interface TypedNumber {
  /** What carries it: numbers of one run have the same form. */
  form: 'line' | 'bold' | `heading ${number}`;
  number: number;
}

// A full stop that could make a list is written `\.` by converters.
const number = String.raw`(?:(\d{1,3})\\?[.):]|\((\d{1,3})\))[ \t]+\S`;
const inHeading = new RegExp(String.raw`^#{2,6}[ \t]+${number}`);
const inBold = new RegExp(String.raw`^(?:\*\*|__)${number}`);
const aloneOnALine = /^(\d{1,3})[.)][ \t]+\S[^\r\n]*$/;

/** “### 2. …”, “**2. …**”, or a list of the one line “2. …”. */
export function typedNumber(
  { blocks, textOf }: Pick<Article, 'blocks' | 'textOf'>,
  index: number,
): TypedNumber | undefined {
  const block = blocks[index];
  switch (block?.type) {
    case 'heading':
      return numberIn(inHeading.exec(textOf(index)), `heading ${block.depth}`);
    case 'paragraph':
      return numberIn(inBold.exec(textOf(index)), 'bold');
    case 'list':
      return numberIn(aloneOnALine.exec(textOf(index)), 'line');
    default:
      return undefined;
  }
}

function numberIn(match: RegExpExecArray | null, form: TypedNumber['form']) {
  return match ? { form, number: Number(match[1] ?? match[2]) } : undefined;
}
