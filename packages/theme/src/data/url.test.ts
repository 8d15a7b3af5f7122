import { expect, test, vi } from 'vitest';
import { url } from './url.ts';

vi.mock('virtual:hearten/config', () => ({
  site: { base: '/', trailingSlash: 'ignore', format: 'directory' },
}));

const cases = [
  ['/blog', { base: '/', trailingSlash: 'ignore', format: 'directory' }, '/blog/'],
  ['/blog', { base: '/', trailingSlash: 'ignore', format: 'file' }, '/blog'],
  ['/blog/', { base: '/', trailingSlash: 'never', format: 'directory' }, '/blog'],
  ['/blog', { base: '/site', trailingSlash: 'always', format: 'file' }, '/site/blog/'],
  [
    '/blog?a=1#b',
    { base: '/site/', trailingSlash: 'always', format: 'directory' },
    '/site/blog/?a=1#b',
  ],
  ['/', { base: '/', trailingSlash: 'never', format: 'directory' }, '/'],
  ['/', { base: '/site', trailingSlash: 'ignore', format: 'directory' }, '/site/'],
] as const;

test.each(cases)('%s with %j is %s', (path, site, expected) => {
  expect(url(path, site)).toBe(expected);
});
