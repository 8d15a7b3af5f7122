import { blockWords, type Words } from '@hearten/components/shapes';
import { z } from 'zod';
import { allTexts, messageProblem } from './compile.ts';
import type { SiteMessages } from './messages.ts';

const plurals = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** A text of a site fits the English one: the same values, no others. */
export const textsSchema = schemaOf(
  allTexts.map(({ path, message }) => ({ path: [...path], message })),
).extend({
  blocks: wordsSchema(blockWords()).optional(),
}) as unknown as z.ZodType<SiteMessages>;

interface Leaf {
  path: string[];
  message: string | readonly string[];
}

function schemaOf(leaves: readonly Leaf[]): z.ZodObject {
  const groups = Map.groupBy(leaves, ({ path: [key = ''] }) => key);
  const shape = [...groups].map(([key, group]): [string, z.ZodType] => {
    const [{ path, message } = { path: [], message: '' }] = group;
    if (path.length === 1) return [key, textSchema(message)];
    return [key, schemaOf(group.map((one) => ({ ...one, path: one.path.slice(1) }))).optional()];
  });
  return z.strictObject(Object.fromEntries(shape));
}

function textSchema(english: string | readonly string[]): z.ZodType {
  const text = (model: string) =>
    z
      .string('Expected words.')
      .min(1, 'Expected words; this is empty.')
      .superRefine((message, context) => {
        const problem = messageProblem(message, model);
        if (problem) context.addIssue({ code: 'custom', message: problem });
      });
  return (typeof english === 'string' ? text(english) : z.array(text(''))).optional();
}

/** Words of blocks: the same keys as in English, any plural, and the same values in braces. */
function wordsSchema(words: Words): z.ZodObject {
  const shape = Object.entries(words).map(([key, value]): [string, z.ZodType] => {
    if (typeof value === 'string') return [key, textSchema(value)];
    if (typeof value.other !== 'string') return [key, wordsSchema(value).optional()];
    const model = value.other;
    const forms = plurals.map((name): [string, z.ZodType] => [name, textSchema(model)]);
    return [key, z.strictObject(Object.fromEntries(forms)).optional()];
  });
  return z.strictObject(Object.fromEntries(shape));
}
