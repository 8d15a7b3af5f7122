import { parseArgs } from 'node:util';
import { nearest } from '@hearten/markdown/nearest';
import { Misuse } from '../check/misuse.ts';

export const commentsActions = [
  'serve',
  'account',
  'backup',
  'restore',
  'import',
  'export',
  'erase',
] as const;
export type CommentsAction = (typeof commentsActions)[number];

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;
const options = {
  serve: {
    data: text,
    site: text,
    pages: text,
    host: text,
    port: text,
    name: text,
    origin: { type: 'string', multiple: true },
    'trust-proxy': { type: 'string', multiple: true },
    'key-file': text,
    backups: text,
    rebuild: text,
    'rebuild-at-start': yes,
    'time-zone': text,
    'no-email': yes,
    url: text,
    'mail-to': { type: 'string', multiple: true },
    'mail-from': text,
    'mail-rhythm': text,
    'mail-lang': text,
    init: yes,
  },
  account: { data: text, role: text, name: text, off: yes },
  backup: { data: text, out: text, backups: text },
  restore: { data: text, verify: yes },
  import: { data: text, from: text, lang: text },
  export: { data: text, 'time-zone': text },
  erase: { data: text },
} as const;
export type OwnAction = keyof typeof options;

/** The values of an action's options, by name; a boolean one is true or not there. */
export interface Values {
  text: (name: string) => string | undefined;
  list: (name: string) => string[];
  has: (name: string) => boolean;
}

export interface CommentsArguments {
  values: Values;
  words: string[];
}

/** The action after `hearten comments`; throws a `Misuse` for any other word. */
export function readAction(word: string | undefined): CommentsAction {
  const all = commentsActions.map((one) => `\`hearten comments ${one}\``).join(', ');
  if (word === undefined) throw new Misuse(`Say what to do with the comments: ${all}.`);
  const action = commentsActions.find((one) => one === word);
  if (action) return action;
  throw new Misuse(unknown('action', word, commentsActions));
}

/** Reads the words after an action. Throws a `Misuse` for an option it does not have. */
export function readOptions(action: OwnAction, args: readonly string[]): CommentsArguments {
  const known: Record<string, { type: 'string' | 'boolean' }> = options[action];
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const type = Object.hasOwn(known, token.name) ? known[token.name]?.type : undefined;
    if (!type) {
      const names = Object.keys(known).map((name) => `--${name}`);
      throw new Misuse(unknown('option', token.rawName, names));
    }
    refuseValue(token, type);
  }
  const read: Record<string, unknown> = values;
  return { values: valuesOf(read), words: positionals };
}

function refuseValue(
  { rawName, value }: { rawName: string; value?: string | undefined },
  type: 'string' | 'boolean',
): void {
  if (type === 'boolean' && value !== undefined) {
    throw new Misuse(`The option \`${rawName}\` takes no value.`);
  }
  if (type === 'string' && (value === undefined || value === '' || value.startsWith('--'))) {
    throw new Misuse(`The option \`${rawName}\` needs a value.`);
  }
}

function valuesOf(read: Record<string, unknown>): Values {
  return {
    text: (name) => (typeof read[name] === 'string' ? read[name] : undefined),
    list: (name) => [read[name] ?? []].flat().flatMap((one) => String(one).split(',')),
    has: (name) => read[name] === true,
  };
}

function unknown(kind: string, word: string, known: readonly string[]): string {
  const meant = /\w\w/.test(word) ? nearest(word, known) : undefined;
  const remedy = meant ? `Did you mean \`${meant}\`?` : `There are: ${known.join(', ')}.`;
  return `Unknown ${kind} \`${word}\`. ${remedy}`;
}
