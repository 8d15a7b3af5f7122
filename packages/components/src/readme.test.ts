import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { componentName, shapes } from './shapes.ts';

const blocks = shapes.map((shape) => {
  const folder = new URL(`${shape.name}/`, import.meta.url);
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  return { ...shape, folder, readme: read('README.md'), rules: rulesOf(folder) };
});

test.each(blocks)('the README of $name shows all its spellings', ({ name, kind, readme }) => {
  expect(readme).toContain(`# ${componentName(name)}\n`);
  const colons = { block: '^:::', record: '^::', inline: ' :' }[kind];
  expect(readme).toMatch(new RegExp(`${colons}${name}\\b`, 'm'));
  expect(readme).toContain(`<${componentName(name)}`);
});

const attributes = blocks.flatMap(({ name, attributes, readme }) =>
  Object.keys(attributes.shape).map((attribute) => ({ name, attribute, readme })),
);

test.each(attributes)('the README of $name has a row for $attribute', ({ attribute, readme }) => {
  expect(readme).toMatch(new RegExp(`^\\| .*\`${attribute}\``, 'm'));
});

const rules = blocks.flatMap(({ name, rules, readme }) =>
  rules.map((rule) => ({ name, rule, readme })),
);

test('the rules of a block are also those of the files it shares with others', () => {
  const rulesByName = Object.fromEntries(blocks.map(({ name, rules }) => [name, rules]));
  expect(rulesByName).toMatchObject({
    'do-list': [
      'dont-in-do-list',
      'missing-list',
      'opposite-heading',
      'opposite-sign',
      'second-list',
      'single-item',
    ],
    'what-to-expect': ['item-without-lead', 'step-count'],
    figure: ['alt-repeats-caption', 'figure-without-image', 'missing-alt', 'missing-credit'],
  });
});

test.each(rules)('the README of $name says what to do about $rule', ({ rule, readme }) => {
  expect(readme).toContain(`| \`${rule}\` `);
});

test.each(blocks)('the README of $name has a source with its day, and no dead path', (block) => {
  const { folder, readme } = block;
  expect(readme).toMatch(/\(https:\/\/[^)\s]+\)[\s\S]*read\s+\d{4}-\d{2}-\d{2}/);
  for (const [, path = ''] of readme.matchAll(/\]\(([^):]+\.md)\)/g)) {
    expect(existsSync(new URL(path, folder)), path).toBe(true);
  }
});

/** The rules told by the files of a folder, and by what they import from their own package, however far away. */
function rulesOf(folder: URL): string[] {
  const files = new Map<string, string>();
  const add = (url: URL) => {
    if (files.has(url.href)) return;
    const source = readFileSync(url, 'utf8');
    files.set(url.href, source);
    for (const [, path = ''] of source.matchAll(/from '(\.[^']+\.ts)'/g)) add(new URL(path, url));
  };
  const own = readdirSync(folder).filter((file) => /(?<!\.test)\.ts$/.test(file));
  for (const file of own) add(new URL(file, folder));
  const told = [...files.values()].flatMap((source) =>
    Array.from(source.matchAll(/ruleId: '([a-z-]+)'/g), ([, rule = '']) => rule),
  );
  return [...new Set(told)].sort();
}
