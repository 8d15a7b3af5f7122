import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The style sheets of the service's pages, which stand in the package's folder `styles`. */
export const styleSheets = ['service.css', 'admin.css'] as const;

/** The words of a style sheet; throws where the package lacks it. */
export function readStyleSheet(name: string): string {
  // By the package's own name, so that it is found from the sources and from what is built.
  return readFileSync(require.resolve(`@hearten/comments/styles/${name}`), 'utf8');
}
