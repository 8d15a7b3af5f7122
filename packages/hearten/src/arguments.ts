import { parseArgs } from 'node:util';
import { nearest } from '@hearten/markdown/nearest';

export const formats = ['human', 'json', 'github'] as const;
export const severities = ['error', 'warning', 'info'] as const;
export const commands = ['check', 'help'] as const;

export type Format = (typeof formats)[number];
export type Severity = (typeof severities)[number];

/** What was asked for. */
export type Request =
  | { command: 'check'; paths: string[]; format: Format; failOn: Severity; fix: boolean }
  | { command: 'help'; about: 'check' | undefined }
  | { command: 'version' }
  | { command: 'misuse'; reason: string };

const options = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  fix: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Reads the words after `hearten`. What cannot be meant becomes a `misuse` with the nearest right word. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const problem = optionProblem(token);
    if (problem) return { command: 'misuse', reason: problem };
  }
  const [command, ...rest] = positionals;
  if (values.version) return { command: 'version' };
  if (command === undefined) {
    return values.help
      ? { command: 'help', about: undefined }
      : misuse('Say what to do, such as `hearten check`.');
  }
  if (!isOneOf(command, commands)) return misuse(unknown('command', command, commands));
  if (command === 'help' || values.help) return readHelp(command === 'help' ? rest : [command]);
  const { format = 'human', 'fail-on': failOn = 'error', fix = false } = values;
  if (!isOneOf(format, formats)) return misuse(unknown('format', String(format), formats));
  if (!isOneOf(failOn, severities)) {
    return misuse(unknown('value of --fail-on', String(failOn), severities));
  }
  return { command, paths: rest, format, failOn, fix: fix === true };
}

function readHelp([about]: readonly string[]): Request {
  if (about === undefined || about === 'help') return { command: 'help', about: undefined };
  if (about === 'check') return { command: 'help', about };
  return misuse(unknown('command', about, commands));
}

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
}

function optionProblem({ name, rawName, value }: OptionToken): string | undefined {
  if (!Object.hasOwn(options, name)) {
    return unknown(
      'option',
      rawName,
      Object.keys(options).map((known) => `--${known}`),
    );
  }
  const { type } = options[name as keyof typeof options];
  if (type === 'boolean' && value !== undefined) return `The option \`${rawName}\` takes no value.`;
  // `--format --fix` is no format named “--fix”.
  if (type === 'string' && (value === undefined || value.startsWith('-'))) {
    const known = name === 'format' ? formats : severities;
    return `The option \`${rawName}\` needs a value: ${known.join(', ')}.`;
  }
  return undefined;
}

function unknown(kind: string, word: string, known: readonly string[]): string {
  // One letter is near to everything.
  const meant = /\w\w/.test(word) ? nearest(word, known) : undefined;
  const remedy = meant ? `Did you mean \`${meant}\`?` : `There are: ${known.join(', ')}.`;
  return `Unknown ${kind} \`${word}\`. ${remedy}`;
}

function misuse(reason: string): Request {
  return { command: 'misuse', reason };
}

function isOneOf<Word extends string>(word: unknown, words: readonly Word[]): word is Word {
  return words.includes(word as Word);
}
