// satori with sharp in the place of resvg, fonts read once.
import { readFile } from 'node:fs/promises';
import satori from 'satori';
import sharp from 'sharp';
import { fontFiles, size } from './card.mjs';
import { treeOf } from './tree.mjs';

export async function draw(titles, { write }) {
  const fonts = await Promise.all(
    fontFiles.map(async ({ name, file, weight }) => {
      return { name, data: await readFile(file), weight, style: 'normal' };
    }),
  );
  for (const [at, title] of titles.entries()) {
    const svg = await satori(treeOf(title), { ...size, fonts });
    write(at, await sharp(Buffer.from(svg)).png({ compressionLevel: 2 }).toBuffer());
  }
}
