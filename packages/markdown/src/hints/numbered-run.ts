import type { Article } from './article.ts';
import { typedNumber, type TypedNumber } from './typed-number.ts';

/** Items numbered by hand from 1 on, one after the other. */
export interface NumberedRun {
  form: TypedNumber['form'];
  /** Where each item begins. */
  starts: readonly number[];
  /** The index after the last item. */
  to: number;
}

/** The run that begins at a block; `endsRun` tells what is no item's text. */
export function numberedRunAt(
  article: Article,
  from: number,
  endsRun: (index: number) => boolean,
): NumberedRun | undefined {
  const first = typedNumber(article, from);
  if (first?.number !== 1) return undefined;
  const { form } = first;
  const starts = [from];
  let index = from + 1;
  for (; index < article.blocks.length; index += 1) {
    const found = typedNumber(article, index);
    if (found?.form === form) {
      if (found.number === 1) break;
      if (found.number !== starts.length + 1) return undefined;
      starts.push(index);
    } else if (found?.number === 1 || endsRun(index)) break;
  }
  if (goesOn(article, index, form)) return undefined;
  return { form, starts, to: endOfLast(article, { form, starts, to: index }) };
}

/** Whether, past what ended the run, its section has more: a number that goes on, or a heading below the item’s own. */
function goesOn(article: Article, from: number, form: TypedNumber['form']): boolean {
  for (let index = from; index < article.blocks.length; index += 1) {
    const found = typedNumber(article, index);
    // Another run begins.
    if (found?.form === form) return found.number !== 1;
    const block = article.blocks[index];
    if (block?.type === 'heading') return form < `heading ${block.depth}` && form[0] === 'h';
  }
  return false;
}

/**
 * Where the last item ends. The next heading ends it for sure; without one, it is given no more text than the longest of
 * the items before it, so that the article's closing words stay outside.
 */
function endOfLast(article: Article, { form, starts, to }: NumberedRun): number {
  const { blocks, textOf } = article;
  const last = starts.at(-1) ?? to;
  let end = to;
  // The heading of another run ends this one no more once that stands between fences.
  const isAtHeading = blocks[to]?.type === 'heading' && !typedNumber(article, to);
  if (form === 'line' || form === 'bold' || !isAtHeading) {
    const lengths = starts.slice(1).map((start, index) => start - (starts[index] ?? start) - 1);
    end = Math.min(to, last + 1 + Math.max(form === 'bold' ? 0 : 1, ...lengths));
    if (
      end < to &&
      textOf(end - 1)
        .trimEnd()
        .endsWith(':') &&
      blocks[end]?.type === 'list'
    ) {
      end += 1;
    }
  }
  while (end > last + 1 && isLeftOver(blocks[end - 1]?.type)) end -= 1;
  return end;
}

function isLeftOver(type: string | undefined): boolean {
  return type === 'definition' || type === 'html' || type === 'code';
}
