import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { formatMessages, type VFileMessage } from '../report.ts';
import { applyFixes } from './apply-fixes.ts';

const folder = path.join(import.meta.dirname, 'fixtures');

test.each(globSync('*/', { cwd: folder }).sort())(
  'tells what looks like a block: %s',
  async (name) => {
    const text = readFileSync(path.join(folder, name, 'input.md'), 'utf8');
    const hints = check(text, { path: 'post.md' }).filter(({ ruleId }) =>
      ruleId?.startsWith('looks-like-'),
    );
    await expect(hints.map(print).join('\n')).toMatchFileSnapshot(
      path.join(folder, name, 'messages.txt'),
    );
    const fixed = applyFixes(text, hints);
    await expect(fixed.text).toMatchFileSnapshot(path.join(folder, name, 'fixed.md'));
    expect(fixed.applied).toEqual(hints.filter(({ actual }) => actual !== undefined));
  },
);

test.each(globSync('*/', { cwd: folder }).sort())('says the same in MDX: %s', (name) => {
  const text = readFileSync(path.join(folder, name, 'input.md'), 'utf8');
  const told = (file: string) =>
    check(text, { path: file })
      .filter(({ ruleId }) => ruleId?.startsWith('looks-like-'))
      .map(({ ruleId, line, actual, expected }) => ({ ruleId, line, actual, expected }));
  const isMdx = !check(text, { path: 'post.mdx' }).some(({ ruleId }) => ruleId === 'mdx-syntax');
  // HTML is JSX there, which no machine wraps either.
  if (isMdx && !/<p>/.test(text)) expect(told('post.mdx')).toEqual(told('post.md'));
});

function print(message: VFileMessage): string {
  const { place, actual } = message;
  const lines = place && 'start' in place ? `${place.start.line}–${place.end.line}` : 'nowhere';
  return `lines ${lines}, ${actual === undefined ? 'for a person' : 'fixable'}\n${formatMessages([message])}\n`;
}
