import type { Context } from 'hono';
import { type Lang, langOf, langs } from '../../core/lang.ts';

/** The language of an answer: `?lang=`, else the first the browser asks for that is ours, else English. */
export function langOfRequest(c: Context): Lang {
  const asked = c.req.query('lang');
  if (asked !== undefined) return langOf(asked);
  return firstOf(c.req.header('accept-language')) ?? 'en';
}

function firstOf(header = ''): Lang | undefined {
  const tags = header.slice(0, 200).split(',');
  const known = tags.map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return known.find((tag): tag is Lang => langs.some((lang) => lang === tag));
}

/** Whether the answer is to be JSON: for a program, which asked for it or sent it. */
export function wantsJson(c: Context): boolean {
  const accept = c.req.header('accept') ?? '';
  if (accept.includes('text/html')) return false;
  return accept.includes('json') || isJson(c.req.header('content-type'));
}

export function isJson(type = ''): boolean {
  return /^application\/json\s*(?:;|$)/i.test(type);
}
