import { plainError } from '../plain-error.ts';
import type { Route } from '../routes.ts';

/** A page or endpoint a plugin adds. */
export interface PluginRoute {
  pattern: string;
  entrypoint: string;
  prerender: boolean;
  plugin: string;
}

/** The pages of plugins to add, and those left out since the site has a file for them. Two for one address are an error. */
export function settleRoutes(
  routes: readonly PluginRoute[],
  { theme, own }: { theme: readonly Route[]; own: Pick<ReadonlySet<string>, 'has'> },
): { added: PluginRoute[]; left: PluginRoute[] } {
  const taken = new Map(theme.map(({ pattern }) => [pattern, 'the theme']));
  for (const { pattern, plugin } of routes) {
    const by = `the plugin \`${plugin}\``;
    const first = taken.get(pattern);
    if (first && !own.has(pattern)) throw routedTwice(pattern, [first, by]);
    taken.set(pattern, by);
  }
  return {
    added: routes.filter(({ pattern }) => !own.has(pattern)),
    left: routes.filter(({ pattern }) => own.has(pattern)),
  };
}

function routedTwice(pattern: string, [first, second]: [string, string]) {
  return plainError({
    title: 'Two pages are added for one address.',
    message: `**${pattern}** is added by ${first} and by ${second}.`,
    hint: 'Leave one of the two out: `routes` in hearten({ … }) switches pages of the theme off.',
  });
}
