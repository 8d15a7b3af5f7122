import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Lang } from '../../core/lang.ts';

/** Markup whose words are escaped: made with `html` from `hono/html`, never from a string. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString> | '';

/** Where everything of the service stands. */
export const base = '/_comments';

export interface PageOptions {
  lang: Lang;
  /** Of the window; also what is heard first. */
  title: string;
  body: Markup;
  /** Above the body, such as the navigation of moderators. */
  header?: Markup;
  /** Style sheets besides the service's own, by the names of their files: `admin.css`. */
  styles?: readonly string[];
}

/** A whole page of the service: no script, no font, nothing from elsewhere. */
export function renderPage({ lang, title, body, header = '', styles = [] }: PageOptions) {
  const sheets = ['service.css', ...styles];
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${sheets.map((name) => html`<link rel="stylesheet" href="${base}/styles/${name}" />`)}
      </head>
      <body>
        ${header}
        <main>${body}</main>
      </body>
    </html>`;
}
