import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { markdownToMdast, mdxToMdast } from 'satteri';

/** The text of a piece of Markdown as Sätteri reads it without directives. */
export function plainText(markdown: string): string {
  return toString(readAgain('markdown')(markdown));
}

/** Reads Markdown, or MDX, as Sätteri does without directives; the nodes have no place in the document. */
export function readAgain(format: 'markdown' | 'mdx'): (markdown: string) => Root {
  const read = format === 'mdx' ? mdxToMdast : markdownToMdast;
  return (markdown) => read(markdown, { position: false }) as Root;
}
