import type { Finding } from '@hearten/components/shapes';
import { nearest } from './nearest.ts';
import type { Node } from './tree.ts';

/** The finding for a block or component nobody knows, with the name it was most likely meant to be. */
export function unknownBlock(
  spelling: string,
  { position }: Node,
  names: Iterable<string>,
): Finding {
  const known = [...names];
  const name = spelling.replace(/^[:<]+|>$/g, '');
  const meant = nearest(name, known);
  const remedy = meant
    ? `Did you mean \`${spelling.replace(name, () => meant)}\`?`
    : `Known: ${known.join(', ')}.`;
  const isJsx = spelling.startsWith('<');
  return {
    ruleId: 'unknown-block',
    // MDX cannot render a component it does not know; Markdown keeps the text.
    severity: isJsx ? 'error' : 'warning',
    reason: isJsx
      ? `Unknown component \`${spelling}\`. ${remedy} A component of your own has to be imported.`
      : `Unknown block \`${spelling}\`; its text is kept. ${remedy}`,
    place: position?.start,
    actual: name,
    expected: meant ? [meant] : known,
  };
}
