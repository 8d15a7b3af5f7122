import { expect, test } from 'vitest';
import { type Claim, settleClaims } from './claims.ts';

const claim = (part: Claim['part'], by: string): Claim => ({ part, module: `/${by}.astro`, by });

test('gives each part the component that claims it', () => {
  expect(settleClaims([])).toEqual(new Map());
  expect(settleClaims([claim('PostCard', 'a'), claim('Hero', 'b')])).toEqual(
    new Map([
      ['PostCard', '/a.astro'],
      ['Hero', '/b.astro'],
    ]),
  );
});

test('refuses a second claim and names both', () => {
  const claims = [
    claim('PostCard', 'the plugin `a`'),
    claim('PostCard', '`components.PostCard` in your options'),
  ];
  expect(() => settleClaims(claims)).toThrow(
    expect.objectContaining({
      message:
        '**PostCard** is replaced by the plugin `a` and by `components.PostCard` in your options.',
      stack: '',
    }),
  );
});
