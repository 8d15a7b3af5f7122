import { toString } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';

/** The text of a piece of Markdown as Sätteri reads it without directives. */
export function plainText(markdown: string): string {
  return toString(markdownToMdast(markdown, { position: false }));
}
