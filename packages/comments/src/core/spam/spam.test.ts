import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicateInput, fingerprintOf } from './fingerprint.ts';
import { judge } from './judge.ts';
import { findLinks } from './links.ts';
import { reservedName } from './reserved-names.ts';
import { hasMixedScripts } from './skeleton.ts';

function linksIn(text: string): string[] {
  return findLinks(text).map(({ start, end }) => text.slice(start, end));
}

describe('links', () => {
  test.each([
    ['See https://evil.example/a?b=c.', 'https://evil.example/a?b=c'],
    ['hxxp://evil.example', 'hxxp://evil.example'],
    ['hXXps : //evil.example/x', 'hXXps : //evil.example/x'],
    ['ftp://files.example', 'ftp://files.example'],
    ['go to evil[.]com now', 'evil[.]com'],
    ['evil (dot) com', 'evil (dot) com'],
    ['evil dot com', 'evil dot com'],
    ['evil punto com', 'evil punto com'],
    ['evil . com', 'evil . com'],
    ['evil。com', 'evil。com'],
    ['//evil.example/x', '//evil.example/x'],
    ['\\\\evil.example\\x', '\\\\evil.example\\x'],
    ['www.evil.shop', 'www.evil.shop'],
    ['EVIL.COM', 'EVIL.COM'],
    ['bit.ly/3abc', 'bit.ly/3abc'],
    ['xn--80ak6aa92e.com', 'xn--80ak6aa92e.com'],
    ['аррӏе.com', 'аррӏе.com'],
    ['evil.com.', 'evil.com'],
    ['evil.com.Thanks', 'evil.com'],
    ['http://192.0.2.7/a', 'http://192.0.2.7/a'],
    ['192.0.2.7/login', '192.0.2.7/login'],
    ['user.me/page', 'user.me/page'],
    ['javascript:alert(1)', 'javascript:alert(1'],
    ['data:text/html,x', 'data:text/html,x'],
    ['mailto:robin@example.org', 'mailto:robin@example.org'],
    ['<a href=x>', '<a '],
    ['[url=x]y[/url]', '[url'],
    ['evil.com/?q=1#z', 'evil.com/?q=1#z'],
    ['a b http:///evil.example c', 'http:///evil.example'],
  ])('%s is one', (text, link) => {
    expect(linksIn(text)).toEqual([link]);
  });

  test.each([
    'I slept.Me too.',
    'It was hard.it is better now.',
    'I lost my job.life is strange.',
    'Open 9 a.m. to 5 p.m., e.g. on Monday.',
    'The U.S. has 988.',
    'Step 1: breathe. Step 2: call.',
    'Note: this helped. And/or not.',
    'version 1.2.3, or 3.50 dollars',
    'Connect the dot on the map.',
    'He said: wait... what?',
    'Mi punto es este.',
    'robin@example.org',
    'either/or, 24/7, 1/2',
  ])('%s has none', (text) => {
    expect(linksIn(text)).toEqual([]);
  });

  test('are counted in one pass over whatever is written', () => {
    for (const piece of [
      'a.',
      'a',
      '.',
      '://',
      'http:',
      'www.',
      '[.]',
      ' dot ',
      'xn--',
      '@',
      '-',
      'a-',
    ]) {
      expect(findLinks(piece.repeat(4_000)).length).toBeLessThan(4_000);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of findLinks(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});

describe('a name', () => {
  const taken = ['Fern Hill Clinic', 'Dr. Alma Quintero', 'Pat'];
  test.each([
    ['Admin', 'staff-word'],
    ['аdmіn', 'staff-word'],
    ['A D M I N', 'staff-word'],
    ['4dm1n', 'staff-word'],
    ['Site Administrator', 'staff-word'],
    ['moderador', 'staff-word'],
    ['Moderación', 'staff-word'],
    ['staff_member', 'staff-word'],
    ['Fern Hill Clinic', 'taken-name'],
    ['Fem HiII CIinic team', 'taken-name'],
    ['Alma Quintero', null],
    ['Dr Alma Quintero', 'taken-name'],
    ['Ðr. Alma Quintero', null],
    ['pat', 'taken-name'],
    ['Patricia', null],
    ['Robin', null],
    ['Mod Squad', 'staff-word'],
    ['Modesto', null],
  ])('“%s” is reserved as %s', (name, expected) => {
    expect(reservedName(name, taken)).toBe(expected);
  });

  test('of one script is not mixed', () => {
    expect(hasMixedScripts('Робин и Robin')).toBe(false);
    expect(hasMixedScripts('Rоbin')).toBe(true);
  });
});

describe('a new comment', () => {
  const plain = {
    text: 'This helped me.',
    author: 'Robin',
    isTrapped: false,
    repeats: 0,
  };
  test.each([
    [plain, 'pending', []],
    [{ ...plain, isTrapped: true }, 'spam', ['trap']],
    [{ ...plain, repeats: 1 }, 'pending', ['repeated']],
    [{ ...plain, text: 'I read example.org on it.' }, 'pending', ['link']],
    [{ ...plain, text: 'a.com b.com c.com' }, 'spam', ['many-links']],
    [{ ...plain, text: '[url=https://evil.example]x[/url]' }, 'pending', ['link', 'link-markup']],
    [{ ...plain, author: 'evil.com' }, 'pending', ['link']],
    [
      { ...plain, text: 'Buy chеap pills at evil.com', repeats: 2 },
      'spam',
      ['link', 'repeated', 'mixed-scripts'],
    ],
  ] as const)('%j goes to %s', (evidence, state, signs) => {
    expect(judge(evidence)).toMatchObject({ state, signs });
  });

  test('is a duplicate whatever its case, spaces and signs', () => {
    const sent = {
      text: 'Thank you!',
      author: 'Robin',
      email: null,
      post: 'panic',
      parent: null,
      isTrapped: false,
    };
    const again = { ...sent, text: 'thank\u200b  you', author: 'RÓBIN' };
    expect(duplicateInput(again)).toBe(duplicateInput(sent));
    expect(duplicateInput({ ...sent, author: 'Kim' })).not.toBe(duplicateInput(sent));
    expect(duplicateInput({ ...sent, parent: 'c_one1' })).not.toBe(duplicateInput(sent));
    expect(fingerprintOf('🙂')).not.toBe(fingerprintOf('👍'));
  });
});
