import { parseArgs } from 'node:util';
import { nearest } from '@hearten/markdown/nearest';
import type { Severity } from '@hearten/markdown/report';

export const formats = ['human', 'json', 'github'] as const;
/** From the worst on. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
export const commands = ['check', 'editor', 'review', 'doctor', 'og', 'comments', 'help'] as const;

/** A command there is a page of help for. */
export type Explained = Exclude<(typeof commands)[number], 'help'>;
export const ogActions = ['render', 'check', 'clean'] as const;

export type Format = (typeof formats)[number];
export type OgAction = (typeof ogActions)[number];

/** What was asked for. */
export type Request =
  | { command: 'check'; paths: string[]; format: Format; failOn: Severity; fix: boolean }
  | { command: 'editor'; folder: string; check: boolean }
  | { command: 'og'; action: OgAction; paths: string[]; title: string | undefined; out: string }
  | { command: 'review' | 'doctor'; folder: string }
  | { command: 'comments'; args: string[] }
  | { command: 'help'; about: Explained | undefined }
  | { command: 'version' }
  | { command: 'misuse'; reason: string };

const options = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  fix: { type: 'boolean' },
  check: { type: 'boolean' },
  title: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof options;

const everywhere: OptionName[] = ['help', 'version'];
const optionsOf: Record<(typeof commands)[number], OptionName[]> = {
  check: ['format', 'fail-on', 'fix', ...everywhere],
  editor: ['check', ...everywhere],
  review: everywhere,
  doctor: everywhere,
  og: ['title', 'out', ...everywhere],
  comments: everywhere,
  help: everywhere,
};

/** Reads the words after `hearten`. What cannot be meant becomes a `misuse` with the nearest right word. */
export function readArguments(args: readonly string[]): Request {
  const [first, ...others] = args;
  // Its actions have options of their own.
  if (first === 'comments' && !others.some((word) => word === '--help' || word === '-h')) {
    return { command: 'comments', args: others };
  }
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [command, ...rest] = positionals;
  // What the word before was meant to be is not known yet: any option of ours may follow it.
  const known = isOneOf(command, commands) ? optionsOf[command] : optionsOf.check;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const problem = optionProblem(token, known);
    if (problem) return misuse(problem);
  }
  if (values.version) return { command: 'version' };
  if (command === undefined) {
    return values.help
      ? { command: 'help', about: undefined }
      : misuse('Say what to do, such as `hearten check`.');
  }
  if (!isOneOf(command, commands)) return misuse(unknown('command', command, commands));
  if (command === 'help' || values.help) return readHelp(command === 'help' ? rest : [command]);
  if (command === 'og') return readOg(rest, values);
  if (command === 'comments') return { command, args: rest };
  if (command !== 'check') {
    const [folder = '.', ...others] = rest;
    if (others.length > 0) return misuse(`\`hearten ${command}\` takes one folder.`);
    return command === 'editor'
      ? { command, folder, check: values.check === true }
      : { command, folder };
  }
  const { format = 'human', 'fail-on': failOn = 'error', fix = false } = values;
  if (!isOneOf(format, formats)) return misuse(unknown('format', String(format), formats));
  if (!isOneOf(failOn, severities)) {
    return misuse(unknown('value of --fail-on', String(failOn), severities));
  }
  return { command, paths: rest, format, failOn, fix: fix === true };
}

function readOg(
  [action, ...paths]: readonly string[],
  { title, out = 'og-cards' }: { title?: string | boolean; out?: string | boolean },
): Request {
  if (action === undefined) {
    return misuse(
      `Say what to do with the cards: ${ogActions.map((one) => `\`hearten og ${one}\``).join(', ')}.`,
    );
  }
  if (!isOneOf(action, ogActions)) return misuse(unknown('action', action, ogActions));
  if (action !== 'render' && title !== undefined) {
    return misuse('The option `--title` belongs to `hearten og render`.');
  }
  return {
    command: 'og',
    action,
    paths,
    title: title === undefined ? undefined : String(title),
    out: String(out),
  };
}

function readHelp([about]: readonly string[]): Request {
  if (about === undefined || about === 'help') return { command: 'help', about: undefined };
  const explained: readonly Explained[] = ['check', 'editor', 'review', 'doctor', 'og', 'comments'];
  if (isOneOf(about, explained)) return { command: 'help', about };
  return misuse(unknown('command', about, commands));
}

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
}

function optionProblem(
  { name, rawName, value }: OptionToken,
  known: readonly OptionName[],
): string | undefined {
  if (!isOneOf(name, known)) {
    return unknown(
      'option',
      rawName,
      known.map((one) => `--${one}`),
    );
  }
  const { type } = options[name];
  if (type === 'boolean' && value !== undefined) return `The option \`${rawName}\` takes no value.`;
  // `--format --fix` is no format named “--fix”.
  if (type === 'string' && (value === undefined || value.startsWith('-'))) {
    return `The option \`${rawName}\` needs a value: ${valuesOf(name)}.`;
  }
  return undefined;
}

function valuesOf(name: OptionName): string {
  if (name === 'title') return 'the words in quotes';
  if (name === 'out') return 'a folder';
  return (name === 'format' ? formats : severities).join(', ');
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
