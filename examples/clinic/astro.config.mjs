import { comments, service } from '@hearten/comments/astro';
import { og } from '@hearten/og/astro';
import { hearten } from '@hearten/theme';
import { defineConfig } from 'astro/config';
import { firstCall } from './src/plugins/first-call/plugin.mjs';

export default defineConfig({
  site: 'https://quillbrook.example',
  i18n: { defaultLocale: 'en', locales: ['en', 'es'] },
  integrations: [
    hearten({
      plugins: [
        firstCall({ categories: ['paying-for-care', 'for-families'] }),
        og(),
        comments({
          source: [
            // The fictional ones. A clinic of your own needs the service alone.
            './src/content/comments.json',
            service({
              url: process.env.HEARTEN_COMMENTS_URL,
              token: process.env.HEARTEN_COMMENTS_TOKEN,
              // The example is built without the service too.
              allowEmpty: true,
            }),
          ],
        }),
      ],
      logo: './src/assets/logo.svg',
      homeImage: {
        src: './src/assets/home.png',
        dark: './src/assets/home-dusk.png',
        alt: {
          en: 'A house with a lit window and a path that leads to its door.',
          es: 'Una casa con una ventana iluminada y un camino que lleva a la puerta.',
        },
      },
    }),
  ],
});
