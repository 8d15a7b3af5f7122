import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/step.mjs';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifests = [
  'package.json',
  'examples/clinic/package.json',
  ...globSync('packages/*/package.json', { cwd: root }),
].map((path) => JSON.parse(read(path)) as { name: string; scripts?: Record<string, string> });
const [own, example, ...packages] = manifests;

/** Commands of npm and pnpm that are no script. */
const built = ['exec', 'install', 'add', 'create', 'init', 'test', 'start'];

/** Programs of others, which are taken as they are. */
const foreign = ['cd', 'curl', 'docker', 'wrangler'];

/** What is wrong with a command of the documentation; nothing where there is such a one. */
export function commandProblem(command: string): string | undefined {
  const words = command.split(/\s+/).filter((word) => !/^[A-Z_]+=/.test(word));
  const [program = '', first = '', second = ''] = words;
  if (foreign.includes(program) || (program === 'npx' && foreign.includes(first))) return undefined;
  if (program === 'npm' && first === 'install') return unknownPackage(words.slice(2));
  if (program === 'npm' && first === 'create') return creatorProblem(words.slice(2));
  if (program === 'npm' && first === 'run') return scriptProblem(second, example?.scripts);
  if (program === 'hearten') return heartenProblem(words.slice(1));
  if (program === 'npx' && first === 'hearten') return heartenProblem(words.slice(2));
  if (program === 'npx' && words[2] === 'pnpm@12') {
    const name = words[3] === 'run' ? words[4] : words[3];
    return scriptProblem(name ?? '', own?.scripts);
  }
  return `Nobody says here what \`${program}\` is.`;
}

function unknownPackage(names: readonly string[]): string | undefined {
  const ours = names.filter((name) => /^@?hearten/.test(name));
  const wrong = ours.find((name) => !packages.some((one) => one.name === name));
  return wrong && `There is no package \`${wrong}\`.`;
}

function creatorProblem([name = '', ...rest]: readonly string[]): string | undefined {
  if (name === 'astro@latest') return undefined;
  if (name !== 'hearten@latest') return `Nothing is created by \`${name}\`.`;
  const help = 'packages/create-hearten/api.txt';
  return existsSync(join(root, help)) ? unknownOption(rest, read(help)) : undefined;
}

function scriptProblem(name: string, scripts: Record<string, string> = {}): string | undefined {
  if (built.includes(name) || name in scripts) return undefined;
  return `There is no script \`${name}\`.`;
}

function heartenProblem([name = '', ...rest]: readonly string[]): string | undefined {
  const help = read('packages/hearten/api.txt');
  const section = help.split(/^## /m).find((one) => one.startsWith(`hearten help ${name}\n`));
  if (!section) return `\`hearten\` has no command \`${name}\`.`;
  return unknownOption(rest, section);
}

function unknownOption(words: readonly string[], help: string): string | undefined {
  const isTold = (word: string) => new RegExp(`[\\s[]${word}(?![\\w-])`).test(help);
  const wrong = words.find((word) => /^--\w/.test(word) && !isTold(word));
  return wrong && `There is no option \`${wrong}\`.`;
}
