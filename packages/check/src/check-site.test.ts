import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkMarkdown, checkSite, type SiteFiles, type TextFile } from './index.ts';
import * as door from './index.ts';

const today = '2026-10-12';

test('the door opens to these names', () => {
  expect(Object.keys(door).sort()).toEqual([
    'checkMarkdown',
    'checkSite',
    'contentOf',
    'defaultPlaces',
    'readFiles',
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
