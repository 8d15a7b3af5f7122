import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { componentName, shapes } from './shapes.ts';

const blocks = shapes.map((shape) => {
  const folder = new URL(`${shape.name}/`, import.meta.url);
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  return { ...shape, folder, readme: read('README.md'), source: read('shape.ts') };
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

const rules = blocks.flatMap(({ name, source, readme }) =>
  [...source.matchAll(/ruleId: '([a-z-]+)'/g)].map(([, rule = '']) => ({ name, rule, readme })),
);

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
