import { components, recordComponents } from '@hearten/components/mdx';
import { shapeName } from '@hearten/components/shapes';
import {
  type AstroComponentFactory,
  createComponent,
  renderComponent,
  renderTemplate,
} from 'astro/runtime/server/index.js';
import { replacedBlocks } from 'virtual:hearten/blocks';
import RecordBlock from '../records/Record.astro';

/** A block of records as a component of its own: `<Testimonial id="maya" />`. */
function recordComponent(name: string): AstroComponentFactory {
  return createComponent(
    (result, props, slots) =>
      renderTemplate`${renderComponent(result, 'Record', RecordBlock, { ...props, name }, slots)}`,
  );
}

const bound = Object.fromEntries(
  Object.keys(recordComponents).map((name) => [name, recordComponent(shapeName(name))]),
) as Record<keyof typeof recordComponents, AstroComponentFactory>;

/** Every block of an MDX article, no import needed: `<Content components={mdxComponents} />`. */
export const mdxComponents = {
  ...components,
  // A record is looked up first; `Record` then shows it with the site's own component.
  ...(replacedBlocks as object),
  ...bound,
};
