import GithubSlugger from 'github-slugger';
import type { VFileMessage } from '@hearten/markdown/report';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { doors } from './doors.ts';
import { withoutIds } from './normalise.ts';

const markdownDoors = doors.filter(({ format }) => format === 'markdown');
const runs = { numRuns: Number(process.env.HEARTEN_RUNS ?? 150) };

// Words as they stand in articles, the ones directive syntax eats among them.
const word = fc.oneof(
  fc.stringMatching(/^[a-záéíñ]{2,9}$/u),
  fc.constantFrom(
    '10:30',
    'to',
    '18:00',
    '9:00–17:00',
    '(562)',
    '555-0134',
    '1:4',
    '12:30pm',
    're:Invent',
    'mañana:tarde',
    '24/7',
    'C++::x',
    'a:b[c]{d=e}',
    '😀',
    'עזרה',
    'note:this',
    ':smile:',
    '::double',
    '10:30[^1]',
    '12:00[(map)](/map)',
    '2:3[ref]',
    'www.example.org',
    '[open',
  ),
);
const line = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
const inline = fc
  .tuple(line, fc.constantFrom('', '**', '*', '`', 'link'))
  .map(([text, mark]) =>
    mark === 'link'
      ? `[${text.replaceAll('[', '').replaceAll(']', '')}](/somewhere)`
      : `${mark}${text}${mark}`,
  );
const sentence = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const list = fc
  .tuple(
    fc.array(sentence, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('- ', '1. ', '• ', '- **Lead.** '),
  )
  .map(([items, bullet]) => items.map((item) => bullet + item).join('\n'));
const table = fc
  .tuple(line, line, fc.constantFrom('---', ':-:', '--:'))
  .map(
    ([a, b, rule]) =>
      `| ${a.replaceAll('|', '')} | x |\n| ${rule} | --- |\n| ${b.replaceAll('|', '')} | y |`,
  );
const content = fc.oneof(
  { weight: 3, arbitrary: sentence },
  { weight: 2, arbitrary: list },
  fc.tuple(fc.constantFrom('## ', '### ', '### 1. '), sentence).map((parts) => parts.join('')),
  table,
  sentence.map((text) => `> ${text}`),
  line.map((text) => `<p>${text.replace(/[<&]/g, '')}</p>`),
  line.map((text) => `\`\`\`\n${text.replaceAll('`', '')}\n\`\`\``),
  line.map((text) => `    ${text}`),
  fc.tuple(list, sentence).map(([text, more]) => `${text}\n\n> - ${more}\n>\n>   ${more}`),
  sentence.map((text) => `![${text.replace(/[[\]`*]/g, '')}](/x.jpg)\n\nSource: Ana`),
);
const body = fc.array(content, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n\n'));
const name = fc.constantFrom(
  'benefit-list',
  'callout',
  'care-card',
  'condition-list',
  'do-list',
  'dont-list',
  'faq',
  'next-step',
  'right-for-you',
  'figure',
  'key-facts',
  'program-facts',
  'what-to-expect',
  'not-a-block',
);
const block = fc
  .tuple(name, fc.constantFrom('', '{interactive}', '{variant=ticks}', '[A label]'), body)
  .map(([block, attributes, text]) => {
    // A table, or HTML, goes on until an empty line.
    const end = /^[|<]/m.test(text.split('\n').at(-1) ?? '') ? '\n\n' : '\n';
    return `:::${block}${attributes}\n${text}${end}:::`;
  });
const document = fc
  .array(fc.oneof(body, block), { minLength: 1, maxLength: 5 })
  .map((parts) => `${parts.join('\n\n')}\n`);

/** The words of a page, each as often as it stands there: `10:30` is two of them. */
function wordsOf(html: string): string[] {
  const root = fromHtml(html, { fragment: true });
  const alts: string[] = [];
  const collect = (node: {
    type: string;
    properties?: { alt?: unknown };
    children?: unknown[];
  }): void => {
    if (node.properties?.alt) alts.push(String(node.properties.alt));
    for (const child of node.children ?? []) collect(child as typeof node);
  };
  collect(root as never);
  return (
    `${toText(root)} ${alts.join(' ')}`.match(/[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu) ?? []
  ).sort();
}

/** What bare Markdown makes of the text, with the fences of blocks taken away. */
function bare(text: string): string {
  const plain = text
    .replace(/^:::[a-z-]+(?:\[(.*)\])?(?:\{.*\})?$/gm, (_, label?: string) =>
      label ? `\n${label}\n` : '',
    )
    .replace(/^:::$/gm, '\n');
  return markdownToHtml(plain).html;
}

test.each(markdownDoors)('$name loses no word', async ({ render }) => {
  const keepsWords = fc.asyncProperty(document, async (text) => {
    const { html } = await render(text);
    // Numbers typed before a heading are shown by the list instead.
    const typed = (words: string[]) => words.filter((word) => !/^\d$/.test(word));
    const missing = subtract(typed(wordsOf(bare(text))), wordsOf(html));
    expect(missing, html).toEqual([]);
  });
  await fc.assert(keepsWords, runs);
});

test('both engines agree', async () => {
  const agrees = fc.asyncProperty(document, async (text) => {
    const [first, second] = await Promise.all(markdownDoors.map(({ render }) => render(text)));
    expect(wordsOf(second?.html ?? '')).toEqual(wordsOf(first?.html ?? ''));
    const said = (messages: VFileMessage[] = []) =>
      messages.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`).sort();
    expect(said(second?.messages)).toEqual(said(first?.messages));
  });
  await fc.assert(agrees, runs);
});

test.each(doors)('$name throws for nothing an author can type', async ({ render, format }) => {
  const typed = fc
    .array(
      fc.oneof(
        word,
        fc.constantFrom(
          '\n',
          '\n\n',
          ' ',
          ':::',
          '::::',
          ':::benefit-list\n',
          ':::figure{',
          '}',
          '[',
          ']',
          '::testimonial{id=maya}\n',
          '::testimonial{id=x}',
          ':::right-for-you[',
          '- ',
          '1. ',
          '> ',
          '## ',
          '| a |\n|--|\n',
          '![a](b)',
          '`',
          '**',
          ':x[y]',
          '\t',
          '\r\n',
          '    ',
          '***\n',
          '```\n',
          '{#id .class}',
          '\u0000',
          '\uFEFF',
        ),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));
  // In MDX a stray brace or tag is a mistake of syntax, which the engine itself refuses.
  const texts = format === 'mdx' ? typed.map((text) => text.replace(/[{}<]/g, '')) : typed;
  await fc.assert(
    fc.asyncProperty(texts, async (text) => void (await render(text))),
    runs,
  );
});

test.each(markdownDoors)('$name keeps the slugs of headings', async ({ render }) => {
  const heading = fc.tuple(fc.constantFrom('## ', '### '), sentence).map((parts) => parts.join(''));
  const inBlock = fc
    .tuple(fc.constantFrom('benefit-list', 'faq', 'next-step'), heading)
    .map(([block, text]) => `:::${block}\n${text}\n\nText.\n:::`);
  const headings = fc.array(fc.oneof(heading, inBlock), { minLength: 1, maxLength: 6 });
  const keepsSlugs = fc.asyncProperty(headings, async (parts) => {
    const text = parts.join('\n\n');
    const { html } = await render(text);
    expect(slugsOf(html)).toEqual(slugsOf(bare(text)));
  });
  await fc.assert(keepsSlugs, runs);
});

test.each(markdownDoors)('$name leaves its own output as it is', async ({ render }) => {
  const isStable = fc.asyncProperty(document, async (text) => {
    const { html } = await render(text);
    const { html: again } = await render(text);
    expect(withoutIds(again)).toBe(withoutIds(html));
  });
  await fc.assert(isStable, { numRuns: 20 });
});

/** Ids of headings as Astro gives them: those that are there, and new ones for the rest. */
function slugsOf(html: string): string[] {
  const slugger = new GithubSlugger();
  const slugs: string[] = [];
  const visit = (node: {
    tagName?: string;
    properties?: { id?: unknown };
    children?: unknown[];
  }): void => {
    if (/^h[1-6]$/.test(node.tagName ?? '')) {
      const id = node.properties?.id;
      slugs.push(typeof id === 'string' ? id : slugger.slug(textOf(node)));
    } else for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(fromHtml(html, { fragment: true }) as never);
  return slugs;
}

function textOf(node: { value?: unknown; children?: unknown[] }): string {
  if (typeof node.value === 'string') return node.value;
  return (node.children ?? []).map((child) => textOf(child as typeof node)).join('');
}

function subtract(wanted: string[], found: string[]): string[] {
  const rest = [...found];
  return wanted.filter((word) => {
    const index = rest.indexOf(word);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
