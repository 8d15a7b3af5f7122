import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { readQuickly } from './quick-yaml.ts';

test('keeps a date as it is written', () => {
  expect(readQuickly('pubDate: 2026-01-05\ntags: [calm]')).toEqual({
    pubDate: '2026-01-05',
    tags: ['calm'],
  });
});

test.each([
  ['the same key twice', 'title: Care\ntitle: Care'],
  ['a mark of YAML that points to nothing', 'title: *Hope*'],
  ['a quotation mark that is left open', 'title: "Care'],
])('leaves %s to the parser that says where it is', (_what, text) => {
  expect(readQuickly(text)).toBeUndefined();
});

const words = fc.string({ unit: fc.constantFrom(...'aé :#-,[]{}"\'\\&*!|>%@`~0.\n’') });
const value = fc.oneof(words, fc.integer(), fc.boolean(), fc.array(words, { maxLength: 3 }));
const record = fc.dictionary(
  fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/),
  fc.oneof(value, fc.dictionary(fc.constantFrom('src', 'alt'), value)),
);

test('reads any record as the parser does that says where it is', () => {
  fc.assert(
    fc.property(record, (data) => {
      const text = stringify(data);
      fc.pre(readQuickly(text) !== undefined);
      expect(readQuickly(text)).toEqual(parseDocument(text).toJS());
    }),
    { numRuns: 1000 },
  );
});
