import { expect, test } from 'vitest';
import { parseOptions } from '../options.ts';

test.each([
  [
    { tag: 'mta' },
    '**head.0.tag**: expected "meta" or "link" or "script" or "style", received "mta".',
  ],
  [
    { tag: 'link', attributes: { onload: 'x()' } },
    '**head.0.attributes**: expected no style and no on… attributes: the content security policy allows none. Received {"onload":"x()"}.',
  ],
  [
    { tag: 'meta', content: 'x' },
    '**head.0.content**: expected no content in a meta or link; use attributes. Received "x".',
  ],
  [
    { tag: 'style', content: 'a{}</style><script>' },
    '**head.0.content**: expected content that does not end its element. Received "a{}</style><script>".',
  ],
])('says what is wrong with %j', (element, message) => {
  expect(() => parseOptions({ head: [element] })).toThrow(expect.objectContaining({ message }));
});

test('takes what a head may hold', () => {
  const head = [
    { tag: 'meta', attributes: { name: 'theme-color', content: '#fff' } },
    { tag: 'link', attributes: { rel: 'manifest', href: '/site.webmanifest' } },
    { tag: 'script', attributes: { src: '/own.js', defer: true } },
    { tag: 'style', content: 'p { color: inherit }' },
  ];
  expect(parseOptions({ head }).head).toMatchObject(head);
});
