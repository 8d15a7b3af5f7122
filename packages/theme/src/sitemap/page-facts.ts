import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What a built page says of itself to search engines. */
export interface PageFacts {
  /** Whether it may be in a list of results: not `noindex`, and no other page is its canonical one. */
  isListed: boolean;
  /** Whole addresses of the same page in other languages, itself among them. */
  alternates: { lang: string; url: string }[];
  modified: string | undefined;
}

/** Reads the head of a page whose whole address is `address`. */
export function pageFacts(html: string, address: string): PageFacts {
  const elements: Element[] = [];
  // The rest of a long article takes far longer to read than its head.
  visit(fromHtml(html.slice(0, headEnd(html)), { fragment: true }), 'element', (node) => {
    if (node.tagName === 'meta' || node.tagName === 'link') elements.push(node);
  });
  const links = elements
    .filter(({ tagName }) => tagName === 'link')
    .map(({ properties }) => properties);
  const metas = elements.map(({ properties }) => properties);
  const relOf = ({ rel }: Element['properties']) => (Array.isArray(rel) ? rel.join(' ') : rel);
  const canonical = links.find((link) => relOf(link) === 'canonical')?.href;
  const robots = metas
    .filter(({ name }) => name === 'robots')
    .map(({ content }) => String(content));
  const modified = metas.find(({ property }) => property === 'article:modified_time')?.content;
  return {
    isListed:
      !robots.some((text) => /noindex|none/i.test(text)) &&
      (canonical === undefined || isSame(String(canonical), address)),
    alternates: links
      .filter((link) => relOf(link) === 'alternate' && link.hrefLang)
      .map(({ hrefLang, href }) => ({ lang: String(hrefLang), url: String(href) })),
    modified: modified === undefined ? undefined : String(modified),
  };
}

function headEnd(html: string): number {
  const end = html.search(/<\/head>|<body\b/i);
  return end === -1 ? html.length : end;
}

function isSame(a: string, b: string): boolean {
  const bare = (text: string) => decodeURI(text).replace(/(?:\/|\.html)$/, '');
  return bare(a) === bare(b);
}
