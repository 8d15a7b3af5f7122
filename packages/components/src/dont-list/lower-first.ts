import { isVerb } from '../advice/verbs.ts';
import type { Inline } from '../shape.ts';

/**
 * Words that go on a sentence: a plain verb at their start without its capital, all else as it was written. Names are no verbs:
 * “Naloxone” and “SSRIs” keep theirs.
 */
export function lowerFirst(
  [first, ...rest]: readonly Inline[],
  lang: string | undefined,
): Inline[] {
  if (!first) return [];
  if (first.type === 'text') return [{ ...first, value: lowerWord(first.value, lang) }, ...rest];
  // A tag: the words stand behind it.
  if (first.type === 'html') return [first, ...lowerFirst(rest, lang)];
  const isMarkup = /^(?:strong|emphasis|link|linkReference|delete|mdxJsxTextElement)$/.test(
    first.type,
  );
  if (!isMarkup || !('children' in first)) return [first, ...rest];
  return [{ ...first, children: lowerFirst(first.children, lang) } as Inline, ...rest];
}

function lowerWord(text: string, lang: string | undefined): string {
  return text.replace(/^\s*\p{Lu}\p{Ll}+(?![\p{L}\p{N}’'-])/u, (word) =>
    isVerb(word.trim(), lang) ? word.toLowerCase() : word,
  );
}
