import { expect, test } from 'vitest';
import { findTestimonials } from './testimonials.ts';
import { articleOf } from './testing.ts';

const one = '“I love this place, and the staff.”';
const two = '> They kept my chair for me, and my tea went cold.';
const found = (text: string) => findTestimonials(articleOf(text)).map(({ from, to }) => [from, to]);

test('tells each quote, where its record goes, and leaves the rest to a person', () => {
  const [hint] = findTestimonials(articleOf(`Text.\n\n${one}`));
  expect(hint?.finding).toMatchObject({
    ruleId: 'looks-like-testimonial',
    severity: 'info',
    reason: expect.stringContaining('`src/content/testimonials/testimonial-1.yml`'),
    place: { start: { line: 3, column: 1 }, end: { line: 3 } },
    expected: ['::testimonial{id=testimonial-1}', expect.stringContaining('I love this place')],
  });
  expect(hint?.finding).not.toHaveProperty('actual');
});

test.each<[what: string, text: string, places: number[][]]>([
  [
    'several',
    `Text.\n\n${one}\n\n${two}`,
    [
      [1, 2],
      [2, 3],
    ],
  ],
  [
    'with labels and names',
    `Text.\n\nQuote\n\n${one}\n\n— M.\n\nQuote\n\n${two}`,
    [
      [1, 4],
      [4, 6],
    ],
  ],
  [
    'before what a page has below',
    `Text.\n\n${one}\n\n## Leave a Comment\n\nCall us at (562) 555-0134.\n\n---\n\n![Us](/us.jpg)\n\n:::next-step\nx\n:::\n\n::testimonial{id=a}\n\n[^1]: x`,
    [[1, 2]],
  ],
  ['not in the middle', `${one}\n\nText.`, []],
  ['not above a heading', `${one}\n\n## Text`, []],
  ['not an expert’s', `Text.\n\n${one}\n\n— Dr. A. Fernmoor`, []],
  ['not without praise', 'Text.\n\n“Rest is work.”', []],
  ['no complaint', 'Text.\n\n“My son died there. I would never send anyone.”\n\n– M.', []],
  ['not a musician’s', 'Text.\n\n“Music saved my life.” — M., musician', []],
  [
    'with the complaint among them left out',
    `Text.\n\n“I don't recommend this place to my friends.”\n\n${one}`,
    [[2, 3]],
  ],
])('finds quotes at the end: %s', (_what, text, places) => {
  expect(found(text)).toEqual(places);
});

test('takes ids the article does not use', () => {
  const hints = findTestimonials(articleOf(`::testimonial{id=testimonial-1}\n\n${one}\n\n${two}`));
  expect(hints.map(({ finding }) => finding.expected?.[0])).toEqual([
    '::testimonial{id=testimonial-2}',
    '::testimonial{id=testimonial-3}',
  ]);
});

test('keeps hours in the words', () => {
  const [hint] = findTestimonials(articleOf('“I came at 10:30, and the staff were kind.”'));
  expect(hint?.finding.expected?.[1]).toContain('at 10:30, and');
});
