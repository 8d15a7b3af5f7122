import sharp from 'sharp';
import { type Files, post, Site } from '../bad-input/site.ts';
import type { Setup } from './matrix.ts';

/** Where the site says it stands. */
export const address = 'https://clinic.example';

const picture = await sharp({
  create: { width: 800, height: 500, channels: 3, background: '#456' },
})
  .jpeg()
  .toBuffer();

/** A small site whose articles link in every way their authors do. */
export function makeSite(setup: Setup): Site {
  const name = `links${setup.base}-${setup.trailingSlash}-${setup.format}-${setup.locales}`;
  return new Site(name.replaceAll(/[^\w-]/g, ''), { ...records, ...articles, ...configOf(setup) });
}

function configOf({ base, trailingSlash, format, locales }: Setup): Files {
  const i18n = locales === 'none' ? {} : { i18n: { defaultLocale: 'en', locales: ['en', 'es'] } };
  const options = { site: address, base, trailingSlash, build: { format }, ...i18n };
  return {
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import { hearten } from '@hearten/theme';

export default defineConfig({
  ...${JSON.stringify(options)},
  integrations: [hearten({ blogs: [{ perPage: 2 }] })],
});
`,
  };
}

const records: Files = {
  'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'src/content/clinic.yml': `name: Fern Hill Clinic
description: Care for hard days.
phones:
  - { id: main, label: Front desk, number: '+15625550134', display: (562) 555-0134, answeredBy: our team }
nav:
  - { label: Articles, href: /blog }
  - { label: Our team, href: /team/ }
`,
  'src/content/team/rosa.yml':
    'name: Rosa Field\ncredentials: LCSW\nrole: Clinician\nbio: Rosa checks.\n',
  'src/content/categories/care.yml':
    'name: Levels of care\ndescription: What each program is.\ntranslations: { es: { name: Niveles, description: Qué es cada programa. } }\n',
};

const people = 'author: ana\nreviewedBy: rosa\nlastReviewed: 2026-01-04\nnextReview: 2027-01-04\n';

function article(title: string, body: string, fields = ''): string {
  return post(body, fields).replace('A calm evening', title);
}

const articles: Files = {
  'src/content/posts/calm/index.md': article(
    'Calm',
    `A path to [hope](/blog/hope), [the same with a slash](/blog/hope/#why), [its file](../hope.mdx), [a part of it](../hope.mdx#why),
[the team](/team), [the part below](#below) and [a picture](/favicon.svg).[^one]

![A door](./door.jpg)

:::next-step
[See who we are](/team)
:::

## Below

Rest.

[^one]: Reyes, 2024.
`,
    `category: care\ntags: [Mental health]\nheroImage: { src: ./door.jpg, alt: A door }\naliases: [/2019/calm]\n${people}`,
  ),
  'src/content/posts/calm/door.jpg': picture,
  'src/content/posts/hope.mdx': article(
    'Hope',
    `## Why

<NextStep>
[See who we are](/team)
</NextStep>

Back to [calm](./calm/index.md), [rest](./rest.md#rest) and [all articles](/blog).
`,
    `category: care\ntags: [Mental health, ¿Qué sigue?]\n${people}`,
  ),
  'src/content/posts/rest.md': article('Rest', '## Rest\n\nSleep.', 'tags: [Mental health]\n'),
  'src/content/posts/calma.md': article(
    'Calma',
    'Vea [esperanza](./calm/index.md).',
    'lang: es\ntranslationOf: calm\ncategory: care\n',
  ),
};
