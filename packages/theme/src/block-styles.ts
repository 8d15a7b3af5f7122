import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The style sheet of each block, by its name: what `virtual:hearten/block-styles` imports. */
export function blockStyleFiles(): Record<string, string> {
  const source = join(dirname(require.resolve('@hearten/components/package.json')), 'src');
  const names = readdirSync(source).filter((name) => existsSync(join(source, name, `${name}.css`)));
  return Object.fromEntries(
    // Absolute, since a site may not see the packages of the theme.
    names.toSorted().map((name) => [name, join(source, name, `${name}.css`)]),
  );
}
