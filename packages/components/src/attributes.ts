import { z } from 'zod';

/** A switch: `{interactive}`, `interactive`, `interactive=true`, `interactive={true}`. */
export function flag(description: string) {
  return choice(description).default(false).meta({ description });
}

/** A switch whose default depends on where the block stands. */
export function choice(description: string) {
  return z
    .preprocess(
      (value) => (value === '' || value === 'true' ? true : value === 'false' ? false : value),
      z.boolean().optional(),
    )
    .meta({ description });
}

/** A whole number, also where an attribute can only be text. */
export function count(description: string) {
  return z
    .preprocess(
      (value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value),
      z.int().positive(),
    )
    .optional()
    .meta({ description });
}
