import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { feedProblems, sitemapProblems } from './formats/schemas.ts';
import { dist } from './site.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const feeds = globSync('**/rss.xml', { cwd: dist }).toSorted();
const sitemaps = globSync('sitemap-*.xml', { cwd: dist }).toSorted();

test('the example has feeds and sitemaps', () => {
  expect(feeds).toContain('rss.xml');
  expect(feeds.length).toBeGreaterThan(3);
  expect(sitemaps).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
});

describe.each(feeds)('%s', (file) => {
  test('is RSS 2.0', async () => {
    expect(await feedProblems(read(file))).toEqual([]);
  });

  test('names each article once, with days in order, the weekday of each right', () => {
    const items = itemsOf(read(file));
    expect(new Set(items.map(({ guid }) => guid['#text'])).size).toBe(items.length);
    const days = items.map(({ pubDate }) => Date.parse(pubDate));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(items.map(({ pubDate }) => pubDate)).toEqual(
      days.map((day) => new Date(day).toUTCString()),
    );
  });

  test('holds articles as well-formed HTML that needs nothing of the site', () => {
    for (const item of itemsOf(read(file))) {
      const faults: string[] = [];
      const tree = fromHtml(item['content:encoded'], {
        fragment: true,
        onerror: ({ ruleId, reason }) => {
          faults.push(`${ruleId}: ${reason}`);
        },
      });
      expect(faults, item.title).toEqual([]);
      visit(tree, 'element', ({ tagName, properties }) => {
        expect(['script', 'style', 'link', 'iframe', 'form', 'svg']).not.toContain(tagName);
        expect(
          Object.keys(properties).filter((name) => /^(?:on|style|className)/.test(name)),
        ).toEqual([]);
        for (const address of [properties.href, properties.src].filter(Boolean))
          expect(String(address)).toMatch(/^(?:https?:\/\/|tel:|sms:|mailto:)/);
      });
    }
  });
});

test.each(sitemaps)('%s holds the schema of sitemaps', async (file) => {
  expect(await sitemapProblems(read(file))).toEqual([]);
});

test.each([
  ['rss.xml', '<pubDate>Mon, ', '<pubDate>2026-', feedProblems],
  ['rss.xml', '<link>https://', '<link>/', feedProblems],
  ['rss.xml', /<atom:link[^>]*>/, '', feedProblems],
  ['rss.xml', '</channel>', '<made-up/></channel>', feedProblems],
  ['sitemap-0.xml', '</loc>', '</loc><priority>2</priority>', sitemapProblems],
  ['sitemap-0.xml', 'hreflang="es"', 'hreflang="Spanish"', sitemapProblems],
  ['sitemap-index.xml', /<loc>.*<\/loc>/, '', sitemapProblems],
])('a slip in %s (%s → %s) is found', async (file, from, to, problems) => {
  const text = read(file);
  const wrong = text.replace(from, to);
  expect(wrong).not.toBe(text);
  expect(await problems(wrong)).not.toEqual([]);
});

interface Item {
  title: string;
  guid: { '#text': string };
  pubDate: string;
  'content:encoded': string;
}

function itemsOf(text: string): Item[] {
  const xml = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' });
  const { rss } = xml.parse(text) as { rss: { channel: { item?: Item[] } } };
  return rss.channel.item ?? [];
}
