/**
 * Writes `dist/template`: the example clinic as a new site begins, with real versions in its package.json. Part of the build, so
 * that a released scaffolder names the versions released with it.
 */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { plugins } from '../src/answers.ts';

const home = join(import.meta.dirname, '..');
const root = join(home, '../..');
const example = join(root, 'examples/clinic');
const template = join(home, 'dist/template');

/** What of the example a new site does not begin with, and why. */
const leftOut: readonly RegExp[] = [
  /^(?:node_modules|dist|\.astro)$/,
  /^art$/, // what the pictures were drawn from
  /^astro\.config\.mjs$/, // written from the answers
  /^src\/plugins$/, // shows how a plugin is made, and is tied to two categories and two languages
  /^src\/content\/posts\/intensive-outpatient-program-mdx$/, // the same article again, to hold the engines alike
  /^src\/content\/comments\.json$/, // invented ones; a site has those of its readers
];

/** Whether a new site may want a dependency of the example: of ours, the theme and the plugins that are offered. */
function isWanted(name: string): boolean {
  const ours = /^@hearten\/(.+)$/.exec(name)?.[1];
  return ours === undefined || ours === 'theme' || plugins.some((plugin) => plugin === ours);
}

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** The package.json of a new site, whose dependencies are those of the example, as ranges a registry knows. */
export function templateManifest(): string {
  const manifest = read<Manifest>('examples/clinic/package.json');
  const { name: _, dependencies, devDependencies, ...rest } = manifest;
  const filled = {
    name: 'my-clinic',
    ...rest,
    engines: { node: '>=22.12' },
    dependencies: fillIn(dependencies),
    devDependencies: fillIn(devDependencies),
  };
  return `${JSON.stringify(filled, undefined, 2)}\n`;
}

function fillIn(dependencies: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(dependencies)
      .filter(([name]) => isWanted(name))
      .map(([name, range]) => [name, realRange(name, range)]),
  );
}

const { catalog } = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')) as {
  catalog: Record<string, string>;
};
const versions = new Map(
  globSync('packages/*/package.json', { cwd: root })
    .map((path) => read<Manifest>(path))
    .map(({ name, version }) => [name, version]),
);

function realRange(name: string, range: string): string {
  if (!/^(?:workspace|catalog):/.test(range)) return range;
  const version = versions.get(name);
  const real = range.startsWith('workspace:') ? version && `^${version}` : catalog[name];
  if (!real) throw new Error(`examples/clinic wants ${name} at ${range}, and that is nowhere.`);
  return real;
}

function read<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Content;
}

/** Whether a path of the example is part of a new site. */
export function isTaken(path: string): boolean {
  return !leftOut.some((pattern) => pattern.test(path.replaceAll('\\', '/')));
}

function writeTemplate(): void {
  rmSync(template, { recursive: true, force: true });
  cpSync(example, join(template, 'example'), {
    recursive: true,
    filter: (source) => isTaken(source.slice(example.length + 1)),
  });
  writeFileSync(join(template, 'example/package.json'), templateManifest());
  cpSync(join(home, 'skeleton'), join(template, 'skeleton'), { recursive: true });
}

if (import.meta.main) writeTemplate();
