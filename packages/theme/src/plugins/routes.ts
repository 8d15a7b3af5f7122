import { hasOwn, type OwnFiles } from '../own-files.ts';
import { plainError } from '../plain-error.ts';
import { addressShape } from '../route-shape.ts';
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
  { theme, own }: { theme: readonly Pick<Route, 'pattern'>[]; own: OwnFiles },
): { added: PluginRoute[]; left: PluginRoute[] } {
  const left = routes.filter(({ pattern }) => hasOwn(pattern, own));
  const added = routes.filter((route) => !left.includes(route));
  const taken = new Map(theme.map(({ pattern }) => [addressShape(pattern), 'the theme']));
  for (const { pattern, plugin } of added) {
    const by = `the plugin \`${plugin}\``;
    const shape = addressShape(pattern);
    const first = taken.get(shape);
    if (first) throw routedTwice(pattern, [first, by]);
    taken.set(shape, by);
  }
  return { added, left };
}

function routedTwice(pattern: string, [first, second]: [string, string]) {
  return plainError({
    title: 'Two pages are added for one address.',
    message: `**${pattern}** is added by ${first} and by ${second}.`,
    hint: 'Leave one of the two out: `routes` in hearten({ … }) switches pages of the theme off.',
  });
}
