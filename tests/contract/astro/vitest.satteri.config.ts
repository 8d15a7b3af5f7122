import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { satteriHearten } from '@hearten/markdown/satteri';
import { getViteConfig } from 'astro/config';

const processor = satteri({
  mdastPlugins: [satteriHearten({ mdx: 'components' })],
  features: { directive: true },
});

export default getViteConfig(
  {
    test: {
      name: 'contract in Astro, Sätteri',
      root: import.meta.dirname,
      include: ['*.test.ts'],
      // The cache does not know that a plugin changed.
      fsModuleCache: false,
    },
  },
  { devToolbar: { enabled: false }, markdown: { processor }, integrations: [mdx()] },
);
