import type { Finding } from '@hearten/components/shapes';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Point } from 'unist';

/** A fence that one engine does not see, and the outermost block around it. */
export interface Swallowed {
  finding: Finding;
  block: ContainerDirective | undefined;
}

/** What is told where a fence is swallowed: what one engine makes of the lines from its block on says nothing of the author. */
export function withSwallowed(
  findings: readonly Finding[],
  { finding, block }: Swallowed,
): Finding[] {
  const from = block?.position?.start.line ?? 1;
  return [...findings.filter((one) => lineOf(one) < from), finding];
}

function lineOf({ place }: Finding): number {
  return place === undefined ? 1 : 'start' in place ? place.start.line : place.line;
}

export function underTable(place: Point): Finding {
  return {
    ruleId: 'fence-under-table',
    severity: 'error',
    reason: 'A fence right under a table is read as a row of it. Leave an empty line between them.',
    place,
  };
}

export function underDefinition(place: Point): Finding {
  return {
    ruleId: 'fence-under-definition',
    severity: 'error',
    reason:
      'A fence right under a link definition is not seen by one of the engines. Leave an empty line between them.',
    place,
  };
}
