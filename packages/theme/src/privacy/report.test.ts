import { expect, test } from 'vitest';
import { contactLines, type PageContact, undeclaredHint, undeclaredLines } from './report.ts';

function contact(kind: PageContact['kind'], host: string, page: string, more = {}): PageContact {
  const url = `https://${host}/a`;
  return { kind, host, page, url, element: `<x src="${url}">`, ...more };
}

const hosts = { 'video.example': ['frame'], 'old.example': ['image'] } as const;
const nowhere = () => undefined;

test('a site that contacts nobody hears it in one line', () => {
  expect(contactLines([], {})).toEqual(['Pages of this site contact no other host.']);
});

test('each host has a line, with what for and its first pages', () => {
  const pages = ['/a/', '/b/', '/c/', '/d/', '/d/'];
  const contacts = pages.map((page) =>
    contact('frame', 'video.example', page, { isOnPress: true }),
  );
  expect(contactLines(contacts, hosts)).toEqual([
    'Other hosts that pages of this site contact:',
    '  video.example  frame (when pressed)  /a/, /b/, /c/ and 1 more',
    'Declared in `hosts`, and contacted by none: old.example.',
  ]);
});

test('what is not declared is told once, with its page and its place', () => {
  const contacts = [
    contact('image', 'x.example', '/a/'),
    contact('image', 'x.example', '/b/'),
    contact('frame', 'video.example', '/a/'),
    contact('image', 'video.example', '/a/', { element: '<img src="https://video.example/a">' }),
  ];
  const placeOf = (url: string) => (url.includes('x.example') ? 'posts/a.md:9:1' : undefined);
  expect(undeclaredLines(contacts, hosts, placeOf)).toEqual([
    '/a/ and 1 more (posts/a.md:9:1): `<x src="https://x.example/a">` contacts `x.example`.',
    '/a/: `<img src="https://video.example/a">` contacts `video.example`.',
  ]);
  expect(undeclaredHint(contacts, hosts)).toContain(
    "hosts: { 'x.example': 'image', 'video.example': ['frame', 'image'] }",
  );
});

test('a plug-in cannot be declared', () => {
  const contacts = [contact(undefined, 'x.example', '/a/')];
  expect(undeclaredLines(contacts, hosts, nowhere)).toHaveLength(1);
  expect(undeclaredHint(contacts, hosts)).toMatch(/^Take it out: the policy/);
});
