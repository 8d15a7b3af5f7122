import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxAge, minAge, readFormToken, signFormToken } from './form-token.ts';

const key = Buffer.alloc(32, 7);
const issued = Date.UTC(2026, 9, 12, 9);
const token = signFormToken({ post: 'panic', issued, nonce: 'n1' }, key);
const hour = 3_600_000;

describe('a token of the form', () => {
  test.each([
    ['after three seconds', minAge, undefined],
    ['after two hours', maxAge, undefined],
    ['at once', 0, 'early'],
    ['a moment before three seconds', minAge - 1, 'early'],
    ['after more than two hours', maxAge + 1, 'late'],
    ['when two machines differ by a second', -1_000, 'early'],
    ['when the clock went back an hour', -hour, 'late'],
    ['when the clock went back ten years', -10 * 365 * 24 * hour, 'late'],
    ['when the clock went forward ten years', 10 * 365 * 24 * hour, 'late'],
  ])('test 12: %s', (_, age, refused) => {
    const read = readFormToken(token, key, { post: 'panic', now: issued + age });
    expect(read).toEqual(refused ? { refused } : { token: { post: 'panic', issued, nonce: 'n1' } });
  });

  test('is of one article', () => {
    const now = issued + minAge;
    expect(readFormToken(token, key, { post: 'sleep', now })).toEqual({ refused: 'other-post' });
  });

  test('is worth nothing under another key, cut, lengthened or changed', () => {
    const now = issued + minAge;
    const read = (given: unknown, under = key) =>
      readFormToken(given, under, { post: 'panic', now });
    expect(read(token, Buffer.alloc(32, 8))).toEqual({ refused: 'forged' });
    fc.assert(
      fc.property(fc.nat(token.length - 2), fc.constantFrom('A', '.', '_', ''), (place, sign) => {
        const changed = token.slice(0, place) + sign + token.slice(place + 1);
        if (changed !== token) expect(read(changed)).toEqual({ refused: 'forged' });
      }),
    );
    for (const given of [undefined, null, 3, '', '.', 'a.b.c', `${token}.`, `${token}A`, [token]]) {
      expect(read(given)).toEqual({ refused: 'forged' });
    }
  });

  test('says nothing but the article, the time and a number', () => {
    const [payload = ''] = token.split('.');
    expect(Buffer.from(payload, 'base64url').toString()).toBe(`["panic",${issued},"n1"]`);
  });

  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.base64String(), (post, nonce) => {
        const given = signFormToken({ post, issued, nonce }, key);
        const read = readFormToken(given, key, { post, now: issued + minAge });
        expect(read).toEqual({ token: { post, issued, nonce } });
      }),
    );
  });
});
