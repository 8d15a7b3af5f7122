// The loop of satori's README with fonts read once.
import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
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
    write(at, new Resvg(svg).render().asPng());
  }
}
