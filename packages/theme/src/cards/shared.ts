import type { OpenCards } from '../plugin.ts';

// A plugin is an object beside the bundle of pages, not in it; both run in one process.
const shared = globalThis as { [name: symbol]: OpenCards | undefined };
const key = Symbol.for('@hearten/theme/cards');

/** Hands what draws cards on to the pages. */
export function shareCards(open: OpenCards | undefined): void {
  shared[key] = open;
}

/** What draws cards on this site; nothing where no plugin does, or where an adapter renders pages in another process. */
export function sharedCards(): OpenCards | undefined {
  return shared[key];
}
