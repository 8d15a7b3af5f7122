import { expect, test } from 'vitest';
import { z } from 'zod';
import * as door from './index.ts';
import { readFrontMatter, readRecord } from './read-record.ts';

const schema = z.strictObject({
  title: z.string(),
  pubDate: z.string().optional(),
  tags: z.array(z.string()).optional(),
});

test('the door opens to these names', () => {
  expect(Object.keys(door).sort()).toMatchInlineSnapshot(`
    [
      "articleCard",
      "articleLanguage",
      "articlePath",
      "articleSlug",
      "calendarDay",
      "careRules",
      "categoryProse",
      "categorySchema",
      "clinicProse",
      "clinicRules",
      "clinicSchema",
      "commentSchema",
      "consentFields",
      "consentProblem",
      "consentReasons",
      "crisisLinesOf",
      "day",
      "daysBetween",
      "digitsOf",
      "emergencyNumber",
      "fieldLang",
      "fieldLine",
      "fieldMessages",
      "folderLanguage",
      "glossarySchema",
      "helplineFindings",
      "helplines",
      "heroImageSchema",
      "isClinician",
      "isPublished",
      "isSameLanguage",
      "isShowable",
      "isWholeDay",
      "jsonSchemas",
      "knownHelpline",
      "languageFor",
      "localPath",
      "mayStandIn",
      "oldSource",
      "oldSourceReason",
      "personCard",
      "pictureHostRemedy",
      "pictureKind",
      "pictureRules",
      "postSchema",
      "readFrontMatter",
      "readLocalPath",
      "readRecord",
      "readiness",
      "recordIn",
      "reviewRules",
      "reviewState",
      "runRules",
      "runTextRules",
      "schemaFiles",
      "siteLanguages",
      "staleSources",
      "suicideAndCrisisLifeline",
      "teamProse",
      "teamSchema",
      "testimonialRules",
      "testimonialSchema",
      "textRules",
      "whyWithheld",
      "withheldTestimonial",
      "withoutSchemaKey",
    ]
  `);
});

test('says what is wrong with each field, and where', () => {
  const { data, messages } = readRecord('tags:\n  - a\n  - 3\n', schema, {
    path: 'post.md',
    firstLine: 2,
  });
  expect(data).toBeUndefined();
  expect(messages.map(({ line, column, fatal, ruleId }) => [line, column, fatal, ruleId])).toEqual([
    [2, 1, true, 'invalid-field'],
    [4, 5, true, 'invalid-field'],
  ]);
});

test('tells YAML that cannot be read, with its place', () => {
  const { messages } = readRecord('title: "open\nnext: 1\n', schema, { path: 'post.md' });
  expect(messages[0]).toMatchObject({ ruleId: 'yaml-syntax', fatal: true });
  expect(messages[0]?.line).toBeGreaterThan(0);
});

test('refuses an unknown key, or warns of a misspelt one where a site may have its own', () => {
  const text = 'title: x\npubDat: y\nseries: z\n';
  expect(readRecord(text, schema, { path: 'p' }).messages.map(({ fatal }) => fatal)).toEqual([
    true,
    true,
  ]);
  const { data, messages } = readRecord(text, schema, { path: 'p', ignoreUnknownKeys: true });
  expect(data).toEqual({ title: 'x' });
  expect(messages).toMatchObject([{ line: 2, fatal: false, expected: ['pubDate'] }]);
});

test.each([
  ['---\ntitle: x\n---\nText', 'title: x', 2],
  ['\uFEFF---\r\ntitle: x\r\n---\r\nText', 'title: x', 2],
  ['\n\n---\ntitle: x\n---', 'title: x', 4],
  ['---\n---\nText', '', 2],
  ['---\n---\nText\n---\n', '', 2],
  ['---\ntitle: Rest ---\nlang: en\n---\nText', 'title: Rest ---\nlang: en', 2],
  ['---\r\ntitle: Rest ---\r\n\r\n---\r\n', 'title: Rest ---\r\n', 2],
])('finds front matter in %j', (text, yaml, firstLine) => {
  expect(readFrontMatter(text)).toEqual({ yaml, firstLine });
});

test('finds none where there is none', () => {
  expect(readFrontMatter('Text\n---\ntitle: x\n---\n')).toBeUndefined();
});

test.each([
  ['title: *Hope*\n', 1, 8, /`\*Hope\*` points to nothing. Put text .* in quotation marks\.$/],
  ['tags:\n  - a\n  - *b\n', 3, 5, /`\*b` points to nothing/],
  ['title: a\ntitle: b\n', 2, 1, /must be unique/],
  ['title: a\n\tpubDate: b\n', 2, 1, /Tabs/],
  ['title: Rest: a guide\n', 1, 8, /two colons\. Put text with a colon in quotation marks/],
  ["title: 'It isn't'\n", 1, 16, /needs the other kind around it/],
  ['title: @calm\n', 1, 8, /Put the text in quotation marks/],
])('tells what is wrong with the YAML of %j, and where', (text, line, column, reason) => {
  const { data, messages } = readRecord(text, schema, { path: 'p.yml' });
  expect(data).toBeUndefined();
  expect(messages).toMatchObject([
    { ruleId: 'yaml-syntax', line, column, fatal: true, file: 'p.yml' },
  ]);
  expect(messages[0]?.reason).toMatch(reason);
});

test('reads a value that is given by its name, and refuses one that would fill the memory', () => {
  const named = readRecord('title: &t x\npubDate: *t\n', schema, { path: 'p' });
  expect(named.data).toEqual({ title: 'x', pubDate: 'x' });
  const nine = (name: string) => `[${Array(9).fill(`*${name}`).join(',')}]`;
  const text = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b ${nine('a')}\nc: &c ${nine('b')}\nd: &d ${nine('c')}\ntitle: ${nine('d')}\n`;
  expect(readRecord(text, schema, { path: 'p' }).messages).toMatchObject([
    { ruleId: 'yaml-syntax', fatal: true },
  ]);
});

test.each([
  ['', '1:1 title'],
  ['- a\n', '1:1 '],
  ['just words', '1:1 '],
])('asks for a record where it finds %j', (text, expected) => {
  const { messages } = readRecord(text, schema, { path: 'p' });
  const [message] = messages;
  const field = /^\*\*(.*?)\*\*/.exec(message?.reason ?? '')?.[1] ?? '';
  expect(`${message?.line}:${message?.column} ${field}`).toBe(expected);
});

test('counts lines from the one the YAML begins on', () => {
  const { placeOf } = readRecord('title: x\ntags:\n  - a\n', schema, { path: 'p', firstLine: 4 });
  expect(placeOf(['tags', 0])).toEqual({ line: 6, column: 5 });
  expect(placeOf(['tags', 7])).toEqual({ line: 6, column: 3 });
  expect(placeOf(['none'])).toEqual({ line: 4, column: 1 });
});
