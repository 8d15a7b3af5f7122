import { toString } from 'mdast-util-to-string';
import type { ListItems } from './items.ts';
import type { Report } from './shape.ts';

/** Says of a second list with words of its own that it is none of the block’s. What imports it says this. */
export function reportSecondList(
  { second }: Pick<ListItems, 'second'>,
  { noun, name }: { noun: string; name: string },
  report: Report,
): void {
  if (!second) return;
  const words = toString(second).trim() || '---';
  report({
    ruleId: 'second-list',
    severity: 'warning',
    reason: `${noun} one list. From “${words}” on, the text is kept as ordinary text. Close the block above it, and give the second list a block of its own, or leave it in the text.`,
    place: second.position?.start,
    actual: words,
    expected: [`one list in \`:::${name}\``],
  });
}
