// `pnpm sizes`: packs every package and writes docs/sizes.md, how much each is to download and on the disk.
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildPackages, root, run } from './step.mjs';

/** How large a tarball is, packed and unpacked, in kB, and how many files it has. */
export function sizeOf(tarball) {
  const bytes = readFileSync(tarball);
  const tar = gunzipSync(bytes);
  let [files, unpacked] = [0, 0];
  // A tar is a header of 512 bytes a file, with its size in octal at 124, and its content in blocks of 512.
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8);
    const isFile = /[0\0]/.test(tar.toString('latin1', at + 156, at + 157));
    files += isFile ? 1 : 0;
    unpacked += isFile ? size : 0;
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return { packed: toKilobytes(bytes.length), unpacked: toKilobytes(unpacked), files };
}

function toKilobytes(bytes) {
  return Math.max(1, Math.round(bytes / 1000));
}

/** The page of all sizes: `[name, { packed, unpacked, files }]` each. */
export function sizesPage(sizes) {
  const rows = sizes.map(
    ([name, { packed, unpacked, files }]) => `| \`${name}\` | ${packed} | ${unpacked} | ${files} |`,
  );
  return `# Sizes of the packages

In kB, without what they depend on: packed as they are downloaded, unpacked as they lie on the disk. Written by \`pnpm sizes\`; a test
fails when one is a tenth more or less. What they depend on, and why: [dependencies](dependencies.md).

| Package | Packed | Unpacked | Files |
| ------- | -----: | -------: | ----: |
${rows.join('\n')}
`;
}

async function writePage() {
  const built = await buildPackages();
  if (built.code !== 0) throw new Error(built.output);
  const folder = mkdtempSync(join(tmpdir(), 'hearten-sizes-'));
  const sizes = [];
  for (const path of globSync('packages/*/package.json', { cwd: root }).toSorted()) {
    const { name } = JSON.parse(readFileSync(join(root, path), 'utf8'));
    const file = join(folder, `${sizes.length}.tgz`);
    const cwd = join(root, path, '..');
    const { code, output } = await run('npx', ['--yes', 'pnpm@12', 'pack', '--out', file], { cwd });
    if (code !== 0) throw new Error(output);
    sizes.push([name, sizeOf(file)]);
  }
  rmSync(folder, { recursive: true });
  const page = join(root, 'docs/sizes.md');
  writeFileSync(page, sizesPage(sizes));
  await run('oxfmt', [page]);
}

if (import.meta.main) await writePage();
