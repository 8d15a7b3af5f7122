import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { personal, sha256 } from './cache.ts';
import type { Card } from './card.ts';
import type { Studio } from './draw.ts';
import { fontsFor } from './font-ranges.ts';
import { typeOf } from './encode-type.ts';

/**
 * The key of a card: all that its pixels depend on, and nothing else. `source` is not in it: a file that moves needs no new
 * picture.
 */
export async function keyOf(card: Card, studio: Studio): Promise<string> {
  const { source: _source, picture, ...words } = card;
  const { look, brand, fonts, templates } = studio;
  const text = Object.values(words).join(' ') + brand.name + (brand.license ?? '');
  const used = fontsFor(fonts, `${text} “”«»…`);
  const template = templates[card.kind];
  const [engine, ...files] = await Promise.all([
    engineDigest(),
    picture && digestOf(picture),
    brand.logo && digestOf(brand.logo),
    template && digestOf(template),
    ...used.files.map(({ path }) => digestOf(path)),
  ]);
  const { logo: _logo, ...named } = brand;
  const digest = sha256(
    JSON.stringify([engine, typeOf(card), words, look, named, used.serif, used.sans, files]),
  );
  return card.isQuote ? `${digest}${personal}` : digest;
}

const digests = new Map<string, Promise<string>>();

/** The digest of a file, by its path or `file:` address; of one that cannot be read, its name: drawing will say so. */
export function digestOf(file: string): Promise<string> {
  const known = digests.get(file);
  if (known) return known;
  const path = file.startsWith('file:') ? fileURLToPath(file) : file;
  const digest = readFile(path).then(sha256, () => `unread ${path}`);
  digests.set(file, digest);
  return digest;
}

/** Forgets the digests of files: while somebody writes, they change. */
export function forgetDigests(): void {
  digests.clear();
}

let engine: string | undefined;

/** The digest of this package’s own code, and the versions of what draws: a new one draws everything anew. */
function engineDigest(): string {
  if (engine) return engine;
  const folder = import.meta.dirname;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d|\.test)\.[jt]s$/.test(file))
    .toSorted();
  const own = files.map((file) => sha256(readFileSync(join(folder, file))));
  engine = sha256(JSON.stringify([own, ['satori', '@resvg/resvg-js', 'sharp'].map(versionOf)]));
  return engine;
}

function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  let folder = dirname(require.resolve(name));
  // Not every package opens its manifest.
  for (; folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        name?: string;
        version?: string;
      };
      if (manifest.name === name) return manifest.version ?? '';
    } catch {
      // Further up.
    }
  }
  return '';
}
