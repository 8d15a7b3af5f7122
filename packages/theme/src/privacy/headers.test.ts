import { expect, test } from 'vitest';
import { parseOptions } from '../options.ts';
import { headerLines, siteHeaders } from './headers.ts';

const policy = "default-src 'self'";
const headersOf = (options: object = {}) => siteHeaders(parseOptions(options), policy);

test('a site changes headers, adds some and leaves some out', () => {
  const headers = headersOf({
    headers: {
      'referrer-policy': 'no-referrer',
      'Permissions-Policy': false,
      'Strict-Transport-Security': 'max-age=31536000',
    },
  });
  expect(headers).toMatchObject({
    'Content-Security-Policy': policy,
    'referrer-policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000',
  });
  expect(Object.keys(headers)).not.toContain('Referrer-Policy');
  expect(Object.keys(headers)).not.toContain('Permissions-Policy');
});

test('nothing makes browsers refuse http:// for a year unless the site says so', () => {
  expect(Object.keys(headersOf())).not.toContain('Strict-Transport-Security');
});

test('lines stand under the base of the site, and files that never change are kept', () => {
  const lines = headerLines({ 'X-A': 'b' }, { base: '/clinic/', assets: '_astro' });
  expect(lines).toBe(
    '/clinic/*\n  X-A: b\n/clinic/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  );
});

test('what the site’s own lines say of all pages is left to them', () => {
  const own =
    '# mine\n/*\n  x-a: c\n  ! X-D\n/admin/*\n  X-B: d\n/_astro/*\n  Cache-Control: no-store\n';
  const headers = { 'X-A': '1', 'X-B': '2', 'X-D': '3' };
  expect(headerLines(headers, { base: '/', assets: '_astro' }, own)).toBe('/*\n  X-B: 2\n');
});
