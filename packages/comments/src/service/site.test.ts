import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor } from './header-rules.ts';
import { siteRoutes } from './site.ts';

const site = siteRoutes(path.join(import.meta.dirname, 'fixtures/site'));
const get = (address: string, init?: RequestInit) => site.request(address, init);

describe('a built site is served', () => {
  test('with the headers that it says for each address', async () => {
    const page = await get('/blog/calm/');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('A calmer evening');
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'content-security-policy': "default-src 'self'",
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      link: '</a>; rel=preload, </b>; rel=preload',
    });
    expect(page.headers.has('x-of-all')).toBe(false);
  });

  test.each([
    ['/blog/calm?a=1', '/blog/calm/?a=1'],
    ['/blog/calm', '/blog/calm/'],
  ])('from %s on to %s', async (from, to) => {
    const answer = await get(from);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
  });

  test('without its ending where a page is a file', async () => {
    const page = await get('/about');
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('About')]);
  });

  test.each(['/.secret', '/%2esecret', '/blog/..%2f.secret'])(
    'without what begins with a dot: %s',
    async (address) => {
      const answer = await get(address);
      expect([answer.status, await answer.text()]).not.toContain('hidden\n');
      expect(answer.status).toBe(404);
    },
  );

  test('kept for a year where a name holds the content, and packed', async () => {
    const answer = await get('/_astro/lines.a1b2.svg', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });

  test.each([
    '/nowhere/',
    '/_astro/gone.css',
    '/_headers',
    '/_redirects',
    '/%ff',
    '//evil.example',
    '/..%2f..%2fsite.ts',
  ])('with its own page, its headers and 404 for %s', async (address) => {
    const answer = await get(`http://localhost${address}`);
    expect([answer.status, await answer.text()]).toEqual([
      404,
      expect.stringContaining('Not here'),
    ]);
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'self'");
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test('without any of that where the build left none of it', async () => {
    const answer = await siteRoutes(path.join(import.meta.dirname, 'fixtures')).request(
      '/nowhere/',
    );
    expect([answer.status, await answer.text()]).toEqual([404, 'There is no such page.\n']);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

test('a line that no header can be made of is left out', () => {
  const rules = '/*\n  X-Snow: ☃\n  no header\n  X-Fine: yes\n';
  expect([...headersFor(rules, '/')]).toEqual([['x-fine', 'yes']]);
});
