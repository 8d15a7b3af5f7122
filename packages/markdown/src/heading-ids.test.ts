import GithubSlugger from 'github-slugger';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { markdownToHtml } from 'satteri';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkHearten } from './remark.ts';
import { satteriHearten } from './satteri.ts';

const engines: Record<string, (text: string) => string> = {
  unified: (text) =>
    String(
      unified()
        .use(remarkParse)
        .use(remarkHearten)
        .use(remarkRehype)
        .use(rehypeStringify)
        .processSync(text),
    ),
  Sätteri: (text) => {
    const options = { mdastPlugins: [satteriHearten()], features: { directive: true } };
    return (markdownToHtml(text, options) as { html: string }).html;
  },
};

/** Ids of headings as Astro gives them: those that are there, and new ones for the rest. */
function idsOf(html: string): string[] {
  const slugger = new GithubSlugger();
  return [...html.matchAll(/<h\d(?: id="([^"]*)")?>(.*?)<\/h\d>/gs)].map(
    ([, id, content = '']) => id ?? slugger.slug(content.replace(/<[^>]*>/g, '')),
  );
}

const cases: [how: string, text: string, ids: string[]][] = [
  ['no block', '## Cost\n\n## Cost\n', ['cost', 'cost-1']],
  [
    'headings in a block',
    '## Cost\n\n:::benefit-list\n### Cost\n\na\n\n### Time\n\nb\n\n### Care\n\nc\n:::\n\n## Time\n\n## Cost\n',
    ['cost', 'cost-1', 'time', 'care', 'time-1', 'cost-2'],
  ],
  [
    'a number typed before a heading, which stays in its address',
    ':::benefit-list\n### 1. Calm.\n\na\n\n### 2. Kind.\n\nb\n\n### 3. Close.\n\nc\n:::\n',
    ['1-calm', '2-kind', '3-close'],
  ],
  [
    'headings a block makes, which get what the article leaves over',
    ':::benefit-list\n- **Cost.** a\n- **Time.** b\n- **Care.** c\n:::\n\n## Cost\n',
    ['cost-1', 'time', 'care', 'cost'],
  ],
  [
    'two blocks that make the same headings',
    ':::benefit-list\n- **A.** a\n- **B.** b\n- **C.** c\n:::\n\n:::benefit-list\n- **A.** a\n- **B.** b\n- **C.** c\n:::\n',
    ['a', 'b', 'c', 'a-1', 'b-1', 'c-1'],
  ],
  [
    'hours in a heading',
    '## Open 10:30 to 18:00\n\n:::benefit-list\n### At 9:15\n\na\n\n### b\n\nb\n\n### c\n\nc\n:::\n',
    ['open-1030-to-1800', 'at-915', 'b', 'c'],
  ],
];

test.each(cases)('gives headings the ids of bare Markdown: %s', (_how, text, ids) => {
  for (const [engine, render] of Object.entries(engines)) {
    expect(idsOf(render(text)), engine).toEqual(ids);
  }
});

test('the addresses outside a block are those without it', () => {
  const text = '## Cost\n\n:::benefit-list\n### Cost\n\na\n\n### Cost\n\nb\n:::\n\n## Cost\n';
  const bare = text.replaceAll(/^:::.*$/gm, '');
  for (const [engine, render] of Object.entries(engines)) {
    expect(idsOf(render(text)), engine).toEqual(idsOf(render(bare)));
  }
});
