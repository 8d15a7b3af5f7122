import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { TextFile } from './files.ts';
import { checkPlaceholders } from './placeholders.ts';

function file(text: string): TextFile {
  const path = 'src/content/clinic.yml';
  return { url: pathToFileURL(`/site/${path}`), path, name: 'clinic.yml', text };
}

test.each([
  ["name: '[FILL IN: the name]'\n", '[FILL IN: the name]', 8],
  ["name: '[COMPLETE: el nombre]'\n", '[COMPLETE: el nombre]', 8],
  ["number: '+15555550100'\n", '+15555550100', 10],
])('names what is left in %j, and where', (text, actual, column) => {
  const [message, ...others] = checkPlaceholders([file(`# A record.\n${text}`)]);
  expect(others).toEqual([]);
  expect(message).toMatchObject({ ruleId: 'placeholder', actual, line: 2, column, fatal: false });
  expect(message?.reason).toBe(
    `\`${actual}\` is still what the site came with. Write your own in its place, or take it out.`,
  );
});

test.each([
  '# Every [FILL IN: …] that is left is named.\n',
  "number: '+15625550134'\n",
  'Fill in: the form. [FILL IN](form.md)\n',
])('has nothing to say of %j', (text) => {
  expect(checkPlaceholders([file(text)])).toEqual([]);
});
