import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SiteFiles, withheldWords, type WithheldWords, wordsIn } from '@hearten/check';
import type { AstroConfig, AstroIntegration } from 'astro';
import { plainError } from '../plain-error.ts';

const withText = new Set(['.html', '.xml', '.json', '.txt', '.md', '.js', '.mjs', '.svg', '.rss']);

/**
 * A last look at what was built: words that may not be shown today are in no file, however they came there. Blocks never show
 * them; a page of the site’s own, or an import in an article, can.
 */
export function withheldCheck(read: (config: AstroConfig) => Promise<SiteFiles>): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name: '@hearten/theme/withheld',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir }) => {
        if (!config) return;
        const words = withheldWords(await read(config), new Date());
        // A site with nothing to look for reads no file again.
        const found = words.length > 0 ? filesWith(words, fileURLToPath(dir)) : [];
        if (found.length === 0) return;
        for (const { file } of found) rmSync(path.join(fileURLToPath(dir), file));
        throw failure(found);
      },
    },
  };
}

interface Found {
  file: string;
  words: WithheldWords[];
}

function filesWith(words: readonly WithheldWords[], folder: string): Found[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => withText.has(path.extname(name)))
    .toSorted()
    .flatMap((name) => {
      const found = wordsIn(textOf(path.join(folder, name)), words);
      return found.length > 0 ? [{ file: name.replaceAll('\\', '/'), words: found }] : [];
    });
}

/** The text of a file; none of a folder with such a name. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function failure(found: readonly Found[]) {
  const lines = found.flatMap(({ file, words }) =>
    words.map(
      ({ id, path: record, why }) => `${file}  The testimonial \`${id}\`: ${why} (${record}).`,
    ),
  );
  return plainError({
    title: 'Words that may not be shown stand in built files.',
    // Astro shows no title after a build.
    message: [
      'Words that may not be shown stand in built files. These were removed; do not publish the rest:',
      ...lines,
    ].join('\n'),
    hint: 'They came from a page of your own, or from an import or an expression in an .mdx file: take them out there. The blocks `testimonial` and `testimonial-list` show only what may be shown.',
  });
}
