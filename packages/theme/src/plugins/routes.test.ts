import { expect, test } from 'vitest';
import { type PluginRoute, settleRoutes } from './routes.ts';

const route = (pattern: string, plugin = 'a'): PluginRoute => ({
  pattern,
  plugin,
  entrypoint: '/page.astro',
  prerender: true,
});
const theme = [{ pattern: '/blog', file: 'BlogIndex.astro' }];

test('adds what no file of the site is there for', () => {
  const routes = [route('/print'), route('/visit')];
  const { added, left } = settleRoutes(routes, { theme, own: new Set(['/visit']) });
  expect(added.map(({ pattern }) => pattern)).toEqual(['/print']);
  expect(left.map(({ pattern }) => pattern)).toEqual(['/visit']);
});

test.each([
  {
    name: 'the theme',
    routes: [route('/blog')],
    says: '**/blog** is added by the theme and by the plugin `a`.',
  },
  {
    name: 'another plugin',
    routes: [route('/print'), route('/print', 'b')],
    says: '**/print** is added by the plugin `a` and by the plugin `b`.',
  },
])('refuses an address of $name and names both', ({ routes, says }) => {
  expect(() => settleRoutes(routes, { theme, own: new Set() })).toThrow(
    expect.objectContaining({ message: says, stack: '' }),
  );
});

test('lets a file of the site settle whose page it is', () => {
  const routes = [route('/print'), route('/print', 'b')];
  expect(settleRoutes(routes, { theme, own: new Set(['/print']) }).added).toEqual([]);
});
