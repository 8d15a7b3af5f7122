import { post, Site, testimonial } from '../bad-input/site.ts';

export const calm = 'src/content/posts/calm.md';
export const hope = 'src/content/posts/family/hope.mdx';

/** A site with something wrong in articles, in a record, and in a page that is no article. */
export function wrongSite(name: string): Site {
  return new Site(name, {
    [calm]: post('![A door](./door.jpg)\n\n:::benefit-lst\nKept.\n:::', 'author: anna\n'),
    [hope]: post('<Testimonial id="mya" />'),
    'src/content/testimonials/maya.yml': testimonial,
    'src/content/testimonials/lee.yml': testimonial.replace('signedOn: 2026-01-02', 'signdOn: 1'),
    'src/pages/about.md': '# About us\n\n::testimonial{id=mayo}\n\n:::\n',
    'readme.md': ':::\n',
  });
}

/** What is told of each of its files. */
export const ofCalm = [
  `${calm}:5 unknown-reference`,
  `${calm}:8 missing-image`,
  `${calm}:10 unknown-block`,
];
export const ofHope = [`${hope}:7 unknown-record`];
const lee = 'src/content/testimonials/lee.yml';
export const ofLee = [`${lee}:7 invalid-field`, `${lee}:7 invalid-field`];
export const ofPage = ['src/pages/about.md:3 unknown-record', 'src/pages/about.md:5 stray-fence'];
