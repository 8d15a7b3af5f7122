import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkMarkdown, checkSite, type SiteFiles, type TextFile } from './index.ts';
import * as door from './index.ts';

const today = '2026-10-12';

test('the door opens to these names', () => {
  expect(Object.keys(door).sort()).toEqual([
    'addressId',
    'checkMarkdown',
    'checkSite',
    'contentOf',
    'defaultPlaces',
    'readClinic',
    'readFiles',
    'readPost',
    'readSite',
    'walk',
  ]);
});

function file(folder: string, name: string, text: string): TextFile {
  const path = `src/content/${folder}/${name}`;
  return { url: pathToFileURL(`/site/${path}`), path, name, text };
}

const post = (name: string, body: string, fields = ''): TextFile =>
  file(
    'posts',
    name,
    `---\ntitle: A calm evening\ndescription: Words.\npubDate: 2026-01-05\n${fields}---\n\n${body}\n`,
  );

const quote = `quote: They listened.
displayName: M.
displayNameKind: initial
verbatim: true
relationship: alumni
reviewedBy: ana
consent: { ref: C-1, scope: [website], signedOn: 2026-01-02, expiresOn: 2026-12-31 }
`;

function site(parts: Partial<SiteFiles> = {}): SiteFiles {
  return {
    team: [file('team', 'ana.yml', 'name: Ana Reyes\nrole: Counselor\nbio: Ana listens.\n')],
    categories: [],
    testimonials: [file('testimonials', 'maya.yml', quote)],
    glossary: [],
    clinic: [],
    comments: [],
    blogs: [],
    messages: [],
    hasFile: ({ pathname }) => pathname.endsWith('/here.jpg'),
    ...parts,
  };
}

const told = (files: SiteFiles, options: Partial<Parameters<typeof checkSite>[1]> = {}) =>
  checkSite(files, { today, ...options }).map(
    ({ file, line, ruleId }) => `${file?.replace('src/content/', '')}:${line} ${ruleId}`,
  );

test.each<[what: string, posts: TextFile[], messages: string[]]>([
  ['fine articles', [post('a.md', '![A door](./here.jpg)', 'author: ana\n')], []],
  ['no front matter', [file('posts', 'a.md', 'Words.\n')], ['posts/a.md:1 missing-front-matter']],
  ['an unknown author', [post('a.md', 'x', 'author: anna\n')], ['posts/a.md:5 unknown-reference']],
  ['a picture that is not there', [post('a.md', '![A](./no.jpg)')], ['posts/a.md:7 missing-image']],
  [
    'a hero that is not there',
    [post('a.md', 'x', 'heroImage: { src: ./no.jpg, alt: A }\n')],
    ['posts/a.md:5 missing-image'],
  ],
  [
    'an unknown testimonial',
    [post('a.md', '::testimonial{id=mya}')],
    ['posts/a.md:7 unknown-record'],
  ],
  ['a translation of an article', [post('a.md', 'x'), post('b.md', 'x', 'translationOf: a\n')], []],
  [
    'a translation of none',
    [post('b.md', 'x', 'translationOf: a\n')],
    ['posts/b.md:5 unknown-reference'],
  ],
  [
    'one address twice',
    [post('a.md', 'x'), post('a/index.mdx', 'x')],
    ['posts/a/index.mdx:1 same-address'],
  ],
])('says of %s what is to be mended', (_what, posts, messages) => {
  expect(told(site({ blogs: [posts] }))).toEqual(messages);
});

const taken = [
  { address: '/team', by: '`routes.team`' },
  { address: '/moved', by: '`redirects` in astro.config.mjs', isRedirect: true },
  { address: '/blog/c', by: '`redirects` in astro.config.mjs', isRedirect: true },
];

test.each<[what: string, posts: TextFile[], messages: string[]]>([
  ['old addresses nobody else has', [post('a.md', 'x', 'aliases: [/old, /2019/a/]\n')], []],
  [
    'one old address of two articles',
    [post('a.md', 'x', 'aliases: [/old]\n'), post('b.md', 'x', 'aliases: [/new, /old/]\n')],
    ['posts/b.md:5 alias-taken: `/old` is claimed by src/content/posts/a.md too'],
  ],
  [
    'an old address twice in one article',
    [post('a.md', 'x', 'aliases: [/old, /old/]\n')],
    ['posts/a.md:5 alias-taken: `/old` stands here twice'],
  ],
  [
    'the address of another article',
    [post('a.md', 'x', 'aliases: [/blog/b]\n'), post('b/index.md', 'x')],
    ['posts/a.md:5 alias-taken: `/blog/b` is the address of src/content/posts/b/index.md'],
  ],
  [
    'its own address',
    [post('A Calm day.md', 'x', 'aliases: [/blog/a-calm-day]\n')],
    ['posts/A Calm day.md:5 alias-taken: `/blog/a-calm-day` is the address of this article itself'],
  ],
  [
    'the address of a page of the theme',
    [post('a.md', 'x', 'aliases: [/team]\n')],
    ['posts/a.md:5 alias-taken: `/team` is the address of `routes.team`'],
  ],
  [
    'an address the config leads on from',
    [post('a.md', 'x', 'aliases: [/moved]\n')],
    ['posts/a.md:5 alias-taken: `/moved` is claimed by `redirects` in astro.config.mjs too'],
  ],
  [
    'an article where the config leads on from',
    [post('c.md', 'x')],
    ['posts/c.md:1 alias-taken: `/blog/c` is claimed by `redirects` in astro.config.mjs too'],
  ],
])('says of %s who claims it', (_what, posts, messages) => {
  const found = checkSite(site({ blogs: [posts], prefixes: ['blog'] }), { today, taken });
  const lines = found.map(
    ({ file, line, ruleId, reason }) =>
      `${file?.replace('src/content/', '')}:${line} ${ruleId}: ${reason.replace(/^\*\*aliases\*\*: |, so .*|\. .*/g, '')}`,
  );
  expect(lines).toEqual(messages);
});

test.each([
  ['2026-12-31', []],
  ['2027-01-01', ['posts/a.md:5 withheld-testimonial', 'posts/a.md:8 withheld-testimonial']],
])('words may be shown as long as their consent lasts: %s', (day, messages) => {
  const posts = [post('a.md', '::testimonial{id=maya}', 'testimonials: [maya]\n')];
  expect(told(site({ blogs: [posts] }), { today: day })).toEqual(messages);
});

test('looks only at the articles that are wanted, and knows the others', () => {
  const posts = [post('a.md', ':::\n'), post('b.md', ':::\n', 'translationOf: a\n')];
  const isWanted = ({ name }: TextFile) => name === 'b.md';
  expect(told(site({ blogs: [posts] }), { isWanted })).toEqual(['posts/b.md:8 stray-fence']);
});

test('Markdown that is no article needs no front matter, and knows the records', () => {
  const others = [file('pages', 'about.md', '::testimonial{id=mayo}\n')];
  expect(told(site(), { others })).toEqual(['pages/about.md:1 unknown-record']);
});

test('without records none is unknown', () => {
  expect(checkMarkdown(file('pages', 'about.md', '::testimonial{id=mayo}\n'))).toEqual([]);
});

test('passes on what could not be read', () => {
  const messages = checkSite(site({ clinic: [file('records', 'clinic.yml', 'phones: [')] }), {
    today,
  });
  expect(checkSite(site({ messages }), { today })).toEqual(messages);
  expect(messages).toMatchObject([
    { ruleId: 'yaml-syntax', file: 'src/content/records/clinic.yml' },
  ]);
});
