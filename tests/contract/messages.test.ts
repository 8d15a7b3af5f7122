import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '@hearten/markdown/check';
import { formatMessages, type VFileMessage } from '@hearten/markdown/report';
import { expect, test } from 'vitest';
import { doors } from './doors.ts';
import { records } from './records.ts';

const folder = path.join(import.meta.dirname, 'fixtures/messages');
const makers = [
  ...doors.map(({ name, format, render }) => ({
    name,
    format,
    messagesOf: async (text: string) => (await render(text)).messages,
  })),
  ...(['markdown', 'mdx'] as const).map((format) => ({
    name: `check of ${format}`,
    format,
    messagesOf: async (text: string) =>
      check(text, { path: format === 'mdx' ? 'post.mdx' : 'post.md', records }),
  })),
];
const cases = globSync('*/', { cwd: folder })
  .sort()
  .flatMap((name) => makers.map((maker) => ({ name, maker })));

// Directives in MDX say just what they say in Markdown; where JSX is spelled otherwise, its lines are in a file of its own.
test.each(cases)('$name is told once, with its place, by $maker.name', async ({ name, maker }) => {
  const extension = maker.format === 'mdx' ? 'mdx' : 'md';
  const text = readFileSync(path.join(folder, name, `input.${extension}`), 'utf8');
  const isSame = text === readFileSync(path.join(folder, name, 'input.md'), 'utf8');
  const messages = await maker.messagesOf(text);
  const expected = path.join(folder, name, `messages.${isSame ? 'md' : extension}.txt`);
  await expect(print(messages)).toMatchFileSnapshot(expected);
});

function print(messages: VFileMessage[]): string {
  const shown = messages.map((message) => Object.assign(message, { file: 'post' }));
  const expected = shown.map((message) => `  expected: ${message.expected?.join(' | ') ?? ''}\n`);
  return `${formatMessages(shown)}\n${expected.sort().join('')}`;
}
