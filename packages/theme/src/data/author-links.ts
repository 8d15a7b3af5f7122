import path from 'node:path/posix';
import { linkUrl } from './url.ts';

// `<a>` holds no other, so the next end is its own.
const link = /<a\b([^>]*?) href="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g;
const toFile = /^(?![a-z][a-z\d+.-]*:|[/#])[^?#]+\.mdx?(?=[?#]|$)/i;

/** Whether an article links to the file of another one. */
export function hasFileLinks(html: string): boolean {
  return [...html.matchAll(link)].some(([, , href = '']) => toFile.test(href));
}

/**
 * The links of an article as its author wrote them, made addresses of this site: `/team` gets the base and the trailing slash,
 * `./other.md` becomes the address of that article. Where no article is out, or none is there, the words stay without a link.
 *
 * @param file the article's own file
 * @param addressOf the address of the article in a file; `undefined` where none is to be read
 */
export function authorLinks(
  html: string,
  { file, addressOf }: { file: string; addressOf: (file: string) => string | undefined },
): string {
  return html.replace(link, (whole, before: string, href: string, after: string, words: string) => {
    const [name] = toFile.exec(href) ?? [];
    const found = name === undefined ? linkUrl(href) : addressOf(beside(file, name));
    if (found === undefined) return words;
    const address = name === undefined ? found : found + href.slice(name.length);
    return address === href ? whole : `<a${before} href="${address}"${after}>${words}</a>`;
  });
}

function beside(file: string, name: string): string {
  return path.join(path.dirname(file), decoded(name));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a `%` of a file's own name
  }
}
