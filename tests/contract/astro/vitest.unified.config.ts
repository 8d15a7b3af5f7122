import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { remarkHearten } from '@hearten/markdown/remark';
import { getViteConfig } from 'astro/config';

const processor = unified({ remarkPlugins: [[remarkHearten, { mdx: 'components' }]] });

export default getViteConfig(
  {
    test: {
      name: 'contract in Astro, unified',
      root: import.meta.dirname,
      include: ['*.test.ts'],
      // The cache does not know that a plugin changed.
      fsModuleCache: false,
    },
  },
  { devToolbar: { enabled: false }, markdown: { processor }, integrations: [mdx()] },
);
