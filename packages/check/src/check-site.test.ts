import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteLanguages } from '@hearten/care';
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
    'clinicLanguage',
    'contactKinds',
    'contactsInCss',
    'contentOf',
    'declaration',
    'defaultPlaces',
    'isDeclared',
    'languagesOf',
    'otherHost',
    'postPath',
    'readClinic',
    'readFiles',
    'readPage',
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
    hasFile: ({ pathname }) => /\/here\.(?:jpg|md)$/.test(pathname),
    namesIn: () => ['here.jpg'],
    publicFolder: new URL('file:///site/public/'),
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
  [
    'a link to an article that is not there',
    [post('a.md', '[B](./b.md#c) [A](here.md#c) [x][y]\n\n[y]: ../no.mdx')],
    ['posts/a.md:7 missing-article', 'posts/a.md:9 missing-article'],
  ],
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

const taken: Taken[] = [
  { address: '/team', by: '`routes.team`' },
  { address: '/moved', by: '`redirects` in astro.config.mjs', isRedirect: true },
  { address: '/blog/c', by: '`redirects` in astro.config.mjs', isRedirect: true },
];

test.each<[what: string, records: Record<string, string>, messages: string[]]>([
  ['two words', { 'a.yml': 'term: IOP', 'b.yml': 'term: PHP' }, []],
  [
    'one word twice',
    { 'a.yml': 'term: IOP', 'b.yml': 'aliases: [iops,  iop]\nterm: Evening care' },
    [
      'glossary/b.yml:1 duplicate-term `iop` is explained in src/content/glossary/a.yml too, and only that is shown. Take it out of one of the two.',
    ],
  ],
  [
    'what two words stand for',
    { 'a.yml': 'term: IOP\nexpansion: Evening  care', 'b.yml': 'term: evening care' },
    [
      'glossary/b.yml:1 duplicate-term `evening care` is explained in src/content/glossary/a.yml too, and only that is shown. Take it out of one of the two.',
    ],
  ],
  ['one word in two languages', { 'a.yml': 'term: IOP', 'b.yml': 'term: IOP\nlang: es' }, []],
  ['a word that is its own other spelling', { 'a.yml': 'term: IOP\naliases: [iop]' }, []],
])('of a glossary with %s says what is to be mended', (_what, records, messages) => {
  const glossary = Object.entries(records).map(([name, text]) =>
    file('glossary', name, `${text}\nmeaning: hours of care\n`),
  );
  const found = checkSite(site({ records: { glossary } }), { now });
  const said = found.map(
    ({ file, line, ruleId, reason }) =>
      `${file?.replace('src/content/', '')}:${line} ${ruleId} ${reason}`,
  );
  expect(said).toEqual(messages);
});

const allowed = ({ hostname }: URL) => hostname === 'pictures.example';

test.each<[what: string, hero: string, message: string | undefined]>([
  ['one beside the article', './here.jpg', undefined],
  ['one in public', '/covers/here.jpg', undefined],
  ['one on a declared host', 'https://pictures.example/a.jpg', undefined],
  [
    'one that is not beside the article',
    './hree.jpg',
    'missing-image No picture at `./hree.jpg`. Put the file beside this file, or correct the path; large and small letters count. Did you mean `./here.jpg`?',
  ],
  [
    'one that is not in public',
    '/covers/Her.jpg',
    'missing-image No picture at `/covers/Her.jpg`. Put the file into `public/`, or correct the path; large and small letters count. Did you mean `/covers/here.jpg`?',
  ],
  [
    'one on another host',
    'https://elsewhere.example/a.jpg',
    "undeclared-picture-host `elsewhere.example` is not among the hosts your pictures may come from. Add it in astro.config.mjs, `image: { domains: ['elsewhere.example'] }`, or keep a copy of the picture beside the file.",
  ],
])('of a picture, %s, says what is to be mended', (_what, hero, message) => {
  const articles = [
    post('a.md', 'x', `heroImage:\n  alt: A door\n  src: ${hero}\n`),
    post('b.md', 'x', `heroImage: ${hero}\n`),
    post('c.md', 'x', `heroImage: { src: ./here.jpg, alt: A door, dark: '${hero}' }\n`),
  ];
  const team = [
    file('team', 'lu.yml', `name: Lu\nrole: Nurse\nbio: Lu listens.\nphoto: ${hero}\n`),
    file(
      'team',
      'jo.yml',
      `name: Jo\nrole: Nurse\nbio: Jo listens.\nphoto:\n  src: ${hero}\n  alt: Jo\n`,
    ),
  ];
  const found = checkSite(site({ blogs: [articles], records: { team } }), {
    now,
    isPictureAllowed: (address) => allowed(new URL(address)),
  });
  const places = ['lu.yml:4', 'jo.yml:5', 'a.md:7', 'b.md:5', 'c.md:5'];
  const said = found.map(
    ({ file, line, ruleId, reason }) => `${file?.replace(/.*\//, '')}:${line} ${ruleId} ${reason}`,
  );
  expect(said).toEqual(message ? places.map((place) => `${place} ${message}`) : []);
});

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

const languages = siteLanguages({ defaultLocale: 'en', locales: ['en', 'es'] }, 'en');

test.each<[what: string, posts: TextFile[], messages: string[]]>([
  ['one name in two languages', [post('a.md', 'x'), post('es/a.md', 'x')], []],
  [
    'one address twice, by folder and by front matter',
    [post('a.md', 'x', 'lang: es\n'), post('es/a.md', 'x'), post('en/a.md', 'x')],
    ['posts/es/a.md:1 same-address'],
  ],
  [
    'a translation of an article in a folder, by either name',
    [
      post('en/a.md', 'x'),
      post('es/b.md', 'x', 'translationOf: a\n'),
      post('es/c.md', 'x', 'translationOf: en/a\n'),
    ],
    [],
  ],
  ['Spanish of Mexico on a Spanish site', [post('a.md', 'x', 'lang: es-MX\n')], []],
  [
    'a language the site does not list',
    [post('a.md', 'x', 'lang: fr\n')],
    ['posts/a.md:5 unlisted-language'],
  ],
  [
    'an old address where an article of another language is',
    [post('a.md', 'x', 'aliases: [/es/blog/b]\n'), post('es/b.md', 'x')],
    ['posts/a.md:5 alias-taken'],
  ],
])('on a site in two languages says of %s what is to be mended', (_what, posts, messages) => {
  expect(told(site({ blogs: [posts], prefixes: ['blog'], languages }))).toEqual(messages);
});

test('blocks are checked in the language of the folder an article is in', () => {
  const advice = ':::dont-list\n- esperar en silencio\n- no gritar\n:::';
  const found = (name: string) =>
    checkSite(site({ blogs: [[post(name, advice)]], languages }), { now });
  expect(found('a.md').map(({ reason }) => reason)).not.toEqual(
    found('es/a.md').map(({ reason }) => reason),
  );
});

test('the clinic speaks the default language of its site, and an error says where it does not', () => {
  const spanish = siteLanguages({ defaultLocale: 'es', locales: ['en', 'es'] }, 'en');
  const clinic = [clinicOf('lang: en\n')];
  const [found] = checkSite(site({ clinic, languages: spanish }), { now });
  expect(found).toMatchObject({
    ruleId: 'language-mismatch',
    line: 4,
    fatal: true,
    reason:
      '**lang**: the clinic’s language is `en`, and `i18n.defaultLocale` in astro.config is `es`. Write `lang: es` here, or change the other.',
  });
  expect(told(site({ clinic: [clinicOf('')], languages: spanish }))).toEqual([
    'records/clinic.yml:1 language-mismatch',
  ]);
  expect(told(site({ clinic, languages }))).toEqual([]);
  expect(told(site({ clinic: [clinicOf('lang: fr\n')] }))).toEqual([]);
});

test.each([
  ['the website only', 'website', ['posts/a.md:6 withheld-testimonial']],
  ['preview pictures', 'website, og', []],
])('words with a consent for %s', (_where, scope, messages) => {
  const testimonials = [file('testimonials', 'maya.yml', quote.replace('[website]', `[${scope}]`))];
  const posts = [post('a.md', 'x', 'og:\n  testimonial: maya\n')];
  expect(told(site({ blogs: [posts], records: { testimonials } }))).toEqual(messages);
});

test('a preview picture says why it may not show somebody’s words, and knows who is there', () => {
  const reasons = (id: string) =>
    checkSite(site({ blogs: [[post('a.md', 'x', `og: { testimonial: ${id} }\n`)]] }), { now }).map(
      ({ reason }) => reason,
    );
  expect(reasons('maya')).toEqual([
    'The testimonial `maya` may not be shown: its consent does not cover preview pictures (`og` in its scope). Take it out of the article, or record a new consent.',
  ]);
  expect(reasons('mya')).toEqual(['**og**: no `mya` in `testimonials`. Did you mean `maya`?']);
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
