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
  expect(readme).toMatch(new RegExp(`^${kind === 'record' ? '::' : ':::'}${name}\\b`, 'm'));
  expect(readme).toContain(`<${componentName(name)}`);
});

test.each(blocks)('the README of $name names every attribute', ({ attributes, readme }) => {
  for (const attribute of Object.keys(attributes.shape)) expect(readme).toContain(`\`${attribute}`);
});

test.each(blocks)('the README of $name names every rule of its own', ({ source, readme }) => {
  const rules = [...source.matchAll(/ruleId: '([a-z-]+)'/g)].map(([, rule]) => rule);
  for (const rule of rules) expect(readme).toContain(`| \`${rule}\``);
});

test.each(blocks)('the README of $name has a source with its day, and no dead path', (block) => {
  const { folder, kind, readme } = block;
  if (kind === 'block') expect(readme).toMatch(/\(https:\/\/\S+\)[\s\S]*read \d{4}-\d{2}-\d{2}/);
  const paths = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  const links = paths.filter((path) => !/\.(?:jpe?g|png|svg)$/.test(path) && path.includes('.md'));
  for (const path of links) expect(existsSync(new URL(path, folder)), path).toBe(true);
});
