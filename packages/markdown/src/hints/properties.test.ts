import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { markdownToHtml, markdownToMdast, mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { remarkHearten } from '../remark.ts';
import { satteriHearten } from '../satteri.ts';
import { applyFixes } from './apply-fixes.ts';

const word = fc.constantFrom(
  'care',
  'calm',
  '10:30',
  'tea',
  'é😀',
  ':::',
  'I',
  'staff',
  'you',
  '*soft*',
  '`code`',
  '(2)',
  'if',
  '|',
  '1.',
  '“so”',
  ':a[b]',
  '[x]',
  '<b>',
  '{a}',
  '::',
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const lead = fc.constantFrom(
  'It may fit if:',
  'Evenings might be right for you if',
  '**Puede ser adecuado para usted si:**',
);
const call = fc.constantFrom(
  'Call us at (562) 555-0134.',
  'Not sure? Call us: 562-555-0101 any day',
  'Llámenos al [562](tel:+15625550134).',
  '[Contact us](/contact) today',
  'Call us!(562) 555-0134',
  'Call us at **(562) 555-0134**',
  'Call us at \\(562) 555-0134',
);
const quote = fc.constantFrom(
  '“I love the staff, and they helped me.”',
  '> I came home here, and my life is mine.',
  'Quote',
  '— Maya, alumni',
);
const block = fc.oneof(
  words,
  words.map((text) => `## ${text}`),
  words.map((text) => `- ${text}\n- two`),
  words.map((text) => `> ${text}`),
  fc.constantFrom(
    '| a | b |\n| - | - |\n| 10:30 | d |',
    '```md\n:::\n```',
    '```md\ncode\n```',
    '<p>html</p>',
    '---',
    '[dep]: /x',
    '[^1]: note',
    '    indented',
    '![A door](/a.jpg)',
    'Source: Ana',
    ':::',
    ':::figure\n![A door](/a.jpg)\n:::',
    '::::foo\n:::figure\n![A](/a.jpg)\n:::\n::::',
    ':::next-step\nx\n:::',
    ':::foo\nnever closed',
    '::testimonial{id=a}',
    '<!-- note -->',
    '1. one\n2. two\n3. three',
    '***',
    'Setext\n---',
    '  - nested\n\n    text',
  ),
  lead,
  call,
  quote,
);
const bullets = fc.constantFrom(
  '- one\n- two',
  '* one\n\n* two\n  lazy',
  '  • one\n  • two',
  '• one\n\n• two',
  '+ one\n+ two :::',
);
const checklist = fc
  .tuple(lead, fc.constantFrom('\n', '\n\n'), bullets, fc.option(call, { nil: '' }))
  .map(([first, gap, list, last]) => `${first}${gap}${list}\n\n${last}`);
const numbered = fc
  .tuple(
    fc.constantFrom(
      (n: number, text: string) => `### ${n}. ${text}`,
      (n: number, text: string) => `${n}. ${text}`,
      (n: number, text: string) => `**${n}. ${text}**`,
      (n: number, text: string) => `**(${n}) ${text}** more`,
      (n: number, text: string) => `  ${n}) ${text}`,
    ),
    fc.array(
      fc.tuple(
        fc.constantFrom('Close support.', 'Calm', 'Tea *and* talk', '10:30'),
        fc.constantFrom('\n\n', '\n\n', '\n'),
        fc.oneof({ weight: 4, arbitrary: words }, block),
      ),
      { minLength: 2, maxLength: 5 },
    ),
    fc.constantFrom('## Benefits\n\n', 'It helps:\n\n', 'These benefits:\n', ''),
  )
  .map(
    ([form, items, above]) =>
      above +
      items.map(([text, gap, body], index) => `${form(index + 1, text)}${gap}${body}`).join('\n\n'),
  );
const documents = fc
  .tuple(
    fc.constantFrom('', '', '\uFEFF', '---\ntitle: é😀 :::\n---\n', '\n'),
    fc.array(
      fc.tuple(
        fc.oneof(block, checklist, numbered),
        fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '  \n\n\n'),
      ),
      { minLength: 1, maxLength: 8 },
    ),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([head, blocks, lineEnd]) => (head + blocks.flat().join('')).replaceAll('\n', lineEnd));
const formats = fc.constantFrom('md', 'mdx');

const fix = (text: string, format: string) =>
  applyFixes(text, check(text, { path: `post.${format}` }));

/** A tag; its attributes may hold a `>`. */
const tag = /<(?:"[^"]*"|[^">])*>/g;

/** Every word of the text as the reader has it, and every word of the source, typed numbers among them. */
function wordsOf(text: string, format: string): string[][] {
  const tree = (format === 'mdx' ? mdxToMdast : markdownToMdast)(text, {
    features: { directive: true },
  });
  const { html } = markdownToHtml(text, {
    mdastPlugins: [satteriHearten()],
    features: { directive: true },
  }) as { html: string };
  return [
    toString(tree, { includeImageAlt: true }).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    html.replace(tag, ' ').match(/\p{L}[\p{L}\p{M}\p{N}]*/gu) ?? [],
  ];
}

const runs = { numRuns: Number(process.env.RUNS ?? 400) };
const holds = (property: (text: string, format: string) => void) =>
  fc.assert(
    fc.property(documents, formats, (text, format) => {
      const isBroken = check(text, { path: `post.${format}` }).some(
        ({ ruleId }) => ruleId === 'mdx-syntax',
      );
      if (!isBroken) property(text, format);
    }),
    runs,
  );

const onUnified = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkHearten)
  .use(remarkRehype)
  .use(rehypeStringify);

test('fixes lose no word on the other engine, and break no fence there', () => {
  holds((text) => {
    const fixed = fix(text, 'md');
    if (fixed.applied.length === 0) return;
    const [before, after] = [text, fixed.text].map((now) => {
      const file = onUnified.processSync(now);
      return {
        words: String(file)
          .replace(tag, ' ')
          .match(/\p{L}[\p{L}\p{M}\p{N}]*/gu),
        broken: file.messages.map(({ ruleId }) => ruleId ?? '').filter((rule) => fences.has(rule)),
      };
    });
    expect(after).toEqual(before);
  });
});

test('fixes lose no word', () => {
  holds((text, format) => {
    const fixed = fix(text, format);
    if (fixed.applied.length > 0)
      expect(wordsOf(fixed.text, format)).toEqual(wordsOf(text, format));
  });
});

test('a fixed text has nothing more to fix', () => {
  holds((text, format) => {
    const once = fix(text, format);
    expect(fix(once.text, format)).toEqual({ text: once.text, applied: [] });
  });
});

test('fixes leave everything around them as it is', () => {
  holds((text, format) => {
    const { text: after, applied } = fix(text, format);
    const mark = text.startsWith('\uFEFF') ? 1 : 0;
    let [before, rest] = [mark, after];
    for (const { place, actual, expected } of applied) {
      if (!place || !('start' in place)) throw new Error('A fix has a place.');
      const around = text.slice(before === mark ? 0 : before, mark + (place.start.offset ?? 0));
      const written = around + expected?.[0];
      expect(rest.startsWith(written)).toBe(true);
      rest = rest.slice(written.length);
      before = mark + (place.end.offset ?? 0);
      expect(text.slice(before - (actual?.length ?? 0), before)).toBe(actual);
    }
    expect(rest).toBe(text.slice(before === mark ? 0 : before));
  });
});

const fences = new Set([
  'unclosed-block',
  'stray-fence',
  'nested-block',
  'broken-block',
  'fence-under-table',
  'fence-under-definition',
  'fence-in-code',
]);

test('fixes break no fence', () => {
  holds((text, format) => {
    const broken = (now: string) =>
      check(now, { path: `post.${format}` })
        .map(({ ruleId }) => ruleId ?? '')
        .filter((rule) => fences.has(rule))
        .sort();
    const fixed = fix(text, format);
    if (fixed.applied.length > 0) expect(broken(fixed.text)).toEqual([]);
    expect(broken(fixed.text)).toEqual(broken(text));
  });
});

test('no two hints overlap, and each says what stands there', () => {
  holds((text, format) => {
    const hints = check(text, { path: `post.${format}` }).filter(({ ruleId }) =>
      ruleId?.startsWith('looks-like-'),
    );
    let end = 0;
    for (const { place, actual } of hints) {
      if (!place || !('start' in place)) throw new Error('A hint has a place.');
      const [from, to] = [place.start.offset ?? -1, place.end.offset ?? -1];
      expect(from).toBeGreaterThanOrEqual(end);
      if (actual !== undefined) expect(text.replace(/^\uFEFF/, '').slice(from, to)).toBe(actual);
      end = to;
    }
  });
});

test('random documents have fixes of every kind', () => {
  const seen = new Set(
    fc
      .sample(documents, { numRuns: 1500, seed: 7 })
      .flatMap((text) => fix(text, 'md').applied.map(({ ruleId }) => ruleId)),
  );
  expect([...seen].sort()).toEqual([
    'looks-like-benefit-list',
    'looks-like-next-step',
    'looks-like-right-for-you',
  ]);
});
