import { toString } from 'mdast-util-to-string';
import type { Inline } from '../shape.ts';
import { cutStart, trimInlines } from '../text.ts';

export interface Named {
  term: Inline[];
  value: Inline[];
}

/** A term typed without bold is short; longer, and it is a sentence with a colon in it. */
const longest = 40;

/**
 * “**Hours:** 9–19 a week” to its term and its value, which may be empty; the colon may stand outside of the bold, and the
 * bold may be left out. `10:30 to 18:00` has no term: a colon of a term is followed by a space, or by nothing.
 */
export function readTerm(line: readonly Inline[]): Named | undefined {
  return markedTerm(line) ?? plainTerm(line);
}

/** Whether a line begins in bold, which says that the others in its paragraph do too. */
export function isBold([first]: readonly Inline[]): boolean {
  return first?.type === 'strong';
}

function markedTerm([first, ...rest]: readonly Inline[]): Named | undefined {
  if (first?.type !== 'strong' && first?.type !== 'emphasis' && first?.type !== 'link') {
    return undefined;
  }
  const words = toString(first).trim();
  const hasColon = words.endsWith(':');
  const isSeparate =
    rest.length === 0 || words.endsWith('.') || /^\s*(?::|[–—-]\s)/u.test(startOf(rest));
  const isLead = first.type === 'strong' && isSeparate;
  if (words === '' || !(hasColon || isLead)) return undefined;
  const cut = withoutEnd(first);
  return {
    term: trimInlines(cut.type === 'strong' ? cut.children : [cut]),
    value: trimInlines(hasColon ? rest : cutStart(rest, /^\s*(?::|[–—-]\s)/u)),
  };
}

function startOf([first]: readonly Inline[]): string {
  return first?.type === 'text' ? first.value : '';
}

/** The node without the colon or full stop at its end, however deep that stands. */
function withoutEnd(node: Inline): Inline {
  if (node.type === 'text') return { ...node, value: node.value.replace(/\s*[:.]\s*$/u, '') };
  const last = 'children' in node ? node.children.at(-1) : undefined;
  if (!last || !('children' in node)) return node;
  return { ...node, children: [...node.children.slice(0, -1), withoutEnd(last)] } as Inline;
}

function plainTerm(line: readonly Inline[]): Named | undefined {
  for (const [index, node] of line.entries()) {
    if (node.type !== 'text') continue;
    const isLast = index === line.length - 1;
    const at = node.value.search(isLast ? /:(?=\s|$)/u : /:(?=\s)/u);
    if (at < 0) continue;
    const term = [...line.slice(0, index), { ...node, value: node.value.slice(0, at) }];
    const value = [{ ...node, value: node.value.slice(at + 1) }, ...line.slice(index + 1)];
    return isTerm(term) ? { term: trimInlines(term), value: trimInlines(value) } : undefined;
  }
  return undefined;
}

function isTerm(term: readonly Inline[]): boolean {
  const words = toString(term, { includeHtml: false }).trim();
  // `<b>Hours: 9</b>` cannot be cut in two.
  const tags = term.flatMap((node) => (node.type === 'html' ? [node.value] : []));
  const isWhole = tags.filter((tag) => tag.startsWith('</')).length * 2 === tags.length;
  return isWhole && words.length <= longest && /\p{L}/u.test(words) && !/[.!?]\s/u.test(words);
}
