import { pathToFileURL } from 'node:url';
import { checkSite, type SiteFiles, type TextFile } from '@hearten/check';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatJson, type JsonMessage } from './format-json.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ':::benefit-list',
    ':::benefit-lst',
    '::::right-for-you',
    ':::figure{src=x}',
    ':::',
    '::::',
    '::testimonial{id=maya}',
    '::testimonial-list{topic=none}',
    '<RightForYou>',
    '</RightForYou>',
    '<Testimonal />',
    '- **You stay.** Words',
    '1. One',
    '  - two',
    '> quote',
    '| a | b |',
    '| - | - |',
    '```',
    '![A door](./door.jpg)',
    'Source: Ana 😀',
    '# Heading 10:30',
    '{braces',
    '---',
    'title: "open',
    'pubDate: soon',
    'authr: ana',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const document = fc
  .record({
    isFronted: fc.boolean(),
    pieces: fc.array(piece, { maxLength: 14 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    ending: fc.constantFrom('.md', '.mdx'),
  })
  .map(({ isFronted, pieces, lineEnd, ending }) => {
    const front = ['---', 'title: A calm evening', 'author: nobody', '---'];
    const text = [...(isFronted ? front : []), ...pieces].join(lineEnd);
    const name = `calm${ending}`;
    return { url: pathToFileURL(`/site/posts/${name}`), path: `posts/${name}`, name, text };
  });

function siteOf(file: TextFile): SiteFiles {
  return {
    records: {},
    clinic: [],
    comments: [],
    blogs: [[file]],
    messages: [],
    hasFile: () => false,
    namesIn: () => [],
    publicFolder: new URL('file:///site/public/'),
  };
}

test('JSON parses whatever an article holds, and every place lies within the article', () => {
  const holds = fc.property(document, (file) => {
    const messages = checkSite(siteOf(file), { now: new Date('2026-10-12T12:00:00Z') });
    const parsed = JSON.parse(formatJson(messages)) as JsonMessage[];
    expect(parsed).toHaveLength(messages.length);
    const lines = file.text.split(/\r?\n|\r/);
    for (const { line, column, endLine, endColumn } of parsed) {
      expectWithin(lines, line, column);
      expectWithin(lines, endLine, endColumn);
    }
  });
  fc.assert(holds, { numRuns: 500 });
});

function expectWithin(lines: string[], line: number | null, column: number | null): void {
  if (line === null) return;
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines.length);
  // A place may be the end of a line.
  expect(column).toBeGreaterThanOrEqual(1);
  expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
}
