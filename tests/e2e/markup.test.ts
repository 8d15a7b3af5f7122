import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markupProblems } from './markup.ts';
import { dist, pageFiles } from './site.ts';

test.each(pageFiles)('%s is well-formed HTML', async (file) => {
  expect(await markupProblems(readFileSync(join(dist, file), 'utf8'))).toEqual([]);
});

test('finds what is wrong', async () => {
  const html = '<!DOCTYPE html><html lang="en"><title>A</title><p id=a><img src="a.png"><p id=a>';
  const problems = await markupProblems(html);
  expect(problems.join('\n')).toMatch(/no-dup-id[\s\S]*wcag\/h37|wcag\/h37[\s\S]*no-dup-id/);
});
