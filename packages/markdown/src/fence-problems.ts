import type { Finding, Report } from '@hearten/components/shapes';
import type { Code, Definition, Table, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Point, Position } from 'unist';
import { type CodeSurroundings, fenceInCode } from './fence-in-code.ts';
import {
  colons,
  hasBareEquals,
  isBrokenOpening,
  isFence,
  openingLine,
  startOfText,
  withoutBraces,
} from './fences.ts';
import type { Source } from './source.ts';
import { type Swallowed, underDefinition, underTable } from './swallowed-fence.ts';

/**
 * Collects broken fences during a walk and tells each mistake once: a block nested with too few colons also leaves a
 * closing fence over, which is not a second mistake.
 */
export interface FenceProblems {
  /** A block that runs to the end of what it stands in. */
  unclosed: (block: ContainerDirective) => void;
  /** One fence closes both blocks. */
  shared: (inner: ContainerDirective, outer: ContainerDirective) => void;
  /** A block whose opening line only one engine can read. */
  broken: (position: Position) => void;
  /** Looks for fences in what both engines took for text. */
  text: (node: Text) => void;
  /**
   * Sätteri 0.10.5 takes a fence right under a table for its last row, and the block goes on to swallow what follows. Both
   * doors ask for an empty line there.
   */
  table: (node: Table, blocks: readonly ContainerDirective[]) => void;
  /** The same of a link definition: `[dep]: /depression` right above the fence. */
  definition: (node: Definition, blocks: readonly ContainerDirective[]) => void;
  /** Looks for fences in code inside a block: one engine ends the block there, and the rest becomes code. */
  code: (node: Code, around: CodeSurroundings) => void;
  /** Reports what was collected; or, where the engines see the end of a block in different places, gives that alone. */
  finish: () => Swallowed | undefined;
}

export function collectFenceProblems(
  source: Source,
  report: Report,
  /** The names of blocks: other words behind two colons are prose. */
  names: Pick<ReadonlySet<string>, 'has'>,
): FenceProblems {
  const strays: Point[] = [];
  const brokenOpenings: Point[] = [];
  const findings: Finding[] = [];
  const swallowed: Swallowed[] = [];
  const sharedFences: { inner: ContainerDirective; outer: ContainerDirective }[] = [];

  /** Takes the first stray fence after a line away; `false` when there is none. */
  const claimStray = (line: number): boolean => {
    const index = strays.findIndex((stray) => stray.line > line);
    if (index >= 0) strays.splice(index, 1);
    return index >= 0;
  };
  const add = (finding: Finding): void => void findings.push(finding);
  const unclosed = ({ name, position }: ContainerDirective): void => {
    if (!position) return;
    const fence = ':'.repeat(colons(openingLine(position, source)));
    add({
      ruleId: 'unclosed-block',
      severity: 'error',
      reason: `\`${fence}${name}\` begins here and is never closed, so it would swallow the text after it. Put \`${fence}\` on a line of its own where it ends.`,
      place: position.start,
      expected: [fence],
    });
  };

  return {
    unclosed,
    shared: (inner, outer) => sharedFences.push({ inner, outer }),
    broken: ({ start }) => brokenOpenings.push(start),
    text(node) {
      if (!node.position || !node.value.includes('::')) return;
      for (const index of node.value.split(/\r\n|\n|\r/).keys()) {
        const place = startOfText(node.position.start.line + index, source);
        const written = source.line(place.line).slice(place.column - 1);
        if (isFence(written)) strays.push(place);
        else if (isBrokenOpening(written) || names.has(withoutBraces(written)?.name ?? '')) {
          brokenOpenings.push(place);
        }
      }
    },
    table({ children, position }, [block]) {
      const lines = [
        ...children.map((row) => row.position?.start.line),
        (position?.end.line ?? -1) + 1,
      ];
      for (const line of lines) {
        const place = startOfText(line ?? 0, source);
        if (isFence(source.line(place.line).slice(place.column - 1)))
          swallowed.push({ finding: underTable(place), block });
      }
    },
    definition({ position }, [block]) {
      const place = startOfText((position?.end.line ?? -1) + 1, source);
      if (isFence(source.line(place.line).slice(place.column - 1)))
        swallowed.push({ finding: underDefinition(place), block });
    },
    code(node, around) {
      const finding = fenceInCode(node, around, source);
      if (finding) swallowed.push({ finding, block: around.blocks[0] });
    },
    finish() {
      strays.sort((a, b) => a.line - b.line);
      for (const { inner, outer } of sharedFences) {
        if (!inner.position || !claimStray(inner.position.start.line)) unclosed(outer);
        else add(nested(inner, outer, source));
      }
      for (const place of brokenOpenings) {
        // What is of one line has no fence that would be left over.
        if (colons(lineAt(place, source)) > 2) claimStray(place.line);
        add(broken(place, source));
      }
      strays.map(stray).forEach(add);
      const [first] = swallowed;
      if (!first) findings.forEach(report);
      return first;
    },
  };
}

function lineAt({ line, column }: Point, source: Source): string {
  return source
    .line(line)
    .slice(column - 1)
    .trim();
}

function broken(place: Point, source: Source): Finding {
  const line = lineAt(place, source);
  const leaf = withoutBraces(line);
  const needsQuotes = hasBareEquals(line);
  const example = needsQuotes
    ? '{key="value"}'
    : leaf
      ? `::${leaf.name}{${leaf.attributes}}`
      : `${colons(line) === 2 ? '::' : ':::'}name{key=value}`;
  return {
    ruleId: 'broken-block',
    severity: 'error',
    reason: needsQuotes
      ? `A value with \`=\` in it, such as an address, needs quotes. Write \`${example}\`.`
      : `This line looks like the start of a block, but nothing may stand between the colons, the name and its \`{…}\`, or after them. Write \`${example}\`.`,
    place,
    actual: line,
    expected: [example],
  };
}

function nested(inner: ContainerDirective, outer: ContainerDirective, source: Source): Finding {
  const fence = outer.position ? ':'.repeat(colons(openingLine(outer.position, source))) : ':::';
  const longer = `${fence}:`;
  return {
    ruleId: 'nested-block',
    severity: 'error',
    reason: `\`:::${inner.name}\` stands inside \`${fence}${outer.name}\` (line ${outer.position?.start.line}) with as many colons, so one fence closes both. Give the outer block one colon more, at both ends: \`${longer}${outer.name}\` … \`${longer}\`.`,
    place: inner.position?.start,
    expected: [`${longer}${outer.name}`],
  };
}

function stray(place: Point): Finding {
  return {
    ruleId: 'stray-fence',
    severity: 'error',
    reason:
      'This fence closes nothing. Take the line away, or write the opening line of its block. Where a block stands inside another, the outer one needs four colons: `::::name` … `::::`.',
    place,
  };
}
