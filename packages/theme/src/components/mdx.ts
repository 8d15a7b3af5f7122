import { components, recordComponents } from '@hearten/components/mdx';
import { shapeName } from '@hearten/components/shapes';
import { replacedBlocks } from 'virtual:hearten/blocks';
import RecordBlock from '../records/Record.astro';

type Render = (result: unknown, props: object, slots: unknown) => unknown;

/** A block of records as a component of its own: `<Testimonial id="maya" />`. */
function recordComponent(name: string): typeof RecordBlock {
  const render = RecordBlock as unknown as Render;
  const bound: Render = (result, props, slots) => render(result, { ...props, name }, slots);
  return Object.assign(bound, RecordBlock) as unknown as typeof RecordBlock;
}

const bound = Object.fromEntries(
  Object.keys(recordComponents).map((name) => [name, recordComponent(shapeName(name))]),
) as Record<keyof typeof recordComponents, typeof RecordBlock>;

/** Every block of an MDX article, no import needed: `<Content components={mdxComponents} />`. */
export const mdxComponents = {
  ...components,
  // A record is looked up first; `Record` then shows it with the site's own component.
  ...(replacedBlocks as object),
  ...bound,
};
