import { expect, test } from 'vitest';
import { compileTexts } from '../i18n/compile.ts';
import { layersOf } from '../i18n/layers.ts';
import { finishArticle } from './article-html.ts';

const es = compileTexts(layersOf('es', {}));

test('says “notes” and “back” in the language of the article', () => {
  const html = finishArticle(
    '<h2 class="sr-only" id="footnote-label">Footnotes</h2><a aria-label="Back to reference 1-2">',
    es,
  );
  expect(html).toContain('>Notas y fuentes</h2>');
  expect(html).toContain('aria-label="Volver a la referencia 1-2"');
});

test('takes line ends out between blocks, and nowhere else', () => {
  const html = '<p>a\n<b>b</b></p>\n<ul>\n<li>c</li>\n</ul>\n<pre><code>d\n\ne</code></pre>';
  expect(finishArticle(html, es)).toBe(
    '<p>a\n<b>b</b></p><ul><li>c</li></ul>\n<pre><code>d\n\ne</code></pre>',
  );
});

test('gives notes short names, and leaves words alone', () => {
  const html = '<a href="#user-content-fn-1" id="user-content-fnref-1">1</a> user-content-fn';
  expect(finishArticle(html, es)).toBe('<a href="#fn-1" id="fnref-1">1</a> user-content-fn');
});
