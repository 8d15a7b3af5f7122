import type { VFileMessage } from '@hearten/markdown/report';
import { VFileMessage as Message } from 'vfile-message';

type Parts = Partial<
  Pick<VFileMessage, 'file' | 'place' | 'ruleId' | 'fatal' | 'actual' | 'expected' | 'url'>
>;

/** A message, for tests. */
export function message(
  reason: string,
  { place, ruleId = 'a-rule', ...rest }: Parts = {},
): VFileMessage {
  const made = new Message(reason, { ...(place && { place }), ruleId, source: 'hearten' });
  return Object.assign(made, rest);
}

/** One of each kind, with what is hard to print. */
export const messages = [
  message('This block is not closed.', {
    file: 'posts/calm.md',
    place: { line: 12, column: 1, offset: 200 },
    ruleId: 'unclosed-block',
    fatal: true,
  }),
  message('100% of: this, and\r\nthat — “come” 😀.', {
    file: 'posts/a, b: 50%/calm.md',
    place: { start: { line: 2, column: 3 }, end: { line: 4, column: 5 } },
    fatal: false,
    actual: 'a',
    expected: ['b', 'c'],
    url: 'https://example.org/guidance?a=1&b=2',
  }),
  message('This list looks like benefits.', {
    file: 'hope.mdx',
    place: { start: { line: 7, column: 1 }, end: { line: 9, column: 2 } },
    ruleId: 'looks-like-benefit-list',
  }),
  message('This file \u001B[31mcannot\u001B[0m be read.', { file: 'notes.md', fatal: true }),
];
