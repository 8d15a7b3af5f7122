import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  categorySchema,
  clinicSchema,
  fieldLine,
  fieldMessages,
  postSchema,
  testimonialSchema,
} from './index.ts';

const schema = z.strictObject({
  name: z.string(),
  pages: z.strictObject({ home: z.boolean().optional() }).optional(),
  sizes: z.array(z.number()).optional(),
});

function linesOf(input: unknown): string[] {
  const { error } = schema.safeParse(input);
  return error ? fieldMessages(error, { input, schema }).map(fieldLine) : [];
}

test.each([
  [{}, ['**name**: expected text, received nothing.']],
  [{ name: 'a', sizes: [1, 'b'] }, ['**sizes.1**: expected a number, received "b".']],
  [{ name: 'a', pages: { hom: true } }, ['**pages.hom**: unknown key `hom`. Did you mean `home`?']],
  [{ name: 'a', zzzzzz: 1 }, ['**zzzzzz**: unknown key `zzzzzz`. Known keys: name, pages, sizes.']],
])('says of %j what was expected and found', (input, lines) => {
  expect(linesOf(input)).toEqual(lines);
});

test.each<[where: string, schema: z.ZodType, input: object, line: string]>([
  [
    'in a list',
    clinicSchema,
    { phones: [{ lable: 'x' }] },
    '**phones.0.lable**: unknown key `lable`. Did you mean `label`?',
  ],
  [
    'in an object with rules of its own',
    testimonialSchema,
    { consent: { revokedon: '2026-01-01' } },
    '**consent.revokedon**: unknown key `revokedon`. Did you mean `revokedOn`?',
  ],
  [
    'where two forms are right',
    postSchema({ image: () => z.string() }),
    { heroImage: { src: './a.png', alt: 'A path', credits: 'Ana' } },
    '**heroImage.credits**: unknown key `credits`. Did you mean `credit`?',
  ],
  [
    'by language',
    categorySchema,
    { translations: { es: { nam: 'x' } } },
    '**translations.es.nam**: unknown key `nam`. Did you mean `name`?',
  ],
  [
    'in a list of records',
    z.array(categorySchema),
    [{ oder: 1 }],
    '**0.oder**: unknown key `oder`. Did you mean `order`?',
  ],
])('names the nearest right key: %s', (_where, schema, input, line) => {
  const { error } = schema.safeParse(input);
  expect(error && fieldMessages(error, { input, schema }).map(fieldLine)).toContain(line);
});

test('without the schema it names no key, without the input it says what was expected', () => {
  const { error } = schema.safeParse({ nam: 'a' });
  expect(error && fieldMessages(error).map(fieldLine)).toEqual([
    '**name**: expected text, received nothing.',
    '**nam**: unknown key `nam`.',
  ]);
});

test.each([
  ['a'.repeat(80), `"${'a'.repeat(56)}…`],
  [new Date('2026-10-12'), '2026-10-12'],
  [['a'], '["a"]'],
  [null, 'null'],
])('says in a few words that it found %j', (value, received) => {
  const number = z.strictObject({ order: z.number() });
  const input = { order: value };
  const { error } = number.safeParse(input);
  expect(error && fieldMessages(error, { input, schema: number })[0]?.received).toBe(received);
});
