import { expect, test } from 'vitest';
import { type PluginRoute, settleRoutes } from './routes.ts';

const route = (pattern: string, plugin = 'a'): PluginRoute => ({
  pattern,
  plugin,
  entrypoint: '/page.astro',
  prerender: true,
});
const theme = [{ pattern: '/blog' }, { pattern: '/tag/[tag]' }];
const publicDir = new URL('./fixtures/public/', import.meta.url);
const ownOf = (...patterns: string[]) => ({
  pages: new Map(patterns.map((pattern) => [pattern, `src/pages${pattern}.astro`])),
  publicDir,
});

test('adds what no file of the site is there for', () => {
  const routes = [
    route('/print'),
    route('/visit'),
    route('/map.json'),
    route('/house'),
    route('/topic/[topic]'),
  ];
  const { added, left } = settleRoutes(routes, { theme, own: ownOf('/visit', '/topic/[name]') });
  expect(added.map(({ pattern }) => pattern)).toEqual(['/print']);
  // `map.json` and `house.html` stand in `public/`.
  expect(left.map(({ pattern }) => pattern)).toEqual([
    '/visit',
    '/map.json',
    '/house',
    '/topic/[topic]',
  ]);
});

test.each([
  {
    name: 'the theme',
    routes: [route('/blog')],
    says: '**/blog** is added by the theme and by the plugin `a`.',
  },
  {
    name: 'the theme, by another name of what varies',
    routes: [route('/tag/[name]')],
    says: '**/tag/[name]** is added by the theme and by the plugin `a`.',
  },
  {
    name: 'another plugin',
    routes: [route('/print'), route('/print', 'b')],
    says: '**/print** is added by the plugin `a` and by the plugin `b`.',
  },
])('refuses an address of $name and names both', ({ routes, says }) => {
  expect(() => settleRoutes(routes, { theme, own: ownOf() })).toThrow(
    expect.objectContaining({ message: says, stack: '' }),
  );
});

test('lets a file of the site settle whose page it is', () => {
  const routes = [route('/print'), route('/print', 'b')];
  expect(settleRoutes(routes, { theme, own: ownOf('/print') }).added).toEqual([]);
});
