import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The style sheet of each block, by its name: what `virtual:hearten/styles` imports. */
export function blockStyleFiles(): Record<string, string> {
  const names = require('@hearten/components/styles.json') as string[];
  return Object.fromEntries(
    // Absolute, since a site may not see the packages of the theme.
    names.map((name) => [name, require.resolve(`@hearten/components/styles/${name}.css`)]),
  );
}
