import { expect, test } from 'vitest';
import { check, readLocalImages } from './check.ts';
import { formatCounts, formatMessages, isError } from './report.ts';

const lines = (text: string, path = 'post.md') =>
  check(text, { path }).map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);

test.each([
  [
    'after front matter and empty lines',
    '---\ntitle: x\n---\n\n\n:::foo\nx\n:::\n',
    '6:1 unknown-block',
  ],
  [
    'with Windows line ends',
    '---\r\ntitle: x\r\n---\r\n\r\n:::foo\r\nx\r\n:::\r\n',
    '5:1 unknown-block',
  ],
  ['after a byte order mark', '\uFEFF:::foo\nx\n:::\n', '1:1 unknown-block'],
  ['after emoji', '😀😀 é\n\n:::foo\nx\n:::\n', '3:1 unknown-block'],
])('gives the place %s', (_how, text, expected) => {
  expect(lines(text)).toEqual([expected]);
});

test('leaves fences inside code alone', () => {
  expect(lines('```md\n:::foo\n```\n\n    :::foo\n\n`:::`\n')).toEqual([]);
});

test('tells MDX that cannot be read, with its place', () => {
  const [message] = check('Text.\n\n<RightForYou>\n\n- a\n', { path: 'post.mdx' });
  expect(message).toMatchObject({
    ruleId: 'mdx-syntax',
    line: 3,
    column: 1,
    fatal: true,
    file: 'post.mdx',
  });
});

test('leaves a component the document imports alone', () => {
  const text = 'import BenefitLst from \'./own.astro\';\n\n<BenefitLst tone="x" />\n';
  expect(lines(text, 'post.mdx')).toEqual([]);
});

test('prints messages by place, and counts them', () => {
  const messages = check(':::foo\nx\n:::\n\n:::\n', { path: 'b.md' });
  expect(formatMessages(messages)).toMatch(
    /^b\.md:1:1 {2}warning {2}.*\nb\.md:5:1 {2}error {2}.*$/,
  );
  expect(formatCounts(messages)).toBe('1 error, 1 warning');
  expect(messages.filter(isError)).toHaveLength(1);
});

test('finds the pictures beside a file', () => {
  const text =
    '![a](./a.png)\n\n![b](https://example.org/b.png) ![c](/c.png)\n\n[![d](../d.jpg)](/x)\n';
  expect(readLocalImages(text, { path: 'post.md' })).toMatchObject([
    { url: './a.png', place: { line: 1, column: 1 } },
    { url: '../d.jpg', place: { line: 5, column: 2 } },
  ]);
});

test.each([
  ['a brace that stays open', 'Text {b\n', 1, 6],
  ['a tag that stays open, after front matter', '---\ntitle: x\n---\n\n<A>\n', 5, 1],
  ['Windows line ends', 'Text.\r\n\r\n<A>\r\n', 3, 1],
  ['a byte order mark', '\uFEFFText.\n\n<A>\n', 3, 1],
  ['an expression that is none', 'Text.\n\n{1 +}\n', 3, 5],
])('tells MDX that cannot be read, without a stack: %s', (_how, text, line, column) => {
  const messages = check(text, { path: 'post.mdx' });
  expect(messages).toMatchObject([{ ruleId: 'mdx-syntax', line, column, fatal: true }]);
  const [message] = messages;
  expect(message?.stack ?? '').not.toMatch(/^\s+at /m);
  expect(message?.reason).toMatch(/^This MDX cannot be read: \S/);
  expect(message?.reason).not.toContain('\n');
});

test('says nothing of what is only front matter or code', () => {
  expect(lines('---\nnote: ":::"\n---\n\nText.\n')).toEqual([]);
  expect(lines('')).toEqual([]);
});

test('finds pictures in MDX, with lines of the file, and none where it cannot be read', () => {
  const text = '---\ntitle: x\n---\n\n<Figure>\n![a](./a.png)\n</Figure>\n';
  expect(readLocalImages(text, { path: 'post.mdx' })).toMatchObject([
    { url: './a.png', place: { line: 6, column: 1 } },
  ]);
  expect(readLocalImages('![a](./a.png) {', { path: 'post.mdx' })).toEqual([]);
});

test.each([
  '![](data:image/png;base64,AA)',
  '![](//example.org/a.png)',
  '![]()',
  '`![a](./a.png)`',
])('takes “%s” for no picture beside the file', (text) => {
  expect(readLocalImages(text, { path: 'post.md' })).toEqual([]);
});

const mdx = (text: string) =>
  check(text, { path: 'post.mdx', mdx: 'components', records: { testimonials: [{ id: 'maya' }] } });

test('looks records up in MDX too, and leaves expressions to the page', () => {
  expect(mdx('<Testimonial id="mya" />\n')).toMatchObject([{ ruleId: 'unknown-record', line: 1 }]);
  expect(mdx('<Testimonial id={name} />\n')).toEqual([]);
});

test('lets a component take all it shows from its props', () => {
  expect(mdx('<Figure src="/a.jpg" alt="A door" caption="Ours." />\n')).toEqual([]);
  expect(mdx('<BenefitList items={items} />\n')).toEqual([]);
});

test('tells a component nobody imported, and takes no word in a string for an import', () => {
  expect(mdx('<Carousel />\n')).toMatchObject([{ ruleId: 'unknown-block', fatal: true }]);
  const text = "export const meta = { note: 'Carousel' };\n\n<Carousel />\n";
  expect(mdx(text)).toMatchObject([{ ruleId: 'unknown-block', line: 3 }]);
});

const call = 'Call us at (562) 555-0134.\n';

test('gives hints, unless they are not wanted', () => {
  expect(check(call, { path: 'post.md' })).toMatchObject([
    { ruleId: 'looks-like-next-step', line: 1, column: 1, fatal: undefined, file: 'post.md' },
  ]);
  expect(check(call, { path: 'post.mdx' })).toHaveLength(1);
  expect(check(call, { path: 'post.md', hints: false })).toEqual([]);
});

test('gives the place of a hint as values that outlive the tree', () => {
  const [message] = check(`---\ntitle: 😀\n---\n\n${call}`, { path: 'post.md' });
  expect(message?.place).toEqual({
    start: { line: 5, column: 1, offset: 19 },
    end: { line: 5, column: 27, offset: 45 },
  });
});
