import { expect, test } from 'vitest';
import { readArguments, type Request } from './arguments.ts';

const cards = { command: 'og', paths: [], title: undefined, out: 'og-cards' };
const plain = { command: 'check', paths: [], format: 'human', failOn: 'error', fix: false };

test.each<[words: string, request: object]>([
  ['check', plain],
  ['check a b/c.md', { ...plain, paths: ['a', 'b/c.md'] }],
  ['check --format json', { ...plain, format: 'json' }],
  ['check --format=github a', { ...plain, format: 'github', paths: ['a'] }],
  ['--fix check --fail-on warning', { ...plain, fix: true, failOn: 'warning' }],
  ['check -- --odd-name.md', { ...plain, paths: ['--odd-name.md'] }],
  ['editor', { command: 'editor', folder: '.', check: false }],
  ['editor a --check', { command: 'editor', folder: 'a', check: true }],
  ['--check editor', { command: 'editor', folder: '.', check: true }],
  ['review', { command: 'review', folder: '.' }],
  ['doctor a', { command: 'doctor', folder: 'a' }],
  ['help review', { command: 'help', about: 'review' }],
  ['doctor -h', { command: 'help', about: 'doctor' }],
  ['og render', { ...cards, action: 'render' }],
  ['og render a --out b', { ...cards, action: 'render', paths: ['a'], out: 'b' }],
  ['og render --title=Calm', { ...cards, action: 'render', title: 'Calm' }],
  ['og check a b', { ...cards, action: 'check', paths: ['a', 'b'] }],
  ['og clean', { ...cards, action: 'clean' }],
  ['help og', { command: 'help', about: 'og' }],
  ['help editor', { command: 'help', about: 'editor' }],
  ['editor --help', { command: 'help', about: 'editor' }],
  ['--help', { command: 'help', about: undefined }],
  ['-h', { command: 'help', about: undefined }],
  ['help', { command: 'help', about: undefined }],
  ['help help', { command: 'help', about: undefined }],
  ['help check', { command: 'help', about: 'check' }],
  ['check --help', { command: 'help', about: 'check' }],
  ['--version', { command: 'version' }],
  ['-v', { command: 'version' }],
])('understands `hearten %s`', (words, request) => {
  expect(readArguments(words.split(' '))).toEqual(request);
});

test.each<[words: string, reason: string]>([
  ['', 'Say what to do, such as `hearten check`.'],
  ['chekc', 'Unknown command `chekc`. Did you mean `check`?'],
  [
    'publish',
    'Unknown command `publish`. There are: check, editor, review, doctor, og, comments, help.',
  ],
  ['help chek', 'Unknown command `chek`. Did you mean `check`?'],
  ['check --formt json', 'Unknown option `--formt`. Did you mean `--format`?'],
  ['check --failon=error', 'Unknown option `--failon`. Did you mean `--fail-on`?'],
  ['check -x', 'Unknown option `-x`. There are: --format, --fail-on, --fix, --help, --version.'],
  ['check --format jsn', 'Unknown format `jsn`. Did you mean `json`?'],
  ['check --format', 'The option `--format` needs a value: human, json, github.'],
  ['check --format --fix', 'The option `--format` needs a value: human, json, github.'],
  ['check --fail-on warn', 'Unknown value of --fail-on `warn`. There are: error, warning, info.'],
  ['editr', 'Unknown command `editr`. Did you mean `editor`?'],
  ['editor a b', '`hearten editor` takes one folder.'],
  ['review a b', '`hearten review` takes one folder.'],
  ['doctr', 'Unknown command `doctr`. Did you mean `doctor`?'],
  ['review --fix', 'Unknown option `--fix`. There are: --help, --version.'],
  ['editor --fix', 'Unknown option `--fix`. There are: --check, --help, --version.'],
  ['editor --chek', 'Unknown option `--chek`. Did you mean `--check`?'],
  [
    'check --check',
    'Unknown option `--check`. There are: --format, --fail-on, --fix, --help, --version.',
  ],
  [
    'og',
    'Say what to do with the cards: `hearten og render`, `hearten og check`, `hearten og clean`.',
  ],
  ['og rendr', 'Unknown action `rendr`. Did you mean `render`?'],
  ['og check --title A', 'The option `--title` belongs to `hearten og render`.'],
  ['og render --title', 'The option `--title` needs a value: the words in quotes.'],
  ['og render --out --title', 'The option `--out` needs a value: a folder.'],
  ['og render --fix', 'Unknown option `--fix`. There are: --title, --out, --help, --version.'],
  ['check --fix=yes', 'The option `--fix` takes no value.'],
])('answers `hearten %s` with the nearest right word', (words, reason) => {
  const expected: Request = { command: 'misuse', reason };
  expect(readArguments(words.split(' ').filter(Boolean))).toEqual(expected);
});
