import { readFileSync } from 'node:fs';
import * as components from '@hearten/components';
import { components as mdxComponents } from '@hearten/components/mdx';
import { type Block, componentName, type Shape, shapes } from '@hearten/components/shapes';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { loadRenderers } from 'astro:container';
import type { Root } from 'mdast';
import {
  type ContainerDirective,
  directiveFromMarkdown,
  type LeafDirective,
} from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { beforeAll, expect, test } from 'vitest';
import { fixtures } from '../fixtures.ts';
import { normalise, withoutIds } from '../normalise.ts';
import { records } from '../records.ts';
import WithRecords from './WithRecords.astro';

const pages = import.meta.glob<{ default: AstroComponentFactory }>(
  '../../../packages/components/src/*/fixtures/*/input.mdx',
);
let container: AstroContainer;

beforeAll(async () => {
  container = await AstroContainer.create({
    renderers: await loadRenderers([getContainerRenderer()]),
  });
});

// Blocks of records, as a page of a site would pass them: looked up by their attributes.
const recordComponents = Object.fromEntries(
  shapes
    .filter(({ kind }) => kind !== 'block')
    .map(({ name }) => {
      const render = WithRecords as (...given: unknown[]) => unknown;
      const bound = (result: unknown, props: object, slots: unknown) =>
        render(result, { ...props, name }, slots);
      return [componentName(name), Object.assign(bound, WithRecords)];
    }),
);

test.each(fixtures)('$name as MDX in Astro', async ({ block, name, expected }) => {
  const path = `../../../packages/components/src/${block}/fixtures/${name.split('/')[1]}/input.mdx`;
  const page = await pages[path]?.();
  const html = await container.renderToString(page?.default as AstroComponentFactory, {
    props: { components: { ...mdxComponents, ...recordComponents } },
  });
  await expect(normalise(html)).toMatchFileSnapshot(expected);
});

// Blocks only, as the doors read them: `10:30` is no directive.
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .data('micromarkExtensions', [{ flow: directive().flow ?? {} }])
  .data('fromMarkdownExtensions', [directiveFromMarkdown()]);

// Words in a line have no content of their own to pass, and a component is one block.
const blocks = fixtures.filter(
  ({ block, markdown }) =>
    shapeOf(block).kind !== 'inline' && (parser.parse(markdown) as Root).children.length === 1,
);

test('nearly every fixture is one block', () => {
  const inline = fixtures.filter(({ block }) => shapeOf(block).kind === 'inline');
  expect(fixtures.length - inline.length - blocks.length).toBeLessThan(4);
});

test.each(blocks)('$name as props in Astro', async ({ block, markdown, expected }) => {
  const Component = components[componentName(block) as keyof typeof components];
  const html = await container.renderToString(Component, { props: propsOf(block, markdown) });
  // Ids are given by a document; a component on a page has none.
  expect(normalise(withoutIds(html))).toBe(normalise(withoutIds(readFileSync(expected, 'utf8'))));
});

/** What a page would pass to the component to show the same as the Markdown. */
function propsOf(block: string, markdown: string): Record<string, unknown> {
  const shape = shapeOf(block);
  const [node] = (parser.parse(markdown) as Root).children as [ContainerDirective | LeafDirective];
  const attributes =
    shape.attributes.safeParse(camelCase(node.attributes ?? {})).data ??
    shape.attributes.parse({}) ??
    {};
  const items =
    shape.kind === 'block'
      ? shape.read(withHeading(contentOf(node), shape.label), attributes, () => {})
      : shape.select(
          shape.records ?? records[shape.collection as keyof typeof records],
          attributes,
        );
  return { ...attributes, items, depth: 2 };
}

/** The label of `::embed[…]` is its only content. */
function contentOf({ type, children }: ContainerDirective | LeafDirective): Block[] {
  const isLabel = type === 'leafDirective' && children.length > 0;
  return isLabel ? [{ type: 'paragraph', children: [...children] }] : ([...children] as Block[]);
}

/** A label is the heading of the blocks that have one. */
function withHeading([first, ...rest]: Block[], label = 'paragraph'): Block[] {
  if (label !== 'heading' || first?.type !== 'paragraph') return first ? [first, ...rest] : rest;
  const { data, ...line } = first;
  return data && 'directiveLabel' in data
    ? [{ ...line, type: 'heading', depth: 2 }, ...rest]
    : [first, ...rest];
}

function shapeOf(block: string): Shape {
  const shape = shapes.find(({ name }) => name === block);
  if (!shape) throw new Error(`No block is named ${block}.`);
  return shape;
}

function camelCase(attributes: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(attributes);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
