import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withheldWords, wordsIn } from './withheld-words.ts';

const now = new Date('2026-10-12T12:00:00Z');
const quote = 'I came on a Tuesday & nobody hurried me. They said “sit”, and I’d sat.';

function record(name: string, words: string, consent: string) {
  const text = `quote: ${JSON.stringify(words)}
displayName: M.
displayNameKind: initial
verbatim: true
relationship: alumni
reviewedBy: ana
consent: { ref: C-1, scope: [website], signedOn: 2026-01-02, expiresOn: 2027-01-02, ${consent} }
`;
  const path = `src/content/testimonials/${name}`;
  return { name, path, text, url: pathToFileURL(`/site/${path}`) };
}

const takenBack = record('maya.yml', quote, 'revokedOn: 2026-02-01');
const words = (...testimonials: (typeof takenBack)[]) =>
  withheldWords({ records: { testimonials }, clinic: [] }, now);

test('knows the words nobody may read, their record and why', () => {
  expect(words(takenBack)).toMatchObject([
    { id: 'maya', path: takenBack.path, why: 'its consent was taken back' },
  ]);
  expect(words(record('maya.yml', quote, ''))).toEqual([]);
  expect(words(record('maya.yml', 'They listened.', 'revokedOn: 2026-02-01'))).toEqual([]);
});

test('words that stand in another record with a consent may be read', () => {
  expect(words(takenBack, record('again.yml', `${quote} Then I stayed.`, ''))).toEqual([]);
});

test.each([
  ['a page', `<p>I came on a <em>Tuesday</em> &amp; nobody\n hurried me.</p>`],
  ['a paragraph of it', '<blockquote>They said “sit”, and I&#39;d sat.</blockquote>'],
  ['a feed', '&lt;p&gt;I came on a Tuesday &amp;amp; nobody hurried me.&lt;/p&gt;'],
  ['data', JSON.stringify({ text: 'I came on a Tuesday & nobody hurried me.\nx' })],
  [
    'a link with `<` in its title',
    `I came <a title="a<b">on a Tuesday</a> &amp; nobody hurried me.`,
  ],
  ['a line with a comment', 'I came on <!-- x<y -->a Tuesday &amp; nobody hurried me.'],
  ['a description', '<meta content="I came on a Tuesday &amp; nobody hurried me.">'],
  ['a comment that never ends', '<!-- I came on a Tuesday & nobody hurried me.'],
  ['data in signs of ASCII', '"They said \\u201csit\\u201d, and I\\u2019d sat."'],
])('finds the words in %s', (_where, text) => {
  expect(wordsIn(text, words(takenBack)).map(({ id }) => id)).toEqual(['maya']);
});

test('finds nothing in other words', () => {
  expect(wordsIn('<p>I came on a Monday, and nobody hurried.</p>', words(takenBack))).toEqual([]);
});

test('finds the words wherever they stand', () => {
  const property = fc.property(fc.string(), fc.string(), (before, behind) => {
    const text = `<p>${before.replaceAll('<', '')}</p>${quote}<p>${behind}</p>`;
    return wordsIn(text, words(takenBack)).length === 1;
  });
  fc.assert(property);
});
