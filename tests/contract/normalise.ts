import rehypeFormat from 'rehype-format';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const html = unified().use(rehypeParse, { fragment: true }).use(rehypeFormat).use(rehypeStringify);

/** HTML with one kind of white space, quotation mark and character reference. */
export function normalise(text: string): string {
  // Formatting joins lines and is stable from its second pass on.
  return `${String(html.processSync(String(html.processSync(text)))).trim()}\n`;
}

/** The same without the ids of headings, which only a document can give. */
export function withoutIds(text: string): string {
  return text.replace(/(<h[1-6]) id="[^"]*"/g, '$1');
}
