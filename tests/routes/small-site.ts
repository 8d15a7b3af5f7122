import { type Files, post, testimonial } from '../bad-input/site.ts';

/** The address of the small sites. */
export const address = 'https://clinic.example';

/** Their folder of articles. */
export const posts = 'src/content/posts';

/** An `astro.config.mjs` with these options. */
export const config = (options: string) => `import { defineConfig } from 'astro/config';
import { hearten } from '@hearten/theme';
export default defineConfig(${options});
`;

/** An article with its own title and day. */
export function article(title: string, day: string, { body = 'Text.', fields = '' } = {}): string {
  return post(body, fields).replace('A calm evening', title).replace('2026-01-05', day);
}

/** A category, a clinician, a quote and an explained word. */
export const records: Files = {
  'src/content/categories/care.yml': 'name: Levels of care\ndescription: What each program is.\n',
  'src/content/team/rosa.yml':
    'name: Rosa Field\ncredentials: LCSW\nrole: Clinician\nbio: Rosa checks.\nlanguages: [en, es]\nlicense: { number: EX-12, authority: State Board }\n',
  'src/content/testimonials/m.yml': testimonial,
  'src/content/glossary/iop.yml': 'term: IOP\nmeaning: A program of several hours a week.\n',
};

/** Fields of an article that somebody wrote and somebody checked. */
export const people =
  'author: ana\nreviewedBy: rosa\nlastReviewed: 2026-01-04\nnextReview: 2027-01-04\n';
