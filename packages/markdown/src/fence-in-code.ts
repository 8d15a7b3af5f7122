import type { Finding } from '@hearten/components/shapes';
import type { Code } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Point } from 'unist';
import { colons, isFence, openingLine, startOfText } from './fences.ts';
import type { Source } from './source.ts';

/** Where code stands. */
export interface CodeSurroundings {
  /** The blocks around it, outermost first. */
  blocks: readonly ContainerDirective[];
  /** Where the lines of the innermost list item begin. */
  itemColumn: number | undefined;
}

/**
 * The fence in or right behind code that one engine takes for the end of a block around it, while it is code to the other.
 * Where the code ends differs then too, so its lines are read from the text.
 */
export function fenceInCode(
  { position }: Code,
  { blocks, itemColumn = 1 }: CodeSurroundings,
  source: Source,
): Finding | undefined {
  const [outer] = blocks;
  if (!outer || !position) return undefined;
  const least = Math.min(...blocks.map((block) => colonsOf(block, source)));
  const opening = /^[`~]+/.exec(source.slice(position.start, position.end))?.[0] ?? '';
  const before = source.line(position.start.line).slice(0, position.start.column - 1);
  for (let line = position.start.line; line <= position.end.line + 1; line += 1) {
    const written = source.line(line);
    const isEnd = endsCode(behindMarks(written, before), opening);
    const isBehind = leaves(written, before, itemColumn);
    if (line > position.start.line && (isEnd || isBehind)) return undefined;
    const place = startOfText(line, source);
    const fence = written.slice(place.column - 1);
    if (isFence(fence) && colons(fence) >= least) {
      return inCode(place, outer.name, ':'.repeat(least + 1));
    }
  }
  return undefined;
}

function colonsOf({ position }: ContainerDirective, source: Source): number {
  return position ? colons(openingLine(position, source)) : 3;
}

/** A line without the marks and blanks that its code stands behind; it may have fewer of them. */
function behindMarks(line: string, before: string): string {
  const marks = /^[\s>]*/.exec(line)?.[0] ?? '';
  return line.slice(Math.min(marks.length, before.length));
}

/** Whether a line is outside of the quote, or the list item, that code stands in: both engines end the code there. */
function leaves(line: string, before: string, itemColumn: number): boolean {
  const marks = /^[\s>]*/.exec(line)?.[0] ?? '';
  const isBlank = marks.length === line.length;
  return quotes(marks) < quotes(before) || (!isBlank && marks.length < itemColumn - 1);
}

function quotes(marks: string): number {
  return marks.split('>').length - 1;
}

/** Whether a line closes the code of a fence: `~~~` does not close what begins with three backticks. */
function endsCode(line: string, opening: string): boolean {
  const fence = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return fence?.startsWith(opening) === true;
}

function inCode(place: Point, name: string, longer: string): Finding {
  return {
    ruleId: 'fence-in-code',
    severity: 'error',
    reason: `This line of code could end \`:::${name}\` around it. Give the block one colon more, at both ends: \`${longer}${name}\`.`,
    place,
    expected: [`${longer}${name}`],
  };
}
