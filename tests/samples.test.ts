// What the documentation shows is tried: articles by the check, code by its types, commands by their help; some of it is run.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { check } from '@hearten/markdown/check';
import { formatMessages } from '@hearten/markdown/report';
import { expect, test } from 'vitest';
import { root } from '../scripts/step.mjs';
import { records } from './contract/records.ts';
import { commandProblem } from './samples/commands.ts';
import { allSamples } from './samples/samples.ts';
import { typeProblems } from './samples/typecheck.ts';

test.each(allSamples('md', 'mdx'))(
  'the article at $at has nothing to mend',
  ({ text, language }) => {
    const messages = check(text, { path: `sample.${language}`, records, hints: false });
    expect(formatMessages(messages)).toBe('');
  },
);

// A formatter that takes MDX for HTML puts a list on one line, where it is no list any more.
test.each(allSamples('mdx'))('no list at $at stands beside a tag', ({ text }) => {
  expect(text).not.toMatch(/<[A-Z][^>]*>(?:[-*]|\d\.) /);
});

test('code has the types it says, and a slip would be found, with its place', async () => {
  const samples = allSamples('js', 'ts', 'astro');
  expect(samples.length).toBeGreaterThan(50);
  const text = "hearten({ palette: 'green' });\n";
  const slip = { at: 'docs/slip.md:1', path: '', language: 'js', prints: undefined, text };
  expect(await typeProblems([...samples, slip])).toEqual([
    expect.stringMatching(/^docs\/slip\.md:1: 1:11 - error ts\(2322\)/),
  ]);
});

const commands = allSamples('sh').flatMap(({ at, text }) =>
  text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .flatMap((line) => {
      const command = line.replace(/\s+#.*/, '').trim();
      return command === '' ? [] : [{ at, command }];
    }),
);

test.each(commands)('$command, at $at, is a command there is', ({ command }) => {
  expect(commandProblem(command)).toBeUndefined();
});

test.each([
  'npx hearten chek',
  'npx hearten check --fiz',
  'npm install @hearten/cara',
  'npm run biuld',
])('%s would be found', (command) => {
  expect(commandProblem(command)).toBeDefined();
});

const work = join(root, 'tests/.work/run');
const programs = allSamples('js').filter(({ prints }) => prints !== undefined);

test('pages show programs that are run', () => {
  expect(programs.length).toBeGreaterThan(3);
});

test.each(programs)('the program at $at prints what stands below it', async ({ text, prints }) => {
  const [, name = 'sample.mjs'] = /^\/\/ ([\w-]+\.mjs)\n/.exec(text) ?? [];
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, name), text);
  const { stdout } = await promisify(execFile)(process.execPath, [join(work, name)]);
  expect(stdout.trim()).toBe(prints?.trim());
});

test('what the page says a program needs is what it imports', () => {
  const page = readFileSync(join(root, 'docs/guides/without-astro.md'), 'utf8');
  const [, installed = ''] = /^npm install (.+)$/m.exec(page) ?? [];
  const [program] = programs.filter(({ path }) => path === 'docs/guides/without-astro.md');
  const imported = [...(program?.text.matchAll(/from '(@[^/]+\/[^/']+|[^/']+)/g) ?? [])];
  expect(new Set(installed.split(' '))).toEqual(new Set(imported.map(([, name]) => name)));
});
