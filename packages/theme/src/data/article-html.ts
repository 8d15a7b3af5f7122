import type { Texts } from '../i18n/index.ts';

const table = /<table[\s>][\s\S]*?<\/table>/g;

/** What plain Markdown cannot say: tables get a box to scroll in, the notes a heading in the language of the article. */
export function finishArticle(html: string, texts: Texts): string {
  return html
    .replace(
      table,
      (found) =>
        `<div class="hearten-table" role="region" tabindex="0" aria-label="${texts.tableLabel}">${found}</div>`,
    )
    .replace(/(<h2[^>]*id="(?:user-content-)?footnote-label"[^>]*>)[^<]*/, `$1${texts.notes}`)
    .replace(
      /aria-label="Back to reference ([\d-]+)"/g,
      (_all, number: string) => `aria-label="${texts.backToText(number)}"`,
    );
}
