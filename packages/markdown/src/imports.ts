import { componentName, type Report, type Shape } from '@hearten/components/shapes';
import type { Node } from './tree.ts';

// What an article names of our blocks, `{ Testimonial as Words }`, over one line or several.
const ours =
  /\bimport\s*\{(?<names>[^}]*)\}\s*from\s*(?<quote>['"])@hearten\/components(?:\/[^'"]*)?\k<quote>/gu;

/**
 * Blocks of records that MDX imports from us: with words of its own as `items` they would be shown without any consent. An
 * article needs no import of a block.
 */
export function refuseImports(
  { value, position }: Extract<Node, { type: 'mdxjsEsm' }>,
  { shapes, report }: { shapes: Iterable<Shape>; report: Report },
): void {
  const records = [...shapes].filter(
    (shape) => shape.kind === 'record' && shape.collection === 'testimonials',
  );
  for (const { groups } of value.matchAll(ours)) {
    const names = (groups?.names ?? '').split(',').map((one) => one.trim().split(/\s/)[0]);
    for (const { name } of records.filter((shape) => names.includes(componentName(shape.name)))) {
      const spelling = `<${componentName(name)} />`;
      report({
        ruleId: 'inline-record',
        severity: 'error',
        reason: `\`${componentName(name)}\` may not be imported into an article: its words would come from there, and not from a record that holds the person’s consent. Take the import out and write \`${spelling}\` with what it is asked for; it needs none.`,
        place: position?.start,
        expected: [spelling],
      });
    }
  }
}
