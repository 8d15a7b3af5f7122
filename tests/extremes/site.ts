import sharp from 'sharp';
import { clinic, type Files, Site, testimonial } from '../bad-input/site.ts';

const word = 'Behandlungseinrichtungsverzeichnis'.repeat(6).slice(0, 200);
const sentence =
  'What to ask, whom to call and what to bring when somebody you love has said for the first time, late on a Sunday, that they would like to stop and do not know how to begin';

const tags = Array.from({ length: 40 }, (_, index) => `topic ${index + 1}`);

/** Articles that go further than a designer thinks of, by what is unusual about them. */
export const articles: Record<string, { fields: Record<string, unknown>; body?: string }> = {
  'long-title': { fields: { title: sentence, description: sentence, heroImage: hero('wide') } },
  'one-word': { fields: { title: 'Home', description: 'Home.' } },
  'no-picture-no-author': { fields: { title: 'A plain evening' } },
  'portrait-cover': { fields: { title: 'A tall picture', heroImage: hero('tall') } },
  'tiny-cover': { fields: { title: 'A tiny picture', heroImage: hero('tiny') } },
  'forty-tags': { fields: { title: 'Forty topics', tags, category: 'long' } },
  'long-word': {
    fields: {
      title: word,
      description: word,
      tags: [word],
      heroImage: { ...hero('wide'), credit: word },
      author: 'long',
      reviewedBy: 'rosa',
      lastReviewed: '2026-01-04',
      nextReview: '2099-01-04',
    },
    body: `## ${word}\n\n${word} [${word}](/blog/${word.slice(0, 20)})\n\n- ${word}\n\n| ${word} | b |\n| --- | --- |\n| ${word} | c |\n\n> ${word}\n\n    ${word}\n\n1. **${word}** ${word}`,
  },
  'six-voices': {
    fields: { title: 'Six voices', testimonials: ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'] },
  },
  'one-voice': { fields: { title: 'One voice', testimonials: ['v1'] } },
};

function hero(name: string) {
  return { src: `./${name}.png`, alt: 'A door' };
}

/** A site of articles, people and records that are longer, shorter or more than usual. */
export async function makeSite(): Promise<Site> {
  const posts = Object.entries(articles).map(([name, { fields, body = 'Text.' }], index) => {
    const data = { description: 'Words.', pubDate: `2026-01-${10 + index}`, ...fields };
    // JSON is YAML.
    return [`src/content/posts/${name}.md`, `---\n${JSON.stringify(data)}\n---\n\n${body}\n`];
  });
  const voices = [1, 2, 3, 4, 5, 6].map((number) => [
    `src/content/testimonials/v${number}.yml`,
    number === 1 ? testimonial.replace('They listened', `${sentence}. ${word} They`) : testimonial,
  ]);
  const person = { name: `${sentence.slice(0, 60)} ${word}`, role: word, bio: word };
  return new Site('extremes', {
    ...(Object.fromEntries([...posts, ...voices]) as Files),
    ...(await pictures()),
    'src/content/clinic.yml': clinic.replace(
      'Fern Hill Clinic',
      'The Fern Hill and Lower Ferryman Valley Community Center for Recovery and Family Care',
    ),
    'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'src/content/team/rosa.yml':
      'name: Rosa Field\ncredentials: LCSW\nrole: Clinician\nbio: Rosa.\n',
    'src/content/team/long.yml': JSON.stringify(person),
    'src/content/categories/long.yml': JSON.stringify({ name: sentence, description: word }),
    'src/content/categories/short.yml': 'name: Us\ndescription: Us.\n',
  });
}

async function pictures(): Promise<Files> {
  const sizes = { wide: [1600, 500], tall: [600, 1500], tiny: [40, 30] } as const;
  const made = Object.entries(sizes).map(async ([name, [width, height]]) => {
    const create = { width, height, channels: 3, background: '#466' } as const;
    return [`src/content/posts/${name}.png`, await sharp({ create }).png().toBuffer()];
  });
  return Object.fromEntries(await Promise.all(made)) as Files;
}
