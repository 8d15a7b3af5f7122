import type { Finding } from '@hearten/components/shapes';
import type { Code } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Point, Position } from 'unist';
import { colons, isFence, openingLine, startOfText } from './fences.ts';
import type { Source } from './source.ts';

/**
 * The fence in or right behind code that one engine takes for the end of a block around it, while it is code to the other.
 * Where the code ends differs then too, so its lines are read from the text.
 */
export function fenceInCode(
  { position }: Code,
  blocks: readonly ContainerDirective[],
  source: Source,
): Finding | undefined {
  const [outer] = blocks;
  if (!outer || !position) return undefined;
  const least = Math.min(...blocks.map((block) => colonsOf(block, source)));
  const opening = /^[`~]+/.exec(source.slice(position.start, position.end))?.[0] ?? '';
  for (let line = position.start.line; line <= position.end.line + 1; line += 1) {
    const place = startOfText(line, source);
    const written = source.line(line).slice(place.column - 1);
    if (line > position.start.line && isBehindCode(line, opening, position, source))
      return undefined;
    if (isFence(written) && colons(written) >= least) {
      return inCode(place, outer.name, ':'.repeat(least + 1));
    }
  }
  return undefined;
}

function colonsOf({ position }: ContainerDirective, source: Source): number {
  return position ? colons(openingLine(position, source)) : 3;
}

/** Whether both engines have ended the code by this line: with its own fence, or with the quote it stands in. */
function isBehindCode(line: number, opening: string, { start }: Position, source: Source): boolean {
  const before = source.line(start.line).slice(0, start.column - 1);
  const marks = /^[\s>]*/.exec(source.line(line))?.[0] ?? '';
  return (
    quotes(marks) < quotes(before) || endsCode(source.line(line).slice(before.length), opening)
  );
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
