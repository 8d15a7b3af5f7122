import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Page } from '../routes/page.ts';
import { dist, pageFiles } from './site.ts';

/** The pages that say something to machines. */
const pages = pageFiles
  .map((file) => ({ file, page: new Page(readFileSync(join(dist, file), 'utf8')) }))
  .filter(({ page }) => page.data.length > 0);

test('the home page, every article and every person say something to machines', () => {
  const files = pages.map(({ file }) => file);
  expect(files).toContain('index.html');
  for (const folder of ['blog', 'team'])
    expect(files.filter((file) => file.startsWith(`${folder}/`)).length).toBeGreaterThan(3);
});

test.each(pages)('$file says to machines only what it shows', ({ page }) => {
  const facts = page.data.flatMap((thing) => [...factsIn(thing)]);
  expect(facts.length).toBeGreaterThan(3);
  expect(facts.filter((fact) => !isShown(fact, page))).toEqual([]);
});

type Fact = [key: string, value: string];

/** Every value of a thing and of the things in it, by its key. */
function* factsIn(thing: unknown, key = ''): Generator<Fact> {
  if (typeof thing === 'string') yield [key, thing];
  else if (Array.isArray(thing)) for (const one of thing) yield* factsIn(one, key);
  else if (typeof thing === 'object' && thing !== null)
    for (const [name, value] of Object.entries(thing)) yield* factsIn(value, name);
}

function isShown([key, value]: Fact, page: Page): boolean {
  switch (key) {
    case '@context':
    case '@type':
    // Shown as a letter inland has it.
    case 'addressCountry':
      return true;
    case '@id':
    case 'url':
    case 'item':
      return isLed(value, page);
    case 'image':
      return value === page.meta('og:image');
    case 'telephone':
      return page.links.has(`tel:${value}`);
    case 'datePublished':
    case 'dateModified':
    case 'lastReviewed':
      return isDated(value, page);
    case 'knowsLanguage':
      return isNamed(value, page);
    default:
      return page.text.toLowerCase().includes(value.replace(/\s+/g, ' ').toLowerCase());
  }
}

/** An address is the page's own, one it links to, or that of the clinic, which is one and the same in every language. */
function isLed(value: string, page: Page): boolean {
  const { pathname } = new URL(value);
  if (pathname === '/') return true;
  const own = page.link('canonical');
  return value.replace(/#.*/, '') === own || page.links.has(pathname);
}

/** A day is one the page shows; that of writing gives way to that of the last change, and stays in its head. */
function isDated(value: string, page: Page): boolean {
  const days = page.all('time').map(({ properties }) => properties.dateTime);
  return days.includes(value) || page.meta('article:published_time') === value;
}

/** `es` is shown as “Spanish”. */
function isNamed(value: string, page: Page): boolean {
  const lang = String(page.all('html')[0]?.properties.lang);
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(value) ?? value;
  return page.text.includes(name);
}
