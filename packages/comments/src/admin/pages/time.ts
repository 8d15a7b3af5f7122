import { html } from 'hono/html';
import type { Lang } from '../../core/lang.ts';
import type { Markup } from '../../service/page/page.ts';

/** Where and in which language a time is read. */
export interface Reading {
  lang: Lang;
  timeZone: string | undefined;
}

/** A time as a moderator reads it, with the one a program reads. */
export function timeOf(at: number, reading: Reading): Markup {
  return html`<time datetime="${new Date(at).toISOString()}">${momentOf(at, reading)}</time>`;
}

/** The day and the minute, in words. */
export function momentOf(at: number, { lang, timeZone }: Reading): string {
  const format = new Intl.DateTimeFormat(lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  return format.format(at);
}
