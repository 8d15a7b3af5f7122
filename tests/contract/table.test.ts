import { rehypeHearten } from '@hearten/markdown/rehype';
import { remarkHearten } from '@hearten/markdown/remark';
import { satteriElements, satteriHearten } from '@hearten/markdown/satteri';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { markdownToHtml } from 'satteri';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';

const site = 'https://clinic.example';
const engines: { engine: string; render: (text: string, lang?: string) => string }[] = [
  {
    engine: 'unified',
    render: (text, lang = 'en') =>
      String(
        unified()
          .use(remarkParse)
          .use(remarkGfm)
          .use(remarkHearten, { lang })
          .use(remarkRehype, { allowDangerousHtml: true })
          .use(rehypeHearten, { site, lang })
          .use(rehypeStringify, { allowDangerousHtml: true })
          .processSync(text),
      ),
  },
  {
    engine: 'Sätteri',
    render(text, lang = 'en') {
      const { html } = markdownToHtml(text, {
        mdastPlugins: [satteriHearten({ lang })],
        hastPlugins: [satteriElements({ site, lang })],
        features: { directive: true },
      }) as { html: string };
      return html;
    },
  },
];

const table = '| Time | Cost |\n| :-: | --: |\n| 9:30 | 1:2 |\n';

test.each(engines)(
  'a table is a named region, with scopes and alignment by class, through $engine',
  ({ render }) => {
    expect(normalise(render(`## Hours\n\n${table}`))).toBe(`<h2>Hours</h2>
<section aria-label="Table: Hours" class="hearten-table" tabindex="0">
  <table>
    <thead>
      <tr>
        <th class="hearten-align-center" scope="col">Time</th>
        <th class="hearten-align-end" scope="col">Cost</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td class="hearten-align-center">9:30</td>
        <td class="hearten-align-end">1:2</td>
      </tr>
    </tbody>
  </table>
</section>
`);
  },
);

test.each(engines)(
  'tables in quotes, lists and blocks have their region too, through $engine',
  ({ render }) => {
    const text =
      '> | a |\n> | - |\n> | b |\n\n- x\n\n  | a |\n  | - |\n  | b |\n\n:::callout\n| a |\n| - |\n| b |\n\n:::\n';
    expect(namesIn(render(text))).toEqual(['Table', 'Table (2)', 'Table (3)']);
  },
);

const namesIn = (html: string) =>
  [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name);

test.each(engines)(
  'tables of one page have names that differ, in its language, through $engine',
  ({ render }) => {
    const text = `${table}\n${table}\n## Costos\n\n${table}\n:::not-ours\n${table}\n:::\n`;
    expect(namesIn(render(text, 'es-MX'))).toEqual([
      'Tabla',
      'Tabla (2)',
      'Tabla: Costos',
      'Tabla: Costos (2)',
    ]);
  },
);

test.each(engines)(
  'a table typed as HTML scrolls in a region too, through $engine',
  ({ render }) => {
    const html = render('<table>\n<tr><td>9:30</td></tr>\n</table>\n\n<table><tr>\n\nbroken\n');
    expect(namesIn(html)).toEqual(['Table']);
    expect(html).toContain('9:30');
  },
);

const relOf = (html: string) => /<a [^>]*rel="([^"]*)"/.exec(html)?.[1];

test.each(
  engines.flatMap((engine) =>
    [
      ['https://example.org/a', 'external'],
      ['http://example.org', 'external'],
      ['HTTPS://EXAMPLE.org', 'external'],
      ['https://clinic.example/blog/', undefined],
      ['/blog/', undefined],
      ['#top', undefined],
      ['tel:+15625550134', undefined],
      ['mailto:a@example.org', undefined],
    ].map(([url, rel]) => ({ ...engine, url, rel })),
  ),
)(
  'a link to $url is marked $rel, and opens where it is, through $engine',
  ({ render, url, rel }) => {
    const html = render(`[there](${url})\n\n| a |\n| - |\n| b |\n`);
    expect(relOf(html)).toBe(rel);
    expect(html).not.toContain('target');
  },
);

test.each(engines)(
  'the numbers of sources in footnotes lead to them, through $engine',
  ({ render }) => {
    const html = render(
      'It helps.[^a] [^b]\n\n[^a]: Reyes. doi:10.5555/jcr.2024(3).45. Read 10:30.\n\n[^b]: Bell. PMID: 12345678.\n',
    );
    expect(html).toContain('href="https://doi.org/10.5555/jcr.2024(3).45"');
    expect(html).toContain('href="https://pubmed.ncbi.nlm.nih.gov/12345678/"');
    expect(html).toMatch(/<section[^>]*class="[^"]*hearten-references/);
  },
);

test.each(engines)('the table of a block keeps its own region, through $engine', ({ render }) => {
  const html = render('## Hours\n\n::levels-of-care\n');
  expect(namesIn(html)).toEqual(['Levels of care']);
});
