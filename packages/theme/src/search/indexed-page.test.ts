import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexedPage } from './indexed-page.ts';
import type { SearchRecord } from './record.ts';

const fixture = (name: string) => new URL(`fixtures/${name}`, import.meta.url);
const record: SearchRecord = {
  address: '/care/blog/calm/',
  lang: 'en-US',
  title: 'A "calm" evening & more',
  label: 'Levels of care',
  category: 'care',
  names: ['Ana Reyes', 'Rosa Field, LCSW'],
  day: { text: 'January 5, 2026', date: '2026-01-05' },
};

test('has the main part of a page and what its record says', async () => {
  const html = readFileSync(fixture('page.html'), 'utf8');
  await expect(`${indexedPage(html, record)}\n`).toMatchFileSnapshot('./fixtures/indexed.html');
});

test('a page without a main part is taken whole', () => {
  const person = { address: '/', lang: 'en', title: 'Ana', names: [] };
  const html = indexedPage('<html><head><title>T</title></head><body><p>Ana listens.', person);
  expect(html).toContain('<p>Ana listens.');
  expect(html).not.toMatch(/<title>|category|names/);
});
