import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect } from 'vitest';

/** An RSS feed, read. */
export interface Feed {
  '@_version': string;
  channel: {
    link: string;
    description: string;
    'atom:link': { '@_href': string };
    item: {
      title: string;
      link: string;
      guid: { '#text': string };
      pubDate: string;
      'content:encoded': string;
    }[];
  };
}

/** A page in a sitemap, read. */
export interface SitemapUrl {
  loc: string;
  lastmod?: string;
  'xhtml:link'?: unknown;
}

/** Reads XML, which has to be well-formed. */
export function read(xml: string): unknown {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({ ignoreAttributes: false }).parse(xml);
}
