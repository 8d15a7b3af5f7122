import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * What YAML says, as Astro’s own parser reads it, but without places: a sixth of the time of one that knows where each word
 * stands. Dates stay as written. `undefined` for what it cannot read: the other parser says why, and where.
 */
export function readQuickly(text: string): unknown {
  // Names for values may be multiplied until they fill the memory; the other parser counts them.
  if (/(?:^|[\s,[{])&\S/m.test(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}
