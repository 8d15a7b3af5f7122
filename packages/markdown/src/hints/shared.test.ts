import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { applyFixes } from './apply-fixes.ts';

// Real articles, whose words are not ours: they stay beside the repository. Where they are not, there is no such test.
const root = path.join(import.meta.dirname, '../../../..');
const shared = process.env.HEARTEN_SHARED ?? path.join(root, '../shared');
const seed = path.join(shared, 'seed-article.txt');
const articles = path.join(shared, 'data/articles');

/** A copied page as its author would type it: a short line alone, without a full stop, is the title of a section. */
function asMarkdown(text: string): string {
  return text.replace(/(?<=\n\n)(?!Quote|[•“\d\s])[^.:\n]{4,60}(?=\n\n)/g, '## $&');
}

function countRules(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { ruleId } of check(text, { path: 'post.md' })) {
    if (ruleId?.startsWith('looks-like-')) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  }
  return counts;
}

test.runIf(existsSync(seed)).each([
  ['lines', (text: string) => text],
  ['headings', (text: string) => text.replace(/^\d\. /gm, '### $&')],
  ['Windows lines', (text: string) => text.replaceAll('\n', '\r\n')],
])('finds in a real article all that could be a block, with numbered %s', (_how, dress) => {
  const text = dress(asMarkdown(readFileSync(seed, 'utf8')));
  expect(countRules(text)).toEqual({
    'looks-like-benefit-list': 1,
    'looks-like-right-for-you': 1,
    'looks-like-testimonial': 5,
  });
  const fixed = applyFixes(text, check(text, { path: 'post.md' }));
  expect(countRules(fixed.text)).toEqual({ 'looks-like-testimonial': 5 });
});

test.runIf(existsSync(articles))('finds nothing in articles that have none of it', () => {
  const files = globSync('*.md', { cwd: articles });
  expect(files.length).toBeGreaterThan(100);
  const found = files
    .map((file) => [file, countRules(readFileSync(path.join(articles, file), 'utf8'))] as const)
    .filter(([, counts]) => Object.keys(counts).length > 0);
  expect(found).toEqual([]);
});
