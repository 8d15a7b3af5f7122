import type { z } from 'zod';
import type { Broken } from './read-xml.ts';

/** Reads JSON of a known shape; `system` is whose export it should be. */
export function readJson<Shape extends z.ZodType>(
  text: string,
  shape: Shape,
  system: string,
): { data: z.output<Shape> } | { broken: Broken } {
  const parsed = parse(text);
  if ('error' in parsed) return { broken: explained(system, parsed.error) };
  const read = shape.safeParse(parsed.value);
  if (read.success) return { data: read.data };
  const place = read.error.issues[0]?.path.join('.') ?? '';
  return { broken: explained(system, `\`${place}\` is not as expected`) };
}

function parse(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'it is no JSON' };
  }
}

function explained(system: string, reason: string): Broken {
  const [, line = '1', column = '1'] = /line (\d+) column (\d+)/.exec(reason) ?? [];
  const message = `This export of ${system} cannot be read: ${reason}. Nothing was imported. Export it again.`;
  return { message, line: Number(line), column: Number(column) };
}
