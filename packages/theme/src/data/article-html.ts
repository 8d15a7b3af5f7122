import type { Texts } from '../i18n/index.ts';

// Line ends before blocks say nothing to a browser; a long article has hundreds. Inside `<pre>` no tag is a block.
const idleLineEnd =
  /\n+(?=<\/?(?:p|[uo]l|li|h[1-6]|section|div|fig\w+|blockquote|table|t[hrd]\w*|hr)\b)/g;

/** What plain Markdown cannot say: the notes have a heading in the language of the article. */
export function finishArticle(html: string, texts: Texts): string {
  return (
    html
      .replace(idleLineEnd, '')
      .replace(' class="sr-only"', '')
      // What is lazy is decoded beside the rest anyway.
      .replaceAll(' decoding="async"', '')
      // No words of a stranger are in an article, so its notes need no name of their own kind.
      .replace(/( (?:id|href)="#?)user-content-(?=fn)/g, '$1')
      // The engines write these alike in all but their value.
      .replace(/ data-footnote-backref(?:="\w*")?/g, '')
      .replaceAll(' data-footnote-ref="true"', ' data-footnote-ref')
      .replace(/(<h2[^>]*id="(?:user-content-)?footnote-label"[^>]*>)[^<]*/, `$1${texts.notes}`)
      .replace(
        /aria-label="Back to reference ([\d-]+)"/g,
        (_all, number: string) => `aria-label="${texts.backToText({ number })}"`,
      )
  );
}
