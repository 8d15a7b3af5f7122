import { headOf, referencesIn } from '../links/references.ts';

interface Page {
  /** What is written as an address and is none. */
  broken: string[];
  /** Where its links lead, as whole addresses. */
  targets: URL[];
  ids: Set<string>;
}

const site = 'https://docs.invalid';

/** The links between built pages, read once. */
export class Links {
  readonly #pages: ReadonlyMap<string, Page>;
  readonly #hasFile: (path: string) => boolean;

  /** `pages` by their address, with their HTML; `hasFile` knows everything else that can be linked to. */
  constructor(pages: ReadonlyMap<string, string>, hasFile: (path: string) => boolean) {
    this.#hasFile = hasFile;
    this.#pages = new Map([...pages].map(([address, html]) => [address, readPage(html, address)]));
  }

  /** Links that lead nowhere, each with the first page that has it. */
  problems(): string[] {
    const told = new Map<string, string>();
    for (const [address, { targets, broken }] of this.#pages) {
      for (const one of broken) told.set(one, `${one} is no address (on ${address})`);
      for (const target of targets) {
        const problem = this.#problemOf(target);
        if (problem && !told.has(problem)) told.set(problem, `${problem} (on ${address})`);
      }
    }
    return [...told.values()];
  }

  /** The pages that links lead to, from one on. */
  reached(from: string): Set<string> {
    const found = new Set([from]);
    for (const address of found) {
      for (const { pathname } of this.#pages.get(address)?.targets ?? []) {
        if (this.#pages.has(pathname)) found.add(pathname);
      }
    }
    return found;
  }

  #problemOf({ pathname, hash }: URL): string | undefined {
    const page = this.#pages.get(pathname);
    if (!page)
      return this.#hasFile(pathname) && !isFolder(pathname)
        ? undefined
        : `${pathname} is not there`;
    const id = decodeURIComponent(hash.slice(1));
    // Starlight’s own: the top of a page.
    if (id === '' || id === '_top' || page.ids.has(id)) return undefined;
    return `${pathname}${hash} is no place there`;
  }
}

function isFolder(pathname: string): boolean {
  return !/\.\w+$/.test(pathname);
}

function readPage(html: string, address: string): Page {
  const base = `${site}${address}`;
  const written = referencesIn(html).map((reference) => reference.address);
  return {
    broken: written.filter((one) => !URL.canParse(one, base)),
    targets: written
      .filter((one) => URL.canParse(one, base))
      .map((one) => new URL(one, base))
      .filter(({ origin }) => origin === site),
    ids: headOf(html).ids,
  };
}
