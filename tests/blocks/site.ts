import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '@hearten/markdown/check';
import { isError } from '@hearten/markdown/report';
import { type Files, Site } from '../bad-input/site.ts';
import { fixtures, type Fixture } from '../contract/fixtures.ts';
import { records } from '../contract/records.ts';

/** The page that has every block once, as its plain fixture shows it. */
export const everyBlock = '/blog/every-block/';

/** Fixtures a site can publish: an error stops the build. */
export const published = fixtures.filter(
  ({ markdown }) => !check(markdown, { path: 'post.md', records }).some(isError),
);

/** The page of one fixture. */
export function pageOf({ name }: Fixture): string {
  return `/blog/${name.replace('/', '-')}/`;
}

/** A site with a page for each fixture, and one with every block. */
export function makeSite(name: string): Site {
  const blocks = fixtures.filter((fixture) => fixture.name === `${fixture.block}/plain`);
  const all = blocks.map(({ block, markdown }) => `## ${block}\n\n${markdown}`).join('\n');
  const posts = published.map((fixture): [string, string] => [
    `src/content/posts/${fixture.name.replace('/', '-')}.md`,
    post(fixture.name, `## ${fixture.name}\n\n${fixture.markdown}`),
  ]);
  return new Site(name, {
    ...Object.fromEntries(posts),
    'src/content/posts/every-block.md': post('Every block', all),
    'astro.config.mjs': config,
    ...recordFiles(),
    ...pictureFiles(),
  });
}

/** The hosts that the fixtures of embeds show. */
const config = `import { hearten } from '@hearten/theme';
import { defineConfig } from 'astro/config';

const hosts = {
  'maps.example': 'frame',
  'player.vimeo.com': 'frame',
  'video.example': 'frame',
  'www.youtube-nocookie.com': 'frame',
};

export default defineConfig({ integrations: [hearten({ hosts })] });
`;

/** A picture for each that a fixture shows. */
function pictureFiles(): Files {
  const shown = published.flatMap(({ markdown }) => [
    ...markdown.matchAll(/!\[[^\]]*\]\((\/[^\s)]+)/g),
  ]);
  return Object.fromEntries(shown.map(([, path = '']) => [`public${path}`, picture]));
}

const picture = readFileSync(
  path.join(
    import.meta.dirname,
    '../../examples/clinic/src/content/posts/first-thirty-days-home/kitchen-evening.jpg',
  ),
);

function post(title: string, body: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: A block as its fixture has it.\npubDate: 2026-01-05\n---\n\n${body}`;
}

/** The records of the fixtures, each with what its schema asks for besides. JSON is YAML. */
function recordFiles(): Files {
  const consent = {
    ref: 'C-1',
    scope: ['website'],
    signedOn: '2026-01-02',
    expiresOn: '2099-01-02',
  };
  const asked = { displayNameKind: 'pseudonym', verbatim: true, reviewedBy: 'ana', consent };
  const testimonials = records.testimonials.map(({ id, ...record }): [string, string] => [
    `src/content/testimonials/${id}.yml`,
    JSON.stringify({ ...asked, ...record }),
  ]);
  const glossary = records.glossary.map(({ id, ...record }): [string, string] => [
    `src/content/glossary/${id}.yml`,
    JSON.stringify(record),
  ]);
  return Object.fromEntries([...testimonials, ...glossary]);
}
