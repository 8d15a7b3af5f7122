import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { sizeOf } from '../../scripts/sizes.mjs';
import { root } from '../../scripts/step.mjs';
import { nameOf, packages } from './starter.ts';

const page = readFileSync(join(root, 'docs/sizes.md'), 'utf8');

test.each(packages.map(nameOf))('docs/sizes.md knows how large %s is', (name) => {
  const row = new RegExp(`^\\| \`${name}\` *\\| *(\\d+) \\| *(\\d+) \\| *(\\d+) \\|$`, 'm').exec(
    page,
  );
  const [, packed, unpacked, files] = (row ?? []).map(Number);
  const is = sizeOf(inject('tarballs')[name] ?? '');
  const about = (size: number) => ({
    least: Math.floor(size * 0.9) - 1,
    most: Math.ceil(size * 1.1) + 1,
  });
  const remedy = `${name}: run \`pnpm sizes\``;
  for (const [told = 0, size] of [
    [packed, is.packed],
    [unpacked, is.unpacked],
    [files, is.files],
  ] as const) {
    expect(size, remedy).toBeGreaterThanOrEqual(about(told).least);
    expect(size, remedy).toBeLessThanOrEqual(about(told).most);
  }
});
