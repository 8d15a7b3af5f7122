import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AstroConfig } from 'astro';

const require = createRequire(import.meta.url);

/**
 * What an article's HTML depends on besides its file: our code, and how the site sets up Markdown. Astro keys cached HTML
 * by the file's bytes alone, so without this old markup would stand under new CSS.
 */
export function markdownDigest(
  { markdown }: Pick<AstroConfig, 'markdown'>,
  options: unknown,
): string {
  const hash = createHash('sha256');
  hash.update(versionOf('astro'));
  for (const name of ['@hearten/components', '@hearten/markdown'])
    hash.update(versionOf(name)).update(codeOf(name));
  hash.update(JSON.stringify([markdown, options], describe));
  return hash.digest('hex').slice(0, 16);
}

function versionOf(name: string): string {
  const { version } = require(`${name}/package.json`) as { version: string };
  return `${name}@${version};`;
}

// While the theme itself is being worked on, its version stays and its code changes.
function codeOf(name: string): string {
  const folder = require.resolve(`${name}/package.json`).replace(/package\.json$/, 'dist/');
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return files
    .toSorted()
    .map((file) => readFileSync(folder + file, 'utf8'))
    .join('');
}

function describe(_key: string, value: unknown): unknown {
  if (typeof value === 'function' || value instanceof RegExp) return String(value);
  return value;
}
