import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type Engine, Site } from '../bad-input/site.ts';
import { deadAddresses, Page } from './page.ts';
import { article, config, posts } from './small-site.ts';

const draw = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#345' } });

const body = '![Big](./big.jpg)\n\n![Small](./small.png)\n\n![Public](/public.jpg)\n';

test.each<Engine>(['satteri', 'unified'])(
  'pictures in an article come in the width a screen needs, with %s',
  async (engine) => {
    const processor = engine === 'unified' ? 'markdown: { processor: unified() },' : '';
    const site = new Site(`pictures-${engine}`, {
      'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';\n${config(
        `{ ${processor} base: '/care', integrations: [hearten()] }`,
      )}`,
      [`${posts}/big.jpg`]: await draw(4000, 3000).jpeg().toBuffer(),
      [`${posts}/small.png`]: await draw(300, 200).png().toBuffer(),
      'public/public.jpg': await draw(900, 700).jpeg().toBuffer(),
      [`${posts}/calm.md`]: article('Calm', '2026-01-05', { body }),
      [`${posts}/hope.mdx`]: article('Hope', '2026-01-04', { body }),
    });
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    expect(deadAddresses(site, { base: '/care' })).toEqual([]);
    for (const name of ['calm', 'hope']) {
      const images = new Page(site.page(`blog/${name}/index.html`)).all('img');
      const [big, small, shared] = images.map(({ properties }) => properties);
      expect(big).toMatchObject({
        width: 4000,
        height: 3000,
        sizes: 'min(91vw, 39rem)',
      });
      expect(widthsIn(big?.srcSet)).toEqual(['480w', '800w', '1600w']);
      expect(widthsIn(small?.srcSet)).toEqual(['300w']);
      expect(shared).toMatchObject({ src: '/care/public.jpg', width: 900, height: 700 });
    }
  },
);

function widthsIn(srcSet: unknown): (string | undefined)[] {
  const candidates = Array.isArray(srcSet) ? srcSet : String(srcSet).split(', ');
  return candidates.map((one) => String(one).trim().split(' ')[1]);
}
