import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';

const article = `title: What is an “intensive” program? It's care: by day
description: "Words: with a colon"
pubDate: 2026-01-05

heroImage:
  src: ./cover.jpg
  alt: 'A #quiet room'
tags: [calm, first steps]
testimonials:
- maya
- jo
draft: false
order: 12
`;

test('reads an article’s front matter as a YAML parser does', () => {
  expect(readPlainYaml(article.replace(': by', ' by'))).toEqual({
    title: "What is an “intensive” program? It's care by day",
    description: 'Words: with a colon',
    pubDate: '2026-01-05',
    heroImage: { src: './cover.jpg', alt: 'A #quiet room' },
    tags: ['calm', 'first steps'],
    testimonials: ['maya', 'jo'],
    draft: false,
    order: 12,
  });
});

test.each([
  ['nothing', ''],
  ['an empty field', 'title:'],
  ['a colon in words', 'title: Care: by day'],
  ['a remark', 'title: Care # by day'],
  ['the same key twice', 'title: Care\ntitle: Care'],
  ['words over two lines', 'title: Care\n  by day'],
  ['a block of lines', 'title: |\n  Care'],
  ['a mark of YAML', 'title: *Hope*'],
  ['a word of YAML', 'title: Null'],
  ['a number that is none to all parsers', 'order: 012'],
  ['a tab', 'title:\tCare'],
  ['an escape', String.raw`title: "Care\n"`],
  ['a list in a list', 'tags:\n  - - calm'],
  ['words alone', 'Care'],
  ['a field too far right', 'title: Care\n  draft: true'],
])('leaves %s to a parser', (_what, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

const odd = fc.oneof(
  fc.constantFrom('true', 'Null', '2026-01-05', '12', '012', '1e3', './a.jpg', 'a: b', '*a', '"a"'),
  fc.constantFrom("'a'", "'a", '"a" b', '[a, b]', '[a, b', '[]', '[a,, b]', '{ a: b }', '- a', ''),
  fc.string({ unit: fc.constantFrom(...'aé \u00A0:#-,[]{}"\'\\&*!|>%@`~?.0+\t\u0085<=') }),
);
const mostly = <Value>(usual: Value[], rare: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: rare });
const lines = fc.array(
  fc
    .tuple(
      mostly(['', '  '], fc.constantFrom(' ', '    ', '\u00A0')),
      mostly(['a:', 'b:', 'c:', 'd:', '-'], fc.constantFrom('- -', 'true:', 'a b:', '?', '#', '')),
      mostly([' '], fc.constantFrom('  ', '', '\t')),
      fc.oneof(odd, fc.constantFrom('it’s', 'a b', '')),
      mostly(['\n'], fc.constantFrom(' \n', '\r\n', '\r', '\n\n', '')),
    )
    .map((parts) => parts.join('')),
  { minLength: 1, maxLength: 5 },
);

test('says of what it reads just what a YAML parser says', () => {
  let read = 0;
  const holds = fc.property(lines, (all) => {
    const text = all.join('');
    const found = readPlainYaml(text);
    if (!found) return;
    read += 1;
    const document = parseDocument(text);
    expect(document.errors).toEqual([]);
    expect(document.warnings).toEqual([]);
    expect(document.toJS()).toEqual(found);
  });
  fc.assert(holds, { numRuns: 3000 });
  expect(read).toBeGreaterThan(30);
});
