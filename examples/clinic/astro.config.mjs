import { hearten } from '@hearten/theme';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://quillbrook.example',
  integrations: [
    hearten({
      comments: { action: '/comments' },
      logo: './src/assets/logo.svg',
      homeImage: {
        src: './src/assets/home.png',
        dark: './src/assets/home-dusk.png',
        alt: 'A house with a lit window and a path that leads to its door.',
      },
    }),
  ],
});
