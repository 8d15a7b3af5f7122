import { XMLParser } from 'fast-xml-parser';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** An address that a page or a file names. */
export interface Reference {
  address: string;
  /** Whether an element with the id of its `#part` has to be there; data names things, not places. */
  isPlace: boolean;
}

const attributes = ['href', 'src', 'poster', 'cite', 'srcSet', 'imageSrcSet'];

/** Every address a page names: links, pictures, fonts, what is shared, what its data say. */
export function referencesIn(html: string): Reference[] {
  const found: Reference[] = [];
  const add = (address: string, isPlace = true) => found.push({ address, isPlace });
  visit(parse(html), 'element', (node) => {
    const { tagName, properties } = node;
    for (const name of attributes) {
      for (const address of addressesIn(name, properties[name])) add(address);
    }
    const { property, name, content } = properties;
    if (tagName === 'meta' && /^(?:og:(?:url|image)|twitter:image)$/.test(String(property ?? name)))
      add(String(content));
    if (tagName === 'style') {
      for (const [, address = ''] of textOf(node).matchAll(/url\(["']?([^"')]+)/g)) add(address);
    }
    if (properties.type === 'application/ld+json') {
      for (const [, address = ''] of textOf(node).matchAll(/"(https?:\/\/[^"]+)"/g))
        add(address, false);
    }
  });
  return found;
}

function addressesIn(name: string, value: unknown): string[] {
  if (typeof value !== 'string') return Array.isArray(value) ? value.map(String) : [];
  if (!name.endsWith('rcSet')) return [value];
  return value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
}

/** What a page says of itself. */
export interface Head {
  canonical: string | undefined;
  isListed: boolean;
  /** Where it leads on, if it is nothing but an old address. */
  refresh: string | undefined;
  /** The whole addresses of the same page in every language, itself among them. */
  alternates: string[];
  ids: Set<string>;
}

export function headOf(html: string): Head {
  const head: Head = {
    canonical: undefined,
    isListed: true,
    refresh: undefined,
    alternates: [],
    ids: new Set(),
  };
  visit(parse(html), 'element', ({ tagName, properties }) => {
    if (properties.id) head.ids.add(String(properties.id));
    if (tagName === 'link' && String(properties.rel) === 'canonical')
      head.canonical = String(properties.href);
    if (tagName === 'link' && properties.hrefLang) head.alternates.push(String(properties.href));
    if (tagName !== 'meta') return;
    const content = String(properties.content);
    if (properties.name === 'robots' && content.includes('noindex')) head.isListed = false;
    if (String(properties.httpEquiv) === 'refresh') head.refresh = /url=(.*)/.exec(content)?.[1];
  });
  return head;
}

const parsed = new Map<string, Root>();

function parse(html: string): Root {
  const tree = parsed.get(html) ?? fromHtml(html);
  parsed.set(html, tree);
  return tree;
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

interface FeedItem {
  link: string;
  guid: { '#text': string } | string;
  'content:encoded': string;
}

const xml = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => /^(?:item|url|sitemap)$/.test(name),
});

/** Every address a feed names, those in its articles among them; they stand alone, so each has to be whole. */
export function feedAddresses(text: string): {
  self: string;
  list: string;
  items: string[];
  inside: Reference[];
} {
  const { channel } = (xml.parse(text) as { rss: { channel: Record<string, unknown> } }).rss;
  const items = (channel.item ?? []) as FeedItem[];
  return {
    self: (channel['atom:link'] as Record<string, string>)['@_href'] ?? '',
    list: String(channel.link),
    items: items.flatMap(({ link, guid }) => [
      link,
      typeof guid === 'string' ? guid : guid['#text'],
    ]),
    inside: items.flatMap((item) => referencesIn(item['content:encoded'])),
  };
}

/** The pages of a sitemap, with the same pages in other languages; or the sitemaps of an index. */
export function sitemapAddresses(text: string): { pages: string[]; others: string[] } {
  const { urlset, sitemapindex } = xml.parse(text) as {
    urlset?: { url: { loc: string; 'xhtml:link'?: unknown }[] };
    sitemapindex?: { sitemap: { loc: string }[] };
  };
  const links = (urlset?.url ?? []).flatMap((url) => [url['xhtml:link'] ?? []].flat());
  return {
    pages: (urlset?.url ?? sitemapindex?.sitemap ?? []).map(({ loc }) => loc),
    others: (links as Record<string, string>[]).map((link) => link['@_href'] ?? ''),
  };
}
