import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  categorySchema,
  clinicSchema,
  commentSchema,
  glossarySchema,
  jsonSchemas,
  postSchema,
  readFrontMatter,
  readRecord,
  withoutSchemaKey,
  schemaFiles,
  type SchemaName,
  teamSchema,
  testimonialSchema,
} from './index.ts';

const image = () => z.string();
const zods: Record<SchemaName, z.ZodType> = {
  post: postSchema({ image }),
  team: teamSchema({ image }),
  testimonial: testimonialSchema,
  category: categorySchema,
  glossary: glossarySchema,
  clinic: clinicSchema,
  comments: z.array(commentSchema),
};
const names = Object.keys(zods) as SchemaName[];
const schemas = jsonSchemas();
const ajv = new Ajv2020({ allErrors: true });
const validators = new Map(names.map((name) => [name, ajv.compile(schemas[name])]));

/** What the JSON schema says against a value. */
function problems(name: SchemaName, value: unknown): string[] {
  const validate = validators.get(name);
  return validate?.(value)
    ? []
    : (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const isTaken = (name: SchemaName, value: unknown) =>
  zods[name].safeParse(withoutSchemaKey(value)).success;

const content = new URL('../../../examples/clinic/src/content/', import.meta.url);
const kinds: [string, SchemaName][] = [
  ['posts/**/*.{md,mdx}', 'post'],
  ['team/*.yml', 'team'],
  ['testimonials/*.yml', 'testimonial'],
  ['categories/*.yml', 'category'],
  ['clinic.yml', 'clinic'],
  ['comments.json', 'comments'],
];
const files = kinds.flatMap(([pattern, name]) =>
  globSync(pattern, { cwd: content }).map((file) => ({ file, name })),
);

test('there is a file of every kind in the example', () => {
  expect(new Set(files.map(({ name }) => name)).size).toBe(kinds.length);
});

test.each(files)('$file of the example fits', ({ file, name }) => {
  const text = readFileSync(new URL(file, content), 'utf8');
  const value: unknown = parse(name === 'post' ? (readFrontMatter(text)?.yaml ?? '') : text);
  expect(problems(name, value)).toEqual([]);
});

test.each(names)('the schema of %s names its draft and itself, and no address', (name) => {
  expect(schemas[name]).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: expect.stringMatching(/\w/),
  });
  expect(schemas[name]).not.toHaveProperty('$id');
});

test('every field says what it is for', () => {
  const silent: string[] = [];
  const visit = (path: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'properties') visit(`${path}/${key}`, inner);
      else {
        for (const [field, schema] of Object.entries(inner as object)) {
          // A picture is told of where it stands.
          const isTold = 'description' in schema || field === 'src' || field === 'dark';
          if (!isTold) silent.push(`${path}/${field}`);
          visit(`${path}/${field}`, schema);
        }
      }
    }
  };
  visit('', schemas);
  expect(silent).toEqual([]);
});

const post = { title: 'Calm', description: 'What it says.', pubDate: '2026-10-12' };
const phone = { id: 'a', label: 'Desk', number: '+15625550134', display: '(562) 555-0134' };
const clinic = { name: 'A clinic', description: 'What it does.', phones: [phone] };
const person = { name: 'Ana', role: 'Writer', bio: 'She writes.' };
const consent = { ref: 'C-1', scope: ['website'], signedOn: '2026-01-02', expiresOn: '2027-01-02' };
const testimonial = {
  quote: 'I mostly listened.',
  displayName: 'M.',
  displayNameKind: 'initial',
  verbatim: true,
  relationship: 'alumni',
  reviewedBy: 'ana',
  consent,
};
const comment = { id: '1', post: 'calm', author: 'Lu', date: '2026-10-12', text: 'Thank you.' };

test.each<[string, SchemaName, unknown]>([
  ['a post', 'post', post],
  ['a time', 'post', { ...post, pubDate: '2026-10-12T08:30:00-07:00' }],
  ['the date of Astro’s starter', 'post', { ...post, pubDate: 'Jul 08 2022' }],
  ['a field of the site’s own', 'post', { ...post, series: 'Autumn' }],
  ['the address of its schema', 'post', { $schema: '../../post.schema.json', ...post }],
  ['a plain picture', 'post', { ...post, heroImage: './a.png' }],
  ['a picture with its words', 'post', { ...post, heroImage: { src: './a.png', alt: 'A door' } }],
  ['a picture elsewhere', 'post', { ...post, heroImage: 'https://pictures.example/a.png' }],
  [
    'a picture in public with its size',
    'post',
    { ...post, heroImage: { src: '/a.png', alt: 'A door', width: 20, height: 10 } },
  ],
  ['a check with who did it', 'post', { ...post, lastReviewed: '2026-10-01', reviewedBy: 'ana' }],
  ['a clinic', 'clinic', clinic],
  ['a person', 'team', { ...person, photo: './a.png' }],
  ['a testimonial', 'testimonial', testimonial],
  ['a word', 'glossary', { term: 'IOP', meaning: 'hours of care' }],
  [
    'a field of the site’s own of a word',
    'glossary',
    { term: 'IOP', meaning: 'care', source: 'A' },
  ],
  ['a comment without an answer', 'comments', [{ ...comment, parent: null }]],
  ['no comments', 'comments', []],
])('takes %s', (_what, name, value) => {
  expect(problems(name, value)).toEqual([]);
});

test.each<[string, SchemaName, unknown, RegExp]>([
  ['nothing', 'post', {}, /title/],
  ['a title of spaces', 'post', { ...post, title: '  ' }, /\/title/],
  ['a title that is a number', 'post', { ...post, title: 5 }, /\/title/],
  ['a date in other words', 'post', { ...post, pubDate: 'soon' }, /\/pubDate/],
  ['the 13th month', 'post', { ...post, pubDate: '2026-13-01' }, /\/pubDate/],
  ['one tag without a list', 'post', { ...post, tags: 'iop' }, /\/tags/],
  ['yes for true', 'post', { ...post, draft: 'yes' }, /\/draft/],
  ['a picture without words', 'post', { ...post, heroImage: { src: './a.png' } }, /alt/],
  [
    'a picture with a slip of the pen',
    'post',
    { ...post, heroImage: { src: './a.png', alt: 'A', crdit: 'x' } },
    /additional/,
  ],
  ['a picture written out', 'post', { ...post, heroImage: 'data:image/png;base64,A' }, /pattern/],
  ['an address without https', 'post', { ...post, canonical: 'clinic.example/a' }, /\/canonical/],
  ['a language in words', 'post', { ...post, lang: 'English' }, /\/lang/],
  ['a check nobody did', 'post', { ...post, lastReviewed: '2026-10-01' }, /reviewedBy/],
  [
    'a number with spaces',
    'clinic',
    { ...clinic, phones: [{ ...phone, number: '562 555 0134' }] },
    /number/,
  ],
  ['a clinic without a phone', 'clinic', { ...clinic, phones: [] }, /\/phones/],
  [
    'a country in words',
    'clinic',
    { ...clinic, addresses: [{ id: 'a', label: 'A', street: 'A', city: 'B', country: 'USA' }] },
    /country/,
  ],
  ['a person without a role', 'team', { name: 'Ana', bio: 'She writes.' }, /role/],
  [
    'an unknown kind of name',
    'testimonial',
    { ...testimonial, displayNameKind: 'full' },
    /displayNameKind/,
  ],
  ['no consent', 'testimonial', { ...testimonial, consent: undefined }, /consent/],
  [
    'a consent without an end',
    'testimonial',
    { ...testimonial, consent: { ...consent, expiresOn: undefined } },
    /consent/,
  ],
  [
    'a consent for nothing',
    'testimonial',
    { ...testimonial, consent: { ...consent, scope: [] } },
    /scope/,
  ],
  ['a category without words', 'category', { name: 'Home' }, /description/],
  ['a word without its meaning', 'glossary', { term: 'IOP' }, /meaning/],
  ['a comment without a name', 'comments', [{ ...comment, author: '' }], /author/],
  ['one comment without a list', 'comments', comment, /array/],
])('refuses %s, as the site does', (_what, name, value, said) => {
  const plain: unknown = JSON.parse(JSON.stringify(value));
  expect(problems(name, plain).join('\n')).toMatch(said);
  expect(isTaken(name, plain)).toBe(false);
});

test.each(['2026-1-1', '2026/10/12', '12 October 2026'])(
  'an editor marks the date %s, which the site takes, since it is easily misread',
  (pubDate) => {
    expect(isTaken('post', { ...post, pubDate })).toBe(true);
    expect(problems('post', { ...post, pubDate })).toHaveLength(1);
  },
);

const words = fc.stringMatching(/^\s?[a-zé 0-9:’]{0,8}[a-z]\s?$/);
/** Mostly what is right. */
const mostly = <T, U>(right: fc.Arbitrary<T>, other: fc.Arbitrary<U>) =>
  fc.oneof({ weight: 20, arbitrary: right }, { weight: 1, arbitrary: other });
const moments = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .chain((date) => {
    const iso = date.toISOString();
    return fc.constantFrom(iso.slice(0, 10), iso, iso.slice(0, 16), iso.slice(0, 19));
  });
const days = mostly(
  fc.oneof(moments, fc.constantFrom('Jul 08 2022', 'October 12, 2026')),
  fc.constantFrom('2026-02-30', 'soon'),
);
const fields = {
  title: words,
  description: words,
  pubDate: days,
  updatedDate: days,
  heroImage: fc.oneof(
    words,
    fc.record(
      { src: words, dark: words, alt: words, credit: words, width: fc.nat(), height: fc.nat() },
      { requiredKeys: ['src', 'alt'] },
    ),
  ),
  category: words,
  tags: fc.array(words, { maxLength: 3 }),
  author: fc.constantFrom('ana', 'lu'),
  reviewedBy: mostly(fc.constantFrom('jo', 'lu'), fc.constant('')),
  lastReviewed: days,
  nextReview: days,
  testimonials: fc.array(words, { maxLength: 2 }),
  comments: fc.boolean(),
  draft: fc.boolean(),
  noindex: fc.boolean(),
  canonical: mostly(fc.webUrl(), words),
  lang: mostly(fc.constantFrom('en', 'es-MX', 'pt-BR'), fc.constant('English')),
  translationOf: words,
  $schema: words,
};
const posts = fc.record(fields, { requiredKeys: ['title', 'description', 'pubDate'] });

test('refuses no post the site takes', () => {
  let taken = 0;
  fc.assert(
    fc.property(posts, (value) => {
      if (!isTaken('post', value)) return;
      taken += 1;
      expect(problems('post', value)).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(taken).toBeGreaterThan(20);
});

test('refuses a field of the wrong type, as the site does', () => {
  const wrong = fc.record({
    field: fc.constantFrom(...(Object.keys(fields) as (keyof typeof fields)[])),
    value: fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.integer(), { minLength: 1 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.integer(), { maxKeys: 2 }),
    ),
  });
  const switches = new Set(['comments', 'draft', 'noindex']);
  fc.assert(
    fc.property(wrong, ({ field, value }) => {
      fc.pre(!(switches.has(field) && typeof value === 'boolean'));
      const damaged = { ...post, reviewedBy: 'ana', [field]: value };
      expect([isTaken('post', damaged), problems('post', damaged).length > 0]).toEqual([
        false,
        true,
      ]);
    }),
    { numRuns: 400 },
  );
});

test.each(names.filter((name) => name !== 'comments'))(
  'a file of %s may name its schema, and nobody minds',
  (name) => {
    const { messages } = readRecord('$schema: ./x.schema.json\n', zods[name], { path: 'x.yml' });
    expect(messages.filter(({ message }) => message.includes('$schema'))).toEqual([]);
  },
);

test('gives the files an editor reads', () => {
  const written = schemaFiles();
  expect(written.map(({ path }) => path)).toEqual(
    names.map((name) => `.vscode/hearten/${name}.schema.json`),
  );
  expect(JSON.parse(written[0]?.text ?? '')).toEqual(schemas.post);
});
