import { componentName, type Shape, shapes } from '@hearten/components/shapes';
import { check } from '@hearten/markdown/check';
import { formatMessages } from '@hearten/markdown/report';
import { z } from 'zod';
import { shownExample } from './example.ts';
import { readPage, type SourcePage } from './page.ts';
import type { Repository } from './repository.ts';
import { schemaTable } from './schema-table.ts';

const home = 'packages/components/src';

/** A page for each block: its README, its attributes from the schema, and its fixtures as they look. */
export function blockPages(repository: Repository): SourcePage[] {
  const blocks = shapes.map((shape) => blockPage(shape, repository));
  const file = `${home}/comments/README.md`;
  return [...blocks, { id: 'blocks/comments', file, ...readPage(repository.read(file)) }];
}

function blockPage(shape: Shape, repository: Repository): SourcePage {
  const file = `${home}/${shape.name}/README.md`;
  const page = readPage(repository.read(file));
  const fixtures = fixturesOf(shape.name, repository);
  return {
    ...page,
    id: `blocks/${shape.name}`,
    file,
    title: componentName(shape.name),
    description: shape.summary,
    markdown: [
      withAttributes(page.markdown, shape),
      '## Examples',
      ...fixtures.map(fixtureText),
    ].join('\n\n'),
    examples: Object.fromEntries(
      fixtures.map(({ name, html }) => [name, shownExample(html, name)]),
    ),
  };
}

/** The table of attributes as the schema has it, in the place of the one in the README. */
function withAttributes(readme: string, { attributes }: Shape): string {
  const schema = z.toJSONSchema(attributes, { io: 'input', unrepresentable: 'any' });
  return readme.replace(
    /^\| Attribute\b.*\n(?:\|.*(?:\n|$))+/m,
    () => `${schemaTable(schema, 'Attribute')}\n`,
  );
}

interface Fixture {
  name: string;
  markdown: string;
  mdx: string;
  html: string;
}

/** Those that show something to write; old articles are for tests alone. */
function fixturesOf(block: string, { find, read }: Repository): Fixture[] {
  const folders = find(`${home}/${block}/fixtures/*/input.md`).map((path) =>
    path.replace(/\/input\.md$/, ''),
  );
  return folders
    .map((folder) => ({
      name: folder.split('/').at(-1) ?? '',
      markdown: read(`${folder}/input.md`).trim(),
      mdx: read(`${folder}/input.mdx`).trim(),
      html: read(`${folder}/expected.html`),
    }))
    .filter(({ name }) => !name.startsWith('seed'))
    .toSorted((one, other) => rankOf(one.name) - rankOf(other.name));
}

const titles: Record<string, string> = {
  plain: 'Plain',
  'all-attributes': 'With all attributes',
  hurried: 'As a hurried person writes it',
  'nested-markup': 'With markup inside',
  misuse: 'Misused, and what is said of it',
};
const order = Object.keys(titles);

/** The plain one first, the misused one last. */
function rankOf(name: string): number {
  if (name === 'misuse') return order.length + 1;
  return order.includes(name) ? order.indexOf(name) : order.length;
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return titles[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

function fixtureText({ name, markdown, mdx }: Fixture): string {
  const messages = check(markdown, { path: 'article.md', hints: false });
  return [
    `### ${titleOf(name)}`,
    `<div data-example="${name}"></div>`,
    '<div class="spellings">',
    fence(markdown, 'md', 'Markdown'),
    fence(mdx, 'mdx', 'MDX'),
    '</div>',
    ...(messages.length > 0
      ? [fence(formatMessages(messages).trim(), 'text', 'What is said')]
      : []),
  ].join('\n\n');
}

function fence(code: string, language: string, title: string): string {
  const ticks = Math.max(3, ...(code.match(/`{3,}/g) ?? []).map(({ length }) => length + 1));
  const marks = '`'.repeat(ticks);
  return `${marks}${language} title="${title}"\n${code}\n${marks}`;
}
