import { plainError } from '../plain-error.ts';
import type { Route } from '../routes.ts';

/** A page or endpoint a plugin adds. */
export interface PluginRoute {
  pattern: string;
  entrypoint: string;
  prerender: boolean;
  plugin: string;
}

/** The pages of plugins that are to be added: those the site has no file for. Two for one address are an error. */
export function pluginRoutes(
  routes: readonly PluginRoute[],
  { theme, own }: { theme: readonly Route[]; own: ReadonlySet<string> },
): PluginRoute[] {
  const taken = new Map(theme.map(({ pattern }) => [pattern, 'the theme']));
  for (const { pattern, plugin } of routes) {
    const by = `the plugin \`${plugin}\``;
    const first = taken.get(pattern);
    if (first && !own.has(pattern)) throw routedTwice(pattern, [first, by]);
    taken.set(pattern, by);
  }
  return routes.filter(({ pattern }) => !own.has(pattern));
}

function routedTwice(pattern: string, [first, second]: [string, string]) {
  return plainError({
    title: 'Two pages are added for one address.',
    message: `**${pattern}** is added by ${first} and by ${second}.`,
    hint: 'Leave one of the two out: `routes` in hearten({ … }) switches pages of the theme off.',
  });
}
