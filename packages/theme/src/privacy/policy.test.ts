import { expect, test } from 'vitest';
import { parseOptions } from '../options.ts';
import { contentSecurityPolicy, hostsOf, referrerPolicy } from './policy.ts';

const policyOf = (options: object) => contentSecurityPolicy(parseOptions(options));

test('a site that declares nothing loads nothing from elsewhere', () => {
  expect(policyOf({})).toEqual({
    algorithm: 'SHA-256',
    directives: [
      "default-src 'self'",
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'self'",
    ],
  });
});

test('a declared host is allowed for what it is declared for, and for nothing else', () => {
  const { directives, ...others } = policyOf({
    hosts: { 'video.example': ['frame', 'image'], 'code.example': 'script', 'a.example': 'style' },
  });
  expect(directives?.slice(4)).toEqual([
    "frame-src 'self' video.example",
    "img-src 'self' video.example",
  ]);
  expect(others).toMatchObject({
    scriptDirective: { resources: ["'self'", 'code.example'] },
    styleDirective: { resources: ["'self'", 'a.example'] },
  });
});

test('where a plugin sends a form is declared by saying so to the plugin, for forms alone', () => {
  const plugin = (sendsTo: string) => ({ name: sendsTo, sendsTo, setup: () => {} });
  const options = parseOptions({
    hosts: { 'b.example': 'frame' },
    plugins: [plugin('https://comments.example/send'), plugin('https://b.example'), plugin('/c')],
  });
  expect(hostsOf(options)).toEqual({
    'b.example': ['frame', 'form'],
    'comments.example': ['form'],
  });
  expect(contentSecurityPolicy(options).directives).toContain(
    "form-action 'self' b.example comments.example",
  );
});

test('other sites learn nothing of where a visitor comes from, but a comment service the name', () => {
  expect(referrerPolicy(undefined)).toBe('same-origin');
  expect(referrerPolicy({ action: '/comments' })).toBe('same-origin');
  expect(referrerPolicy({ action: 'https://comments.example/' })).toBe('strict-origin');
});
