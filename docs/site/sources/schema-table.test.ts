import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemaTable } from './schema-table.ts';

test('a row a field, those inside others below them, with what they take', () => {
  const phone = z.strictObject({ number: z.string().describe('What is dialled.') });
  const schema = z.strictObject({
    name: z.string().describe('The name | as people say it.'),
    kind: z.enum(['a', 'b']).default('a'),
    phones: z.array(phone),
    words: z.record(z.string(), z.strictObject({ label: z.string() })).default({}),
    size: z.union([z.number(), z.literal(false)]).optional(),
    tags: z.array(z.string()).default([]),
  });
  const made = z.toJSONSchema(schema, { io: 'input' });
  expect(schemaTable(made).split('\n')).toEqual([
    '| Field | Takes | For |',
    '| --- | --- | --- |',
    '| `name` | text; must be there | The name \\| as people say it. |',
    "| `kind` | `a`, `b`; `'a'` if left out |  |",
    '| `phones` | a list of objects; must be there |  |',
    '| `phones[].number` | text; must be there | What is dialled. |',
    '| `words` | a value for each name |  |',
    '| `words.<name>.label` | text; must be there |  |',
    '| `size` | a number or `false` |  |',
    '| `tags` | a list: text |  |',
  ]);
});
