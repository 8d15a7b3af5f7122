// What the documentation for writers says is tried here: its samples, its records, and its list of rules.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  careRules,
  clinicSchema,
  glossarySchema,
  postSchema,
  teamSchema,
  readFrontMatter,
  readRecord,
  testimonialSchema,
} from '@hearten/care';
import { componentName, shapes } from '@hearten/components/shapes';
import { check } from '@hearten/markdown/check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { records } from './contract/records.ts';
import { rulesPage } from './rules-page.ts';
import { allSamples, pages, samplesOf } from './samples/samples.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const writing = read('docs/writing.md');

test('a sample with a slip would be found', () => {
  const [card] = samplesOf('docs/writing.md').filter(({ language }) => language === 'md');
  const slip = card?.text.replace('level=', 'levle=') ?? '';
  const found = check(slip, { path: 'sample.md', records }).map(({ ruleId }) => ruleId);
  expect(found).toContain('unknown-attribute');
});

// The words of a language are no record: the theme checks them.
const yaml = allSamples('yaml').filter(
  ({ path, text }) => path.startsWith('docs/') && !text.startsWith('# src/content/i18n/'),
);
const image = () => z.string();

test.each(yaml)('the record at $at fits its schema', ({ text, at }) => {
  const { 1: collection = 'posts' } = /^# src\/content\/(\w+)(?:\/|\.yml)/.exec(text) ?? [];
  const schema = {
    posts: postSchema({ image }),
    team: teamSchema({ image }),
    testimonials: testimonialSchema,
    glossary: glossarySchema,
    clinic: z.strictObject(clinicSchema.shape).partial(),
  }[collection];
  const record = collection === 'posts' ? readFrontMatter(text)?.yaml : text;
  expect(schema && readRecord(record ?? '', schema, { path: at }).messages).toEqual([]);
});

test.each(shapes)('docs/writing.md shows $name in both spellings', ({ name, kind }) => {
  const colons = { block: '^:::', record: '^::', inline: ':' }[kind];
  expect(writing).toMatch(new RegExp(`${colons}${name}\\b`, 'm'));
  expect(writing).toContain(`\`<${componentName(name)}`);
  expect(read('packages/components/README.md')).toContain(`(src/${name}/README.md)`);
});

/** Each rule in the sources of a package. */
function rulesOf(pattern: string): string[] {
  const files = globSync(pattern, { cwd: root }).filter(
    (path) => !/\.test\.ts$|fixtures/.test(path),
  );
  // In `care` a rule is handed over as a word of its own.
  const naming = /ruleId: '([a-z\d-]+)'|toMessage\([^;]*?'([a-z\d]+-[a-z\d-]+)'/g;
  const found = files.flatMap((path) => [...read(path).matchAll(naming)]);
  return [...new Set(found.map(([, named, handed]) => named ?? handed ?? ''))].toSorted();
}

const careIds = Object.values(careRules)
  .flat()
  .map(({ id }) => id);
const rules = [
  ...new Set([...rulesOf('packages/{components,markdown,care,check}/src/**/*.ts'), ...careIds]),
].toSorted();

test('docs/rules.md is written from the rules: run this test without CI to write it', async () => {
  await expect(rulesPage()).toMatchFileSnapshot('../docs/rules.md');
});

test('finds the rules of every package, however they are spelled', () => {
  const some = ['invalid-field', 'same-address', 'too-many-callouts', 'unclosed-block'];
  expect(rules).toEqual(expect.arrayContaining([...some, 'withheld-testimonial', 'yaml-syntax']));
});

test.each(rules)('a writer can read what to do about %s', (rule) => {
  expect(writing).toContain(`\`${rule}\``);
});

test.each(rulesOf('packages/hearten/src/**/*.ts'))('the README of hearten names %s', (rule) => {
  expect(read('packages/hearten/README.md')).toContain(`| \`${rule}\``);
});

test.each(pages)('%s has no dead link to a file or a heading', (path) => {
  const text = read(path).replaceAll(/^```.*?^```$/gms, '');
  const dead = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(?:[a-z]+:|\/)/.test(target))
    .filter((target) => {
      const [file = '', heading] = target.split('#');
      const there = file === '' ? path : join(path, '..', file);
      if (globSync(there, { cwd: root }).length === 0) return true;
      return heading !== undefined && !headingsOf(read(there)).includes(heading);
    });
  expect(dead).toEqual([]);
});

test('the comparison counts what there is', () => {
  const comparison = read('docs/comparison.md');
  const slots = read('docs/extending.md').match(/^\| `[a-z]+:[a-z-]+` /gm) ?? [];
  expect(comparison).toContain(`● ${slots.length}, in a stated order`);
  expect(comparison).toContain(`●/● ${shapes.length}, the same HTML from both`);
});

/** As GitHub makes addresses of headings. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
