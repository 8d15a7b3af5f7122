import { severityOf } from '@hearten/markdown/report';
import { expect, test } from 'vitest';
import { formatGithub } from './format-github.ts';
import { formatHuman } from './format-human.ts';
import { formatJson } from './format-json.ts';
import { messages } from './fixtures/messages.ts';
import { isAtLeast } from './severity.ts';

const cwd = '/home/ana/site/blog';

test.each<[name: string, text: string]>([
  ['human.txt', formatHuman(messages, { count: 12, isColored: false })],
  ['human-colored.txt', formatHuman(messages, { count: 12, isColored: true })],
  ['human-nothing.txt', formatHuman([], { count: 1, isColored: true })],
  ['messages.json', formatJson(messages)],
  ['nothing.json', formatJson([])],
  ['github.txt', formatGithub(messages, { cwd })],
  ['github-workspace.txt', formatGithub(messages, { cwd, workspace: '/home/ana/site' })],
  ['github-nothing.txt', formatGithub([], { cwd })],
])('prints %s', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`./fixtures/${name}`);
});

test('what an author typed does not steer the terminal', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the character is what must not be there.
  expect(formatHuman(messages, { count: 1, isColored: false })).not.toMatch(/[\u001B\r]/);
});

test('a message is as bad as itself and those above it', () => {
  const [error, warning, hint] = messages.map((message) => ({
    severity: severityOf(message),
    stops: (['error', 'warning', 'info'] as const).filter((least) => isAtLeast(message, least)),
  }));
  expect(error).toEqual({ severity: 'error', stops: ['error', 'warning', 'info'] });
  expect(warning).toEqual({ severity: 'warning', stops: ['warning', 'info'] });
  expect(hint).toEqual({ severity: 'info', stops: ['info'] });
});
