import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import {
  checkMarkdown,
  checkSite,
  defaultPlaces,
  readSite,
  type SiteFiles,
  type TextFile,
} from './index.ts';
import * as door from './index.ts';
import { recordKinds } from './record-schemas.ts';

const now = new Date('2026-10-12T12:00:00Z');

test('the door opens to these names', () => {
  expect(Object.keys(door).sort()).toEqual([
    'addressId',
    'checkMarkdown',
    'checkSite',
    'clinicDay',
    'contentOf',
    'defaultPlaces',
    'readClinic',
    'readFiles',
    'readPost',
    'readSite',
    'readinessFacts',
    'reviewsDue',
    'walk',
  ]);
});

function file(folder: string, name: string, text: string): TextFile {
  const shownPath = `src/content/${folder}/${name}`;
  return { url: pathToFileURL(`/site/${shownPath}`), path: shownPath, name, text };
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

function site({ records = {}, ...parts }: Partial<SiteFiles> = {}): SiteFiles {
  return {
    records: {
      team: [file('team', 'ana.yml', 'name: Ana Reyes\nrole: Counselor\nbio: Ana listens.\n')],
      testimonials: [file('testimonials', 'maya.yml', quote)],
      ...records,
    },
    clinic: [],
    comments: [],
    blogs: [],
    messages: [],
    hasFile: ({ pathname }) => pathname.endsWith('/here.jpg'),
    ...parts,
  };
}

const told = (files: SiteFiles, options: Partial<Parameters<typeof checkSite>[1]> = {}) =>
  checkSite(files, { now, ...options }).map(
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
  const found = checkSite(site({ blogs: [posts], prefixes: ['blog'] }), { now, taken });
  const lines = found.map(
    ({ file, line, ruleId, reason }) =>
      `${file?.replace('src/content/', '')}:${line} ${ruleId}: ${reason.replace(/^\*\*aliases\*\*: |, so .*|\. .*/g, '')}`,
  );
  expect(lines).toEqual(messages);
});

const clinicOf = (fields: string) =>
  file(
    'records',
    'clinic.yml',
    `name: Fern Hill\ndescription: Care.\nphones: [{ id: a, label: A, number: '+15625550134', display: A, hours: x, answeredBy: us }]\n${fields}`,
  );
const westCoast = clinicOf('timeZone: America/Los_Angeles\n');
const shown: string[] = [];
const withheld = ['posts/a.md:5 withheld-testimonial', 'posts/a.md:8 withheld-testimonial'];

test.each<[at: string, where: string, clinic: TextFile[], messages: string[]]>([
  ['2027-01-01T01:00:00Z', 'Los Angeles', [westCoast], shown],
  ['2027-01-01T09:00:00Z', 'Los Angeles', [westCoast], withheld],
  ['2026-12-31T16:00:00Z', 'Tokyo', [clinicOf('timeZone: Asia/Tokyo\n')], withheld],
  ['2027-01-01T04:00:00Z', 'the time zone of a clinic that says none', [clinicOf('')], shown],
  ['2027-01-01T06:00:00Z', 'the time zone of a clinic that says none', [clinicOf('')], withheld],
  ['2027-01-01T04:00:00Z', 'a site without a clinic', [], shown],
  [
    '2027-01-01T01:00:00Z',
    'a clinic whose record is broken',
    [clinicOf('timeZone: Mars\n')],
    [...withheld, 'records/clinic.yml:4 invalid-field'],
  ],
])(
  'words may be shown as long as their consent lasts: %s in %s',
  (at, _where, clinic, messages) => {
    const posts = [post('a.md', '::testimonial{id=maya}', 'testimonials: [maya]\n')];
    const files = site({ blogs: [posts], clinic });
    expect(told(files, { now: new Date(at) }).toSorted()).toEqual(messages.toSorted());
  },
);

test('one in the morning by UTC is still the day before in Los Angeles', () => {
  const ending = quote.replace('2026-12-31', '2026-10-11');
  const testimonials = [file('testimonials', 'maya.yml', ending)];
  const files = site({
    blogs: [[post('a.md', '::testimonial{id=maya}')]],
    clinic: [westCoast],
    records: { testimonials },
  });
  expect(told(files, { now: new Date('2026-10-12T01:00:00Z') })).toEqual([]);
  expect(told(files, { now: new Date('2026-10-12T08:00:00Z') })).toEqual([
    'posts/a.md:7 withheld-testimonial',
  ]);
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

test.each(recordKinds)('records of every kind are checked: %s', (kind) => {
  const records = { [kind]: [file(kind, 'a.yml', '{}')] };
  expect(told(site({ records }))).toContain(`${kind}/a.yml:1 invalid-field`);
});

test('records of every kind are read, and told when they cannot be', async () => {
  const root = pathToFileURL(`${mkdtempSync(path.join(tmpdir(), 'hearten-check-'))}/`);
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const kind of recordKinds) {
    mkdirSync(new URL(`src/content/${kind}`, root), { recursive: true });
    writeFileSync(new URL(`src/content/${kind}/a.yml`, root), '{}');
    writeFileSync(new URL(`src/content/${kind}/b.yaml`, root), new Uint8Array([0xff]));
  }
  const { records, messages } = await readSite({ root, places: defaultPlaces });
  expect(Object.keys(records)).toEqual(recordKinds);
  expect(Object.values(records).map((files) => files.map(({ name }) => name))).toEqual(
    recordKinds.map(() => ['a.yml']),
  );
  expect(messages.map(({ file: shown }) => shown)).toEqual(
    recordKinds.map((kind) => `src/content/${kind}/b.yaml`),
  );
});

test('passes on what could not be read', () => {
  const messages = checkSite(site({ clinic: [file('records', 'clinic.yml', 'phones: [')] }), {
    now,
  });
  expect(checkSite(site({ messages }), { now })).toEqual(messages);
  expect(messages).toMatchObject([
    { ruleId: 'yaml-syntax', file: 'src/content/records/clinic.yml' },
  ]);
});
