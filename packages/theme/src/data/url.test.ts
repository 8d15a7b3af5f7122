import { expect, test, vi } from 'vitest';
import { linkUrl, url } from './url.ts';

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

const links = [
  ['/team', '/care/team/'],
  ['/team/?a=1.5#b', '/care/team/?a=1.5#b'],
  ['/care/team', '/care/team/'],
  ['/careful', '/care/careful/'],
  ['/care', '/care/'],
  ['/guide.pdf#page=2', '/care/guide.pdf#page=2'],
  ['/care/guide.pdf', '/care/guide.pdf'],
  ['//other.example/a', '//other.example/a'],
  ['tel:+15625550134', 'tel:+15625550134'],
  ['#below', '#below'],
] as const;

test.each(links)('the link %s is %s under /care', (href, expected) => {
  const addresses = { base: '/care', trailingSlash: 'always', format: 'directory' } as const;
  expect(linkUrl(href, addresses)).toBe(expected);
});
