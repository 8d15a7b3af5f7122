import { expect, test } from 'vitest';
import {
  formatCounts,
  formatMessages,
  isError,
  severityOf,
  sortMessages,
  toMessage,
  type VFileMessage,
} from './report.ts';

type Parts = [
  severity: 'error' | 'warning' | 'info',
  file?: string | undefined,
  line?: number,
  column?: number,
];

const messageOf = ([severity, file, line, column = 1]: Parts): VFileMessage =>
  toMessage(
    {
      ruleId: 'a-rule',
      severity,
      reason: 'What happened.',
      place: line === undefined ? undefined : { line, column },
    },
    file,
  );

test.each<[Parts, string]>([
  [['error', 'a.md', 3, 7], 'a.md:3:7  error  What happened.  (hearten/a-rule)'],
  [['warning', 'a.md', 3], 'a.md:3:1  warning  What happened.  (hearten/a-rule)'],
  [['info', 'a.md'], 'a.md  hint  What happened.  (hearten/a-rule)'],
  [['warning', undefined, 2, 4], ':2:4  warning  What happened.  (hearten/a-rule)'],
])('prints %j as one line', (parts, line) => {
  expect(formatMessages([messageOf(parts)])).toBe(line);
});

test('says where to read more, where there is something to read', () => {
  const message = messageOf(['warning', 'a.md', 3]);
  message.url = 'https://example.org/guidance';
  expect(formatMessages([message])).toBe(
    'a.md:3:1  warning  What happened.  (hearten/a-rule)  https://example.org/guidance',
  );
});

test('messages of one place are in order of their rule, whatever order they came in', () => {
  const messages = ['b-rule', 'a-rule'].map((ruleId) =>
    toMessage({ ruleId, severity: 'error', reason: 'x', place: { line: 1, column: 1 } }, 'a.md'),
  );
  const sorted = sortMessages(messages);
  expect(sorted.map(({ ruleId }) => ruleId)).toEqual(['a-rule', 'b-rule']);
  expect(sortMessages(messages.toReversed())).toEqual(sorted);
});

test('files are in the order of their letters, the same in every language', () => {
  const messages = ['b.md', 'á.md', 'B.md', 'a.md'].map((file) => messageOf(['error', file]));
  expect(sortMessages(messages).map(({ file }) => file)).toEqual(['B.md', 'a.md', 'b.md', 'á.md']);
});

test('orders messages by file, line and column, and leaves the list as it was', () => {
  const messages: VFileMessage[] = (
    [
      ['error', 'b.md', 1, 1],
      ['warning', 'a.md', 10, 1],
      ['warning', 'a.md', 9, 12],
      ['error', 'a.md', 9, 3],
      ['error', 'a.md'],
    ] as Parts[]
  ).map(messageOf);
  const before = [...messages];
  const places = formatMessages(messages)
    .split('\n')
    .map((line) => line.split('  ')[0]);
  expect(places).toEqual(['a.md', 'a.md:9:3', 'a.md:9:12', 'a.md:10:1', 'b.md:1:1']);
  expect(messages).toEqual(before);
});

test.each<[Parts[0][], string]>([
  [[], ''],
  [['error'], '1 error'],
  [['warning', 'warning'], '2 warnings'],
  [['info', 'error', 'error', 'warning'], '2 errors, 1 warning, 1 hint'],
])('counts %j as “%s”', (severities, counts) => {
  expect(formatCounts(severities.map((severity) => messageOf([severity])))).toBe(counts);
});

test.each(['error', 'warning', 'info'] as const)('a message keeps its severity: %s', (severity) => {
  expect(severityOf(messageOf([severity]))).toBe(severity);
});

test('an error stops a build, a warning and a hint do not', () => {
  const severities = ['error', 'warning', 'info'] as const;
  expect(severities.map((severity) => isError(messageOf([severity])))).toEqual([
    true,
    false,
    false,
  ]);
});

test('a message outlives the place it was made from', () => {
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const { place: kept } = toMessage({ ruleId: 'a', severity: 'error', reason: 'x', place });
  place.start.line = 9;
  expect(kept).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 2 } });
});

test('shows the lines to paste under a hint, and under no other message', () => {
  const expected = ['\r\n:::x\r\nOne.\r\n\r\n  two\r\n:::\r\n', 'quote: |-\n  Three.'];
  const finding = {
    severity: 'info',
    reason: 'Why.',
    place: { line: 2, column: 1 },
    expected,
  } as const;
  const print = (ruleId: string) =>
    formatMessages([toMessage({ ...finding, ruleId, expected: [...expected] }, 'a.md')]).split(
      '\n',
    );
  expect(print('looks-like-x')).toEqual([
    'a.md:2:1  hint  Why.  (hearten/looks-like-x)',
    '    :::x',
    '    One.',
    '',
    '      two',
    '    :::',
    '',
    '    quote: |-',
    '      Three.',
  ]);
  expect(print('other')).toEqual(['a.md:2:1  hint  Why.  (hearten/other)']);
});
