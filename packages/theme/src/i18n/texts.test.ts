import { pathToFileURL } from 'node:url';
import { siteLanguages } from '@hearten/care';
import type { TextFile } from '@hearten/check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { allTexts, compileTexts, messageProblem, missingTexts } from './compile.ts';
import { es } from './es.ts';
import { layersOf } from './layers.ts';
import type { SomeMessages, Text, ValuesOf } from './messages.ts';
import { checkTexts, readTexts } from './site-texts.ts';

const textsIn = (lang: string, given: Record<string, SomeMessages> = {}) =>
  compileTexts([...layersOf(lang, given), ...layersOf('en', given)]);

test('the values of a text are known from its words', () => {
  expectTypeOf<Text<'Go home'>>().toEqualTypeOf<string>();
  expectTypeOf<ValuesOf<'Call {number}, or {other}'>>().toExtend<
    Record<'number' | 'other', string | number>
  >();
  expectTypeOf<
    keyof ValuesOf<'Of {all, plural, one {one {thing}} other {# of {kind}}}, {few, number} {last}.'>
  >().toEqualTypeOf<'all' | 'thing' | 'kind' | 'few' | 'last'>();
  expectTypeOf<ValuesOf<'{all, plural, one {names} other {name}} who'>>().toExtend<
    Record<'all', number>
  >();
  expectTypeOf<
    keyof ValuesOf<'{all, plural, one {names} other {name}} who'>
  >().toEqualTypeOf<'all'>();
});

test.each([
  ['en', 1, 'Of one article, 1 names the person who checked it.'],
  ['en', 1200, 'Of 1,200 articles, 1 names the person who checked it.'],
  ['es', 1, 'De un artículo, 1 dice quién lo revisó.'],
  ['es', 1200, 'De 1200 artículos, 1 dice quién lo revisó.'],
])('in %s, a text fits its numbers: %i', (lang, all, expected) => {
  expect(textsIn(lang).howWeWrite.checked({ checked: 1, all })).toBe(expected);
});

test('Spanish has every text, and none names a value that English does not have', () => {
  expect(missingTexts(layersOf('es', {}))).toEqual([]);
  for (const { path, message } of allTexts) {
    const spanish = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], es);
    if (typeof message === 'string')
      expect(messageProblem(String(spanish), message), path.join('.')).toBeUndefined();
    else expect(spanish).toHaveLength(message.length);
  }
});

describe('a text is taken from the nearest language that has it', () => {
  const given = {
    'es-MX': { call: 'Llámenos: {number}' },
    es: { blog: 'Artículos', call: 'Llame: {number}' },
    en: { readNext: 'More to read' },
    ar: { page: 'صفحة {page, number} من {pages, number}', accessibility: { title: 'إتاحة' } },
  } satisfies Record<string, SomeMessages>;

  test.each([
    ['es-MX', 'Llámenos: 1', 'Artículos', 'Siga leyendo'],
    ['es', 'Llame: 1', 'Artículos', 'Siga leyendo'],
    ['fr', 'Call 1', 'Blog', 'More to read'],
    ['en', 'Call 1', 'Blog', 'More to read'],
  ])('%s', (lang, call, blog, readNext) => {
    const texts = textsIn(lang, given);
    expect([texts.call({ number: '1' }), texts.blog, texts.readNext]).toEqual([
      call,
      blog,
      readNext,
    ]);
  });

  test('a part of a group is enough', () => {
    const { accessibility, page } = textsIn('ar', given);
    expect(accessibility.title).toBe('إتاحة');
    expect(accessibility.helpTitle).toBe('If something is in your way');
    expect(page({ page: 2, pages: 3 })).toMatch(/^صفحة .* من /);
    // What falls back to English counts as English does.
    expect(textsIn('ar', given).howWeWrite.late({ count: 1 })).toMatch(/^One article/);
  });
});

const file = (name: string, text: string): TextFile => ({
  url: pathToFileURL(`/site/src/content/i18n/${name}`),
  path: `src/content/i18n/${name}`,
  name,
  text,
});
const languages = siteLanguages({ defaultLocale: 'en', locales: ['en', 'es'] }, 'en');
const told = (name: string, text: string) =>
  checkTexts({ texts: [file(name, text)], languages }, { content: './src/content' }).map(
    ({ line, column, reason }) => `${line}:${column} ${reason}`,
  );

test.each([
  ['words of a text', 'blog: Articles\n', []],
  [
    'words of blocks',
    'blocks:\n  comments:\n    title: { one: One, few: "{count} of them", other: "{count}" }\n  key-facts: { title: Facts }\n',
    ['3:19 **blocks.comments.title.one**: expected {count} in it too. Received "One".'],
  ],
  [
    'a slip in the name of a block',
    'blocks:\n  key-fact: { title: Facts }\n',
    [expect.stringMatching(/unknown key `key-fact`. Did you mean `key-facts`\?/)],
  ],
  ['a list', 'accessibility:\n  does: [One., Two.]\n', []],
  ['nothing', '# To come\n', []],
  [
    'a slip in a name',
    'accessibility:\n  titel: Access\n',
    ['2:10 **accessibility.titel**: unknown key `titel`. Did you mean `title`?'],
  ],
  [
    'a value that is not there',
    'call: Call {phone}\n',
    ['1:7 **call**: expected no {phone}: this text has {number}. Received "Call {phone}".'],
  ],
  [
    'a value that is left out',
    'call: Call us\n',
    ['1:7 **call**: expected {number} in it too. Received "Call us".'],
  ],
  [
    'a value where there is none',
    'blog: Blog of {clinic}\n',
    ['1:7 **blog**: expected no {clinic}: this text has no values. Received "Blog of {clinic}".'],
  ],
  [
    'a brace that is not closed',
    "call: 'Call {number'\n",
    [
      '1:7 **call**: expected an ICU message, such as “Call {number}”; it cannot be read: expect argument closing brace. Received "Call {number".',
    ],
  ],
  ['a number', 'blog: 5\n', ['1:7 **blog**: expected words. Received 5.']],
  ['broken YAML', 'blog: [\n', [expect.stringMatching(/^2:1 This YAML cannot be read/)]],
])('says of a file with %s what is to be mended, and where', (_what, text, expected) => {
  expect(told('es.yml', text)).toEqual(expected);
  expect(Object.keys(readTexts({ texts: [file('es.yml', text)] }))).toEqual(
    expected.length === 0 ? ['es'] : [],
  );
});

test('says of a file whose name is no language that it is none', () => {
  expect(told('french_texts.yml', 'blog: Blog\n')).toEqual([
    'undefined:undefined The name of this file is the tag of a language, such as fr.yml or es-MX.yml; `french_texts` is none.',
  ]);
});

test('says in one line what a language of the site lacks', () => {
  const french = siteLanguages({ defaultLocale: 'en', locales: ['en', 'fr', 'es-MX'] }, 'en');
  const check = (texts: TextFile[]) =>
    checkTexts({ texts, languages: french }, { content: './src/content' });
  const [found, ...others] = check([]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    file: 'src/content/i18n/fr.yml',
    fatal: false,
    ruleId: 'missing-text',
    reason: expect.stringMatching(
      /^fr: (\d+) of \1 texts are missing; English is used: skip, skipToMain, crisisLabel, crisisQuestion, crisisCall, crisisOr and \d+ more\.$/,
    ),
  });
  const [rest] = check([file('fr.yml', 'skip: Aller à l’article\n')]);
  expect(rest?.reason).toMatch(/: skipToMain, .* more\.$/);
});
