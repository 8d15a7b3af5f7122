import type { Root } from 'hast';
import rehypeFormat from 'rehype-format';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const html = unified()
  .use(rehypeParse, { fragment: true })
  .use(sortAttributes)
  .use(rehypeFormat)
  .use(rehypeStringify);

/** Engines write attributes in the order they were given or in their own, which says nothing. */
function sortAttributes() {
  return (tree: Root) =>
    visit(tree, 'element', (element) => {
      const sorted = Object.entries(element.properties).toSorted(([a], [b]) => a.localeCompare(b));
      element.properties = Object.fromEntries(sorted);
    });
}

/** HTML with one kind of white space, quotation mark and character reference, and one order of attributes. */
export function normalise(text: string): string {
  // Formatting joins lines and is stable from its second pass on.
  return `${String(html.processSync(String(html.processSync(text)))).trim()}\n`;
}

/** The same without the ids of headings, which only a document can give. */
export function withoutIds(text: string): string {
  return text.replace(/(<h[1-6]) id="[^"]*"/g, '$1');
}
