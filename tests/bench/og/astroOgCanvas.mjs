// astro-og-canvas, with the closest layout it can do: logo, title, description, a plain ground. Its cache is off.
import { generateOpenGraphImage } from 'astro-og-canvas';
import sharp from 'sharp';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { fontFiles, logo, note } from './card.mjs';

export async function draw(titles, { write }) {
  const path = join(tmpdir(), `hearten-bench-${process.pid}.png`);
  await sharp(logo).resize(44).png().toFile(path);
  const [serif, , sans] = fontFiles.map(({ file }) => file);
  for (const [at, title] of titles.entries()) {
    const image = await generateOpenGraphImage({
      cacheDir: false,
      title,
      description: note,
      logo: { path },
      bgGradient: [[252, 249, 242]],
      fonts: [serif, sans],
      font: {
        title: { size: 68, color: [20, 66, 47], families: ['Newsreader Medium'] },
        description: { size: 27, color: [70, 80, 75], families: ['Atkinson Hyperlegible Next'] },
      },
    });
    write(at, Buffer.from(image instanceof Response ? await image.arrayBuffer() : image));
  }
}
