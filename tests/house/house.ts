import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/step.mjs';

/** A package and the others it really imports. */
export interface Room {
  folder: string;
  /** `@hearten/care`. */
  name: string;
  description: string;
  /** Folders of the packages its code needs to run. */
  uses: string[];
  /** Folders of those it takes nothing but types from. */
  knows: string[];
}

interface Manifest {
  name: string;
  description: string;
}

/** Every package, with what the files of its `src` import from its siblings; tests apart. */
export function readHouse(): Room[] {
  const folders = globSync('packages/*/package.json', { cwd: root })
    .map((path) => path.split(/[/\\]/)[1] ?? '')
    .toSorted();
  const manifests = folders.map((folder) => ({ folder, ...manifestOf(folder) }));
  return manifests.map(({ folder, name, description }) => {
    const siblings = manifests.filter((one) => one.folder !== folder);
    const imports = importsOf(folder);
    const reached = siblings.map((sibling) => ({
      folder: sibling.folder,
      found: imports.filter(({ specifier }) => isIn(specifier, sibling.name)),
    }));
    const isTypes = (found: Import[]) => found.every(({ isType }) => isType);
    const those = reached.filter(({ found }) => found.length > 0);
    return {
      folder,
      name,
      description,
      uses: those.filter(({ found }) => !isTypes(found)).map((one) => one.folder),
      knows: those.filter(({ found }) => isTypes(found)).map((one) => one.folder),
    };
  });
}

function manifestOf(folder: string): Manifest {
  const path = join(root, 'packages', folder, 'package.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

function isIn(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}

interface Import {
  specifier: string;
  isType: boolean;
}

const importing =
  /(?:\b(?:import|export)\s+(type\b)?[^'";]*\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+|@import\s+)(['"])([^'"\n]+)\2/gm;

function importsOf(folder: string): Import[] {
  const files = globSync('src/**/*.{ts,astro,css}', { cwd: join(root, 'packages', folder) });
  return files
    .filter((file) => !/\.test\.ts$|[/\\]fixtures[/\\]/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, 'packages', folder, file), 'utf8');
      return [...text.matchAll(importing)].map(([, type, , specifier = '']) => ({
        specifier,
        isType: type !== undefined,
      }));
    });
}

/** The floors of the house, the lowest first: each package stands above all it imports. */
export function floorsOf(rooms: readonly Room[]): Room[][] {
  const heights = new Map<string, number>();
  const heightOf = (folder: string): number => {
    const known = heights.get(folder);
    if (known !== undefined) return known;
    const room = rooms.find((one) => one.folder === folder);
    const below = [...(room?.uses ?? []), ...(room?.knows ?? [])];
    const height = Math.max(-1, ...below.map(heightOf)) + 1;
    heights.set(folder, height);
    return height;
  };
  const floors = Map.groupBy(rooms, ({ folder }) => heightOf(folder));
  return [...floors.keys()].toSorted((a, b) => a - b).map((height) => floors.get(height) ?? []);
}
