import { unified } from 'unified';
import { expect, test } from 'vitest';
import * as check from './check.ts';
import { nearest } from './nearest.ts';
import { parseOptions } from './options.ts';
import * as rehype from './rehype.ts';
import * as remark from './remark.ts';
import * as report from './report.ts';
import * as satteri from './satteri.ts';
import * as snippets from './snippets.ts';

test('the doors open to these names', () => {
  expect(Object.keys(remark)).toEqual(['remarkHearten']);
  expect(Object.keys(satteri).sort()).toEqual(['satteriElements', 'satteriHearten']);
  expect(Object.keys(rehype)).toEqual(['rehypeHearten']);
  expect(Object.keys(check).sort()).toEqual([
    'applyFixes',
    'check',
    'parseAtOnce',
    'parseOnce',
    'readLocalImages',
    'readLocalLinks',
    'readPictures',
    'readShown',
  ]);
  expect(Object.keys(report).sort()).toEqual([
    'formatCounts',
    'formatMessages',
    'isError',
    'severityOf',
    'sortMessages',
    'toMessage',
  ]);
  expect(Object.keys(snippets).sort()).toEqual(['snippetFiles', 'snippets']);
});

test('a wrong option is named', () => {
  expect(() => parseOptions({ mdx: 'jsx' } as never)).toThrow(/mdx/);
  expect(() => parseOptions({ shape: [] } as never)).toThrow(/shape/);
});

test.each([
  ['benefit-lst', 'benefit-list'],
  ['Benefit_List', 'benefit-list'],
  ['rightforyou', 'right-for-you'],
  ['carousel', undefined],
  ['', undefined],
])('the nearest name to “%s” is %s', (word, expected) => {
  expect(nearest(word, ['benefit-list', 'right-for-you'])).toBe(expected);
});

test.each([
  [{ mdx: 'jsx' }, /mdx/],
  [{ shape: [] }, /shape/],
  [{ lang: 5 }, /lang/],
  [{ records: [] }, /records/],
  [{ records: { testimonials: {} } }, /records\.testimonials/],
])('every door refuses %j with a TypeError that names the option', (options, name) => {
  const doors = [
    () =>
      unified()
        .use(remark.remarkHearten, options as never)
        .freeze(),
    () => satteri.satteriHearten(options as never),
    () => check.check('', { path: 'post.md', ...(options as object) }),
  ];
  for (const open of doors) {
    expect(open).toThrow(TypeError);
    expect(open).toThrow(name);
  }
});
