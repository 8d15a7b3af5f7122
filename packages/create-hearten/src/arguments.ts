import { parseArgs } from 'node:util';
import {
  type Answers,
  contents,
  hosts,
  languages,
  palettes,
  plugins,
  siteProblem,
} from './answers.ts';

/** What was asked for. `given` holds what need not be asked any more. */
export type Request =
  | { command: 'create' | 'add'; folder: string | undefined; given: Partial<Answers>; yes: boolean }
  | { command: 'help' }
  | { command: 'version' }
  | { command: 'misuse'; reason: string };

const options = {
  name: { type: 'string' },
  content: { type: 'string' },
  language: { type: 'string' },
  palette: { type: 'string' },
  plugins: { type: 'string' },
  host: { type: 'string' },
  site: { type: 'string' },
  add: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof options;
const names = Object.keys(options) as OptionName[];
/** Which a site that is there already has decided. */
const onlyNew: readonly OptionName[] = ['content', 'host', 'site'];

/** Reads the words after `create-hearten`. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    const problem = token.kind === 'option' && problemOf(token);
    if (problem) return misuse(problem);
  }
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [folder, ...others] = positionals;
  if (others.length > 0) {
    return misuse(
      `There is one folder to say, and here are ${positionals.length}: ${positionals.join(', ')}. Words that belong together stand in quotes: --name "Fern Hill".`,
    );
  }
  const command = values.add ? 'add' : 'create';
  const wrong = onlyNew.find((name) => values.add && values[name] !== undefined);
  if (wrong) return misuse(`\`--${wrong}\` is for a new site; with \`--add\` yours decides.`);
  const given = readAnswers(values as Partial<Record<OptionName, string>>);
  if (command === 'add' && values.language === 'both') {
    return misuse(
      '`--language both` is for a new site. With `--add`, take one, and see “Several languages” in the documentation for `i18n`.',
    );
  }
  return 'reason' in given
    ? misuse(given.reason)
    : { command, folder, given: given.answers, yes: values.yes === true };
}

type Values = Partial<Record<OptionName, string>>;

function readAnswers(values: Values): { answers: Partial<Answers> } | { reason: string } {
  const { name, site } = values;
  if (name?.trim() === '') return { reason: 'The name of the clinic is empty.' };
  const problem = site === undefined ? undefined : siteProblem(site);
  if (problem) return { reason: problem };
  const answers: Record<string, unknown> = { name: name?.trim(), site: site?.replace(/\/$/, '') };
  const choices = { content: contents, language: languages, palette: palettes, host: hosts };
  for (const [option, known] of Object.entries(choices)) {
    const value = values[option as OptionName];
    if (value !== undefined && !known.some((one) => one === value)) {
      return { reason: unknown(`value of --${option}`, value, known) };
    }
    answers[option] = value;
  }
  if (values.plugins !== undefined) {
    const words = values.plugins.split(',').map((one) => one.trim());
    const wanted = words.filter((one) => one !== '' && one !== 'none');
    if (words.includes('none') && wanted.length > 0) {
      return { reason: `\`--plugins ${values.plugins}\` says both none and ${wanted.join(', ')}.` };
    }
    const odd = wanted.find((one) => !plugins.some((known) => known === one));
    if (odd !== undefined) return { reason: unknown('plugin', odd, [...plugins, 'none']) };
    answers.plugins = wanted;
  }
  const said = Object.entries(answers).filter(([, value]) => value !== undefined);
  return { answers: Object.fromEntries(said) as Partial<Answers> };
}

function problemOf(token: { name: string; rawName: string; value: string | undefined }) {
  const { name, rawName, value } = token;
  if (!isKnown(name)) {
    return unknown(
      'option',
      rawName,
      names.map((one) => `--${one}`),
    );
  }
  const { type } = options[name];
  if (type === 'boolean' && value !== undefined) return `The option \`${rawName}\` takes no value.`;
  // `--name --yes` is no clinic named “--yes”.
  if (type === 'string' && (value === undefined || value.startsWith('--'))) {
    return `The option \`${rawName}\` needs a value. See --help.`;
  }
  return undefined;
}

function isKnown(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function unknown(kind: string, word: string, known: readonly string[]): string {
  return `Unknown ${kind} \`${word}\`. There are: ${known.join(', ')}.`;
}

function misuse(reason: string): Request {
  return { command: 'misuse', reason };
}
