import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { unpackWoff } from './woff.ts';

const require = createRequire(import.meta.url);
const packed = readFileSync(
  require.resolve('@fontsource/newsreader/files/newsreader-latin-500-normal.woff'),
);

test('a packed font comes out as large as it says, with each table where its entry says', () => {
  const font = unpackWoff(packed);
  expect(font.length).toBe(packed.readUInt32BE(16));
  expect(font.subarray(0, 4)).toEqual(packed.subarray(4, 8));
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16;
    const name = font.toString('latin1', at, at + 4);
    return [name, font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)] as const;
  });
  const places = new Map(tables.map(([name, offset]) => [name, offset]));
  // The number every `head` has: https://learn.microsoft.com/typography/opentype/spec/head
  expect(font.readUInt32BE((places.get('head') ?? 0) + 12)).toBe(0x5f0f3cf5);
  for (const [, offset, length] of tables) {
    expect(offset % 4).toBe(0);
    expect(offset + length).toBeLessThanOrEqual(font.length);
  }
});

test('what is not packed stays as it is', () => {
  const font = unpackWoff(packed);
  expect(unpackWoff(font)).toBe(font);
  expect(unpackWoff(Buffer.from('no font'))).toHaveLength(7);
});
