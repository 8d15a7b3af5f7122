import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
import { help } from './help.ts';

test('reads what is said, and leaves the rest to be asked', () => {
  const words = ['my-clinic', '--name', ' Fern Hill ', '--language=both', '--plugins', 'og'];
  expect(readArguments(words)).toEqual({
    command: 'create',
    folder: 'my-clinic',
    given: { name: 'Fern Hill', language: 'both', plugins: ['og'] },
    yes: false,
  });
  expect(readArguments(['--yes', '--plugins', 'none', '--site', 'https://fern.example/'])).toEqual({
    command: 'create',
    folder: undefined,
    given: { plugins: [], site: 'https://fern.example' },
    yes: true,
  });
  expect(readArguments(['.', '--add'])).toMatchObject({ command: 'add', folder: '.' });
  expect(readArguments(['-h'])).toEqual({ command: 'help' });
  expect(readArguments(['x', '--version'])).toEqual({ command: 'version' });
});

test.each([
  [['--palete', 'clay'], 'Unknown option `--palete`. There are: --name, --content, --language,'],
  [['--palette', 'blue'], 'Unknown value of --palette `blue`. There are: evergreen, harbor, clay.'],
  [['--plugins', 'og,comment'], 'Unknown plugin `comment`. There are: og, comments, none.'],
  [['--plugins', 'og, none'], '`--plugins og, none` says both none and og.'],
  [['--name', '--yes'], 'The option `--name` needs a value. See --help.'],
  [['--name', ' '], 'The name of the clinic is empty.'],
  [['--yes=no'], 'The option `--yes` takes no value.'],
  [['a', 'b'], 'There is one folder to say, and here are 2: a, b. Words that belong together'],
  [['--site', 'fern.example'], '`fern.example` is no address a site can have. Write it whole:'],
  [['--site', 'https://fern.example/blog/'], 'Say `https://fern.example`; a site in a folder'],
  [['--add', '--host', 'netlify'], '`--host` is for a new site; with `--add` yours decides.'],
  [['--add', '--language', 'both'], '`--language both` is for a new site.'],
])('%j cannot be meant', (words, reason) => {
  const request = readArguments(words);
  expect(request.command === 'misuse' && request.reason).toContain(reason);
});

test('help and README name every option', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const options = help.match(/^ {2}--[a-z]+/gm)?.map((line) => line.trim()) ?? [];
  expect(options).toHaveLength(11);
  for (const option of options) expect(readme).toContain(`\`${option}`);
});
