import type { Context } from 'hono';
import { isJson } from './lang.ts';
import type { RefusalName } from './refusals.ts';

/**
 * The most bytes of a body. A browser that keeps to the form's limits sends 4,000 characters of up to nine bytes each, as in Chinese or
 * Arabic, so that 16 KiB would lose the words of those who write longest.
 */
export const maxBody = 40 * 1024;

/** The fields of a posted form or JSON object; a field that came twice is a list. */
export type Fields = Record<string, unknown>;

/** Reads a posted form or JSON, or says why not. A body that is too long is left as soon as that is known. */
export async function readForm(c: Context, max = maxBody): Promise<Fields | RefusalName> {
  const type = c.req.header('content-type') ?? '';
  const isForm = /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type);
  if (!isForm && !isJson(type)) return 'wrong-type';
  const encoding = c.req.header('content-encoding');
  if (encoding !== undefined && encoding !== 'identity') return 'wrong-type';
  const length = Number(c.req.header('content-length') ?? Number.NaN);
  if (length > max) return 'too-big';
  // Node holds a body to the length it says, and reads it at once several times as fast as in pieces.
  const body = length >= 0 ? await readAtOnce(c.req.raw, max) : await readBody(c.req.raw.body, max);
  if (typeof body !== 'object') return body;
  const text = new TextDecoder().decode(body);
  return isForm ? fieldsOf(new URLSearchParams(text)) : parse(text);
}

async function readAtOnce(request: Request, max: number): Promise<Buffer | RefusalName> {
  try {
    const body = Buffer.from(await request.arrayBuffer());
    return body.length > max ? 'too-big' : body;
  } catch {
    return 'bad-request';
  }
}

async function readBody(
  stream: ReadableStream<Uint8Array> | null,
  max: number,
): Promise<Buffer | RefusalName> {
  if (!stream) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.byteLength;
      // Leaving the loop cancels the stream.
      if (length > max) return 'too-big';
      chunks.push(chunk);
    }
  } catch {
    // The connection broke, or its length was a lie.
    return 'bad-request';
  }
  return Buffer.concat(chunks);
}

function fieldsOf(form: URLSearchParams): Fields {
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of form) {
    const before = fields.get(name);
    // Pushed, not copied: a body of one field twenty thousand times would hold everybody up for seconds.
    if (Array.isArray(before)) before.push(value);
    else fields.set(name, before === undefined ? value : [before, value]);
  }
  // Defined, not assigned: a field may be named `__proto__`.
  return Object.fromEntries(fields);
}

function parse(text: string): Fields | RefusalName {
  try {
    const value: unknown = JSON.parse(text);
    const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isFields ? (value as Fields) : 'bad-request';
  } catch {
    return 'bad-request';
  }
}

/** A field as text; empty where there is none or it is something else. */
export function fieldOf(fields: Fields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}
