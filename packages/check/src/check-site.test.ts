import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { checkMarkdown, checkSite, defaultPlaces, readSite, type TextFile } from './index.ts';
import * as door from './index.ts';
import { recordKinds } from './record-schemas.ts';
import { file, now, post, site, told } from './small-site.ts';

test('the door opens to these names', () => {
  expect(Object.keys(door).sort()).toEqual([
    'checkMarkdown',
    'checkSite',
    'clinicDay',
    'clinicLanguage',
    'contactKinds',
    'contactsInCss',
    'contentOf',
    'declaration',
    'defaultPlaces',
    'idOf',
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
    'withheldWords',
    'wordsIn',
  ]);
});

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

test.each<[what: string, one: string, other: string, messages: string[]]>([
  ['two people', 'name: Ana Reyes', 'name: Rosa Field', []],
  [
    'one person twice',
    'name: Ana Reyes',
    'name: ana  reyes',
    ['src/content/team/b.yml:1 ana  reyes has a record in src/content/team/a.yml too.'],
  ],
  ['two of one name', 'name: Ana Reyes', 'name: Ana Reyes\ncredentials: LCSW', []],
])('of a team with %s says what is to be mended', (_what, one, other, messages) => {
  const rest = '\nrole: Counselor\nbio: Listens.\n';
  const team = [file('team', 'a.yml', one + rest), file('team', 'b.yml', other + rest)];
  const found = checkSite(site({ records: { team } }), { now }).filter(
    ({ ruleId }) => ruleId === 'duplicate-person',
  );
  expect(
    found.map(({ file: path, line, reason }) => `${path}:${line} ${reason.split(' Keep')[0]}`),
  ).toEqual(messages);
});

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
  [
    'one word twice in the language of the site, once by its name',
    { 'a.yml': 'term: IOP', 'b.yml': 'term: IOP\nlang: en-US' },
    [
      'glossary/b.yml:1 duplicate-term `IOP` is explained in src/content/glossary/a.yml too, and only that is shown. Take it out of one of the two.',
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
  const found = checkSite(site({ blogs: [articles], records: { team, testimonials: [] } }), {
    now,
    isPictureAllowed: (address) => allowed(new URL(address)),
  });
  const places = ['lu.yml:4', 'jo.yml:5', 'a.md:7', 'b.md:5', 'c.md:5'];
  const said = found.map(
    ({ file, line, ruleId, reason }) => `${file?.replace(/.*\//, '')}:${line} ${ruleId} ${reason}`,
  );
  expect(said).toEqual(message ? places.map((place) => `${place} ${message}`) : []);
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
  expect(messages.map(({ file: shown }) => shown)).toEqual([
    ...recordKinds.map((kind) => `src/content/${kind}/b.yaml`),
    'src/content/clinic.yml',
  ]);
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
