import { defineInline, phrasing } from '@hearten/components/shapes';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { markdownToHtml } from 'satteri';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { remarkHearten } from './remark.ts';
import { satteriHearten } from './satteri.ts';

const glossary = [
  { id: 'iop', term: 'IOP', expansion: 'intensive outpatient program', meaning: 'care by day' },
  { id: 'craving', term: 'craving', meaning: 'a strong wish' },
];
const options = { records: { glossary } };

const engines = [
  {
    engine: 'unified',
    render: (text: string) =>
      String(
        unified()
          .use(remarkParse)
          .use(remarkHearten, options)
          .use(remarkRehype)
          .use(rehypeStringify)
          .processSync(text),
      ),
  },
  {
    engine: 'Sätteri',
    render: (text: string) =>
      (
        markdownToHtml(text, {
          mdastPlugins: [satteriHearten(options)],
          features: { directive: true },
        }) as { html: string }
      ).html,
  },
];

/** Where the meaning follows: `dfn` for an explained word, `abbr` or nothing for the others. */
const marks = (html: string) =>
  [...html.matchAll(/<(dfn|abbr)\b[^>]*>([^<]*)</g)].map(([, tag, word]) => `${tag} ${word}`);

test.each(engines)(
  'a word is explained where it first stands in a sentence, through $engine',
  ({ render }) => {
    const text = `## What is an :term[IOP]?

[An :term[IOP]](/iop) is care. An :term[IOP] it is.

- Every :term[iop] differs. :term[intensive outpatient program]{explain}s too.
`;
    expect(marks(render(text))).toEqual([
      'abbr IOP',
      'abbr IOP',
      'dfn IOP',
      'abbr iop',
      'dfn intensive outpatient program',
    ]);
  },
);

test.each(engines)('a word in a heading changes no address, through $engine', ({ render }) => {
  const text =
    '## What is an :term[IOP]?\n\n:::benefit-list\n### Close\n\nA.\n:::\n\n## What is an IOP?\n';
  const ids = [...render(text).matchAll(/id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['what-is-an-iop', 'close', 'what-is-an-iop-1']);
});

test.each(engines)('what only looks like it stays as typed, through $engine', ({ render }) => {
  const typed = 'from 10:30, :terms[x], a:term b, :term, :term{id=iop}, re:term[, :term[]';
  const text = render(`${typed}\n`).replace(/<[^>]*>/g, '');
  expect(text.trim()).toBe(typed);
});

test.each(engines)('a site’s own words with records work alike, through $engine', ({ engine }) => {
  const person = defineInline({
    name: 'person',
    summary: 'A name.',
    collection: 'team',
    attributes: z.strictObject({ id: z.string().optional(), explain: z.boolean().optional() }),
    select: (records: readonly { id: string }[], { id }) => records.filter((one) => one.id === id),
    names: (records) => records.map(({ id }) => id),
    build: (label) => [phrasing('b', label) as never],
    wrap: () => ({ tagName: 'span', className: ['person'] }),
  });
  const own = { shapes: [person as never], records: { team: [{ id: 'Ana' }] } };
  const text = 'Ask :person[Ana] at 9:30, not :term[IOP].';
  const html =
    engine === 'unified'
      ? String(
          unified()
            .use(remarkParse)
            .use(remarkHearten, own)
            .use(remarkRehype)
            .use(rehypeStringify)
            .processSync(text),
        )
      : (
          markdownToHtml(text, {
            mdastPlugins: [satteriHearten(own)],
            features: { directive: true },
          }) as { html: string }
        ).html;
  expect(html.trim()).toBe(
    '<p>Ask <span class="person"><b>Ana</b></span> at 9:30, not :term[IOP].</p>',
  );
});
