import type { VFileMessage } from '@hearten/markdown/report';
import { VFileMessage as Message } from 'vfile-message';
import { expect, test } from 'vitest';
import { compareMessages } from './compare.ts';

/** `calm.md:3 unknown-block Unknown.` as a message. */
function read(text: string): VFileMessage {
  const [, file = '', line, ruleId = '', reason = ''] = /^(\S+):(\d+) (\S+) (.+)$/.exec(text) ?? [];
  const message = new Message(reason, { place: { line: Number(line), column: 1 }, ruleId });
  return Object.assign(message, { file });
}

function write({ file, line, ruleId, reason }: VFileMessage): string {
  return `${file}:${line} ${ruleId} ${reason}`;
}

const a = 'calm.md:3 unknown-block Unknown.';
const lower = 'calm.md:9 unknown-block Unknown.';
const elsewhere = 'hope.md:3 unknown-block Unknown.';
const ofOtherRule = 'calm.md:3 missing-image Unknown.';
const inOtherWords = 'calm.md:3 unknown-block Not known.';

test.each<[what: string, before: string[], after: string[], added: string[], mended: string[]]>([
  ['nothing at all', [], [], [], []],
  ['the first messages', [], [a, elsewhere], [a, elsewhere], []],
  ['the same messages', [a, elsewhere], [elsewhere, a], [], []],
  ['a message that moved down', [a], [lower], [], []],
  ['a message that went', [a, elsewhere], [elsewhere], [], [a]],
  ['a message in another file', [a], [elsewhere], [elsewhere], [a]],
  ['a message of another rule', [a], [ofOtherRule], [ofOtherRule], [a]],
  ['a message in other words', [a], [inOtherWords], [inOtherWords], [a]],
  ['a second of the same', [a], [a, lower], [lower], []],
  ['one of two that went', [a, lower], [a], [], [lower]],
  ['both of two that went', [a, lower], [], [], [a, lower]],
])('tells %s', (_what, before, after, added, mended) => {
  const compared = compareMessages(before.map(read), after.map(read));
  expect(compared.added.map(write)).toEqual(added);
  expect(compared.mended.map(write)).toEqual(mended);
});
