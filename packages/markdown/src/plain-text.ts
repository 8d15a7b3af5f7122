import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { markdownToMdast, mdxToMdast } from 'satteri';

/** The text of a piece of Markdown as Sätteri reads it without directives. */
export function plainText(markdown: string): string {
  return toString(readAgain('markdown')(markdown));
}

/** Reads Markdown, or MDX, as Sätteri does without directives; places are those in the piece it is given. */
export function readAgain(format: 'markdown' | 'mdx'): (markdown: string) => Root {
  const read = format === 'mdx' ? mdxToMdast : markdownToMdast;
  return (markdown) => read(markdown, { position: true }) as Root;
}
