import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldLine, fieldMessages } from './index.ts';

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
