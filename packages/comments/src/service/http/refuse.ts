import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Lang } from '../../core/lang.ts';
import { renderPage } from '../page/page.ts';
import { textArea } from '../page/text-area.ts';
import { langOfRequest, wantsJson } from './lang.ts';
import { keepTexts, type RefusalName, refusalStatus, refusalTexts } from './refusals.ts';

/** What a handler of Hono gives back. */
export type Answer = Response | Promise<Response>;

/** What is shown of a refusal besides its words. */
export interface RefuseOptions {
  /** The language of what was posted; that of the browser when left out. */
  lang?: Lang;
  /** What the reader wrote, so that it is not lost. */
  text?: string | undefined;
  /** In seconds. */
  retryAfter?: number;
  /** Where to go from here. */
  back?: { path: string; title: string } | undefined;
}

/** Says why something was not done: a page for a person, with their text in it, `application/problem+json` for a program. */
export function refuse(c: Context, name: RefusalName, options: RefuseOptions = {}): Answer {
  const { lang = langOfRequest(c), text, retryAfter, back } = options;
  const status = refusalStatus[name];
  const { title, detail } = refusalTexts[lang][name];
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
  if (wantsJson(c)) return problem(c, { name, title, detail, status });
  const body = html`<h1>${title}</h1>
    <p>${detail}</p>
    ${text ? keptText(text, lang) : ''}
    ${back ? html`<p><a href="${back.path}">${back.title}</a></p>` : ''}`;
  return c.html(renderPage({ lang, title, body }), status);
}

interface Problem {
  name: string;
  title: string;
  detail: string;
  status: number;
  errors?: { field: string; code: string; message: string }[];
}

/** The same for programs: RFC 9457. */
export function problem(c: Context, { name, ...rest }: Problem): Response {
  const type = `tag:hearten,2026:comments:${name}`;
  return new Response(JSON.stringify({ type, ...rest }), {
    status: rest.status,
    headers: { ...headersOf(c), 'Content-Type': 'application/problem+json' },
  });
}

function headersOf(c: Context): Record<string, string> {
  return Object.fromEntries(c.res.headers.entries());
}

function keptText(text: string, lang: Lang) {
  const area = textArea(html`id="kept" rows="8" readonly`, text);
  return html`<p><label for="kept">${keepTexts[lang]}</label></p>
    ${area}`;
}
