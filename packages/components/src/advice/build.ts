import { entryHeading } from '../entries.ts';
import { flow, heading, item } from '../nodes.ts';
import type { Block, BuildContext } from '../shape.ts';
import type { Advice } from './advice.ts';

/** The heading, the list and what stands around them; as they were written where there is no list. */
export function buildAdvice(
  { before, heading: written, lead, items, after }: Advice,
  { title }: { title: string },
  { depth }: BuildContext,
): Block[] {
  const made = items.length > 0 ? heading(depth, [{ type: 'text', value: title }]) : undefined;
  const shown = written ?? made;
  // Safari takes a list without bullets for no list, unless told that it is one.
  const properties = { className: ['hearten-advice__items'], role: 'list' };
  return [
    ...before,
    ...(shown ? entryHeading({ lead: shown.children, text: [], heading: shown }, depth) : []),
    ...lead,
    ...(items.length > 0 ? [flow('ul', items.map(item), properties)] : []),
    ...after,
  ];
}
