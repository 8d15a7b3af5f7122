import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import { typedBullet } from '../items.ts';
import type { Inline } from '../shape.ts';
import { cutStart, trimInlines } from '../text.ts';

export interface Line {
  content: Inline[];
  /** How it begins: at the break its author put there, at the end of a line of the file, or with a typed “•”. */
  start: 'break' | 'wrap' | 'bullet';
  /** What stood before it, to join them again. */
  separator: Inline;
  place: Point | undefined;
}

/** The lines of a paragraph as they stand in the file; none is empty. */
export function linesOf({ children, position }: Paragraph): Line[] {
  const wrapped: Inline = { type: 'text', value: '\n' };
  const lines: Line[] = [];
  let row = 0;
  let separator: Inline = wrapped;
  let content: Inline[] = [];
  const endLine = (next: Inline, isWrap: boolean) => {
    const trimmed = trimInlines(content);
    if (trimmed.length > 0) {
      const isTyped = trimmed[0]?.type === 'text' && typedBullet.test(trimmed[0].value);
      const start = separator === wrapped ? 'wrap' : 'break';
      const point = position?.start;
      lines.push({
        content: isTyped ? trimInlines(cutStart(trimmed, typedBullet)) : trimmed,
        start: isTyped ? 'bullet' : start,
        separator,
        // Points of texts are lost where a text is cut, so lines are counted.
        place: point && { line: point.line + row, column: point.column },
      });
    }
    // A line that is only a break leaves the break in front of the next one.
    if (trimmed.length > 0 || !isWrap) separator = next;
    content = [];
  };
  const isHtml = children.some((node) => node.type === 'html' && !isBreak(node));
  for (const node of children) {
    if (isBreak(node)) {
      endLine(node, false);
      row += node.type === 'break' ? 1 : 0;
    } else if (node.type === 'text' && !isHtml) {
      for (const [part, value] of node.value.split('\n').entries()) {
        if (part > 0) {
          endLine(wrapped, true);
          row += 1;
        }
        if (value !== '') content.push(value === node.value ? node : { type: 'text', value });
      }
    } else {
      content.push(node);
      row += toString(node).split('\n').length - 1;
    }
  }
  endLine(wrapped, true);
  return lines;
}

/** A hard break, or `<br>` as it is pasted from elsewhere. */
function isBreak(node: Inline): boolean {
  if (node.type === 'break') return true;
  if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value);
  return 'name' in node && node.name === 'br';
}
