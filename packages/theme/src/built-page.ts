import { readFileSync } from 'node:fs';

/** The HTML that was built for an address of the site; `undefined` for a page that is made when it is asked for. */
export function builtPage(
  pathname: string,
  { dir, base }: { dir: URL; base: string },
): string | undefined {
  const path = pathname.slice(base.replace(/\/$/, '').length).replace(/^\/|\/$|\.html$/g, '');
  for (const file of [`${path}/index.html`.replace(/^\//, ''), `${path}.html`]) {
    try {
      return readFileSync(new URL(file, dir), 'utf8');
    } catch {
      // The other form of address.
    }
  }
  return undefined;
}
