import type { SearchRecord } from './record.ts';

/**
 * What of a page is not searched. Comments and testimonials are other people's words: an excerpt would tear them from their
 * names and from their consent. The rest is said elsewhere, or leads on.
 */
export const unsearched = [
  'h1',
  'nav',
  'form',
  'img',
  'svg',
  'figcaption',
  '.hearten-label',
  '.hearten-byline',
  '.hearten-avatar',
  '.hearten-article__translation',
  '.hearten-list',
  '.hearten-comments',
  '.hearten-voices',
  '.hearten-testimonial',
  '.hearten-next-step',
  '.hearten-references',
  '[data-footnotes]',
  '[data-footnote-ref]',
];

/**
 * A built page as Pagefind reads it: its main part, with what the record says of it. The page itself carries none of this, since
 * its readers would pay for it.
 */
export function indexedPage(html: string, record: SearchRecord): string {
  const { title, label = '', names, day, category, lang } = record;
  const meta = { title, label, names: names.join(', '), day: day?.text, date: day?.date, lang };
  const facts = [
    ...Object.entries(meta).map(([name, text]) => fact('meta', name, text)),
    // Else the first picture of the page is taken, a portrait.
    `<meta data-pagefind-meta="image[content]" content="">`,
    fact('filter', 'category', category),
  ];
  return `<!doctype html><html lang="${escape(lang)}"><body>${facts.join('')}${mainOf(html)}</body></html>`;
}

function fact(kind: 'meta' | 'filter', name: string, text: string | undefined): string {
  return text ? `<meta data-pagefind-${kind}="${name}[content]" content="${escape(text)}">` : '';
}

function mainOf(html: string): string {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/i.exec(html) ?? /<body\b[^>]*>([\s\S]*)/i.exec(html);
  // The cells of a table are words apart.
  return (main?.[1] ?? '').replace(/<\/(?:th|td|dt|dd)>/gi, ' $&');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
