import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { allPages } from './site/sources/all.ts';
import { repositoryIn } from './site/sources/repository.ts';
import { sidebarFor } from './site/sources/sidebar.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ids = allPages(repositoryIn(root)).map(({ id }) => id);

export default defineConfig({
  srcDir: './site',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'Hearten',
      description: 'An Astro theme and plugins for the blogs of treatment centers.',
      logo: { src: './site/assets/logo.svg' },
      favicon: '/favicon.svg',
      sidebar: sidebarFor(ids),
      customCss: ['./site/styles/hearten.css'],
      // Pages come from all over the repository.
      markdown: { processedDirs: ['..'] },
      pagefind: true,
      credits: false,
      // The one language of ours that the highlighter does not know.
      expressiveCode: {
        shiki: { langAlias: { caddy: 'nginx' } },
        // A line too long goes on below: nothing to scroll on a phone, and all of it prints.
        defaultProps: { wrap: true },
      },
    }),
  ],
});
