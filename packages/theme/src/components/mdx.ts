import { components } from '@hearten/components/mdx';
import { componentName, shapes } from '@hearten/components/shapes';
import Record from '../records/Record.astro';

type Render = (result: unknown, props: object, slots: unknown) => unknown;

/** A block of records as a component of its own: `<Testimonial id="maya" />`. */
function recordComponent(name: string): typeof Record {
  const render = Record as unknown as Render;
  const bound: Render = (result, props, slots) => render(result, { ...props, name }, slots);
  return Object.assign(bound, Record) as unknown as typeof Record;
}

const recordComponents = Object.fromEntries(
  shapes
    .filter(({ kind }) => kind !== 'block')
    .map(({ name }) => [componentName(name), recordComponent(name)]),
);

/** Every block of an MDX article, no import needed: `<Content components={mdxComponents} />`. */
export const mdxComponents = { ...components, ...recordComponents };
