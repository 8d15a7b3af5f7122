import { z } from 'zod';

/** What stands where when nothing is said. */
export const defaultPatterns = {
  category: '/category/[category]',
  tag: '/tag/[tag]',
  team: '/team',
  person: '/team/[person]',
  rss: '/rss.xml',
  search: '/search',
  accessibility: '/accessibility',
  howWeWrite: '/how-we-write',
} as const;

const part = String.raw`(?:[a-z0-9]+(?:[-_.][a-z0-9]+)*|\[[a-z]+\])`;
const shape = new RegExp(`^(?:/${part})+$`, 'i');

/** `true` for the usual address, `false` for none, or an address of the site's own. */
function movable(name: keyof typeof defaultPatterns, description: string) {
  const usual = defaultPatterns[name];
  const wanted = `Expected true, false or an address such as ${usual}.`;
  return z
    .union([z.boolean(), z.string()], { error: wanted })
    .default(true)
    .transform((value, context): string | false => {
      if (typeof value === 'boolean') return value && usual;
      const problem = problemWith(value, usual);
      if (problem) context.issues.push({ code: 'custom', message: problem, input: value });
      return value;
    })
    .describe(description);
}

function problemWith(pattern: string, usual: string): string | undefined {
  if (!shape.test(pattern))
    return `Expected an address such as ${usual}, without a slash at its end.`;
  const [given, needed] = [pattern, usual].map((one) => one.match(/\[[a-z]+\]/gi)?.join(' ') ?? '');
  if (given !== needed)
    return needed
      ? `Expected ${needed} once in the address, such as ${usual}.`
      : `Expected an address without [ ], such as ${usual}.`;
  if (usual.endsWith('.xml') && !pattern.endsWith('.xml'))
    return 'Expected an address that ends with .xml.';
  return undefined;
}

const fixed = (where: string) =>
  z.boolean({ error: `Expected true or false; ${where}.` }).default(true);

/** The option `routes`: which pages there are, and where. */
export const routesSchema = z
  .strictObject({
    home: fixed('the home page is always at /').describe('The home page, `/`.'),
    blog: fixed('blogs[].prefix says where it stands').describe('Lists of articles, `/blog`.'),
    post: fixed('blogs[].prefix says where they stand').describe('Articles, `/blog/<article>`.'),
    category: movable('category', 'Lists by category.'),
    tag: movable('tag', 'Lists by tag.'),
    team: movable('team', 'The people who write and check articles.'),
    person: movable('person', 'One person of the team: who they are, what they wrote and checked.'),
    rss: movable('rss', 'The feed of the newest articles; each category has one beside its list.'),
    search: movable('search', 'The search page, and the index behind it.'),
    accessibility: movable('accessibility', 'The accessibility statement.'),
    howWeWrite: movable('howWeWrite', 'How articles are written and checked.'),
    sitemap: fixed('it is always at /sitemap-index.xml').describe(
      'The sitemap for search engines.',
    ),
    robots: fixed('it is always at /robots.txt').describe(
      'The file for search engines, `/robots.txt`.',
    ),
    notFound: fixed('it is always at /404').describe('The page for wrong addresses, `/404`.'),
  })
  .prefault({})
  .describe('Pages the theme adds, and where; a file of the site’s own wins in any case.');

/** The routes with all defaults: addresses of what can be moved, `false` for what is not there. */
export type Routes = z.output<typeof routesSchema>;
