import { expect, test } from 'vitest';
import { numberedRunAt } from './numbered-run.ts';
import { articleOf } from './testing.ts';

/** One letter a block: `1` to `9` a numbered heading, `a`–`c` a numbered line, `#` and `=` headings, `-` a list, `p` text, `:` a lead. */
const blocks: Record<string, string> = {
  '#': '## Next',
  '=': '#### Deeper',
  a: '1. Line',
  b: '2. Line',
  c: '3. Line',
  '-': '- bullet',
  p: 'Text.',
  ':': 'As follows:',
  d: '[dep]: /x',
  '!': '---',
};
const written = (letters: string) =>
  [...letters].map((letter) => blocks[letter] ?? `### ${letter}. Item`).join('\n\n');

test.each<[letters: string, starts: number[] | undefined, to?: number]>([
  ['1p2p3pp#', [0, 2, 4], 7],
  ['1p2p3pp', [0, 2, 4], 6],
  ['1pp2p3ppp', [0, 3, 5], 8],
  ['1p2p3:-p', [0, 2, 4], 7],
  ['1p2p3pd#', [0, 2, 4], 6],
  ['apbpcpp', [0, 2, 4], 6],
  ['apbpcp#', [0, 2, 4], 6],
  ['1p2p3p1p2p', [0, 2, 4], 6],
  ['1p2p3ppp1p2p', [0, 2, 4], 6],
  ['1p2p3pap', [0, 2, 4], 6],
  ['2p3p', undefined],
  ['1p3p', undefined],
  ['1p2p2p', undefined],
  ['1p2p!3p', undefined],
  ['1p2=p', undefined],
  ['1p2p#3p', [0, 2], 4],
  ['p', undefined],
])('reads %j', (letters, starts, to) => {
  const article = articleOf(written(letters));
  const run = numberedRunAt(article, 0, (index) =>
    ['heading', 'thematicBreak'].includes(article.blocks[index]?.type ?? ''),
  );
  expect(run && { starts: run.starts, to: run.to }).toEqual(starts && { starts, to });
});
