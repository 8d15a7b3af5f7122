import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { testimonialList } from '../testimonial-list/shape.ts';
import { buildTestimonial, testimonial, type TestimonialRecord } from './shape.ts';

const record: TestimonialRecord = {
  id: 'maya',
  quote: 'I had breakfast with my daughter.\nAnd group at night.\n\n\nThat kept me going.\n',
  displayName: 'Maya',
  relationship: 'alumni',
};

/** The line under the words: who, and what a reader must know. */
function captionOf(fields: Partial<TestimonialRecord>, lang?: string): string {
  return toString(buildTestimonial({ ...record, ...fields }, lang).at(-1));
}

test.each<[fields: Partial<TestimonialRecord>, lang: string, caption: string]>([
  [{}, 'en', 'Maya, alum. Shared with written consent.'],
  [
    { context: 'evening program' },
    'en',
    'Maya, alum, evening program. Shared with written consent.',
  ],
  [{ fictional: true }, 'en', 'Maya, alum. An example: this person is fictional.'],
  [
    { relationship: 'staff' },
    'en',
    'Maya, staff member. Shared with written consent. Works with us.',
  ],
  [{ relationship: 'vendor' }, 'en', 'Maya, partner. Shared with written consent. Works with us.'],
  [{ relationship: 'family' }, 'en', 'Maya, family member. Shared with written consent.'],
  [{ incentive: 'none', verbatim: true }, 'en', 'Maya, alum. Shared with written consent.'],
  [
    { incentive: 'a gift card' },
    'en',
    'Maya, alum. Shared with written consent. Received for these words: a gift card.',
  ],
  [
    { verbatim: false },
    'en',
    'Maya, alum. Shared with written consent. Edited: not word for word.',
  ],
  [
    { verbatim: false, editedNote: 'Translated by us.' },
    'en',
    'Maya, alum. Shared with written consent. Translated by us.',
  ],
  [
    { typical: 'many people need more than one try.' },
    'en',
    'Maya, alum. Shared with written consent. What is usual: many people need more than one try.',
  ],
  [
    { relationship: 'staff', incentive: 'una tarjeta', verbatim: false },
    'es-MX',
    'Maya, miembro del personal. Compartido con consentimiento por escrito. Trabaja con nosotros. Recibió por estas palabras: una tarjeta. Editado: no es palabra por palabra.',
  ],
  [
    { fictional: true, relationship: 'client' },
    'es',
    'Maya, cliente. Es un ejemplo: esta persona es ficticia.',
  ],
  [{}, 'fr', 'Maya, alum. Shared with written consent.'],
])('of %j on a page in %s the caption says all a reader must know', (fields, lang, caption) => {
  expect(captionOf(fields, lang)).toBe(caption);
});

test('an empty line in the words begins a new paragraph', () => {
  const [quote] = buildTestimonial(record);
  expect(quote?.type === 'blockquote' && quote.children.map((part) => toString(part))).toEqual([
    'I had breakfast with my daughter. And group at night.',
    'That kept me going.',
  ]);
});

test.each([
  [undefined, 'en', undefined],
  ['en', 'en', undefined],
  ['es', 'en', { lang: 'es' }],
  ['es', 'es', undefined],
])('words in %s on a page in %s carry %j', (lang, page, properties) => {
  const [quote] = buildTestimonial({ ...record, lang }, page);
  expect(quote?.data?.hProperties).toEqual(properties);
});

test('chooses by id, topic and number', () => {
  const records = [
    { ...record, id: 'a', topics: ['family'] },
    { ...record, id: 'b', topics: ['family', 'evenings'] },
    { ...record, id: 'c' },
  ];
  const ids = (found: readonly TestimonialRecord[]) => found.map(({ id }) => id);
  expect(ids(testimonial.select(records, { id: 'b' }))).toEqual(['b']);
  expect(ids(testimonial.select(records, { id: 'z' }))).toEqual([]);
  expect(ids(testimonialList.select(records, {}))).toEqual(['a', 'b', 'c']);
  expect(ids(testimonialList.select(records, { topic: 'family', limit: 1 }))).toEqual(['a']);
  expect(ids(testimonialList.select(records, { topic: 'none' }))).toEqual([]);
});
