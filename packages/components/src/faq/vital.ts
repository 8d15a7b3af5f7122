import type { Block, Inline } from '../shape.ts';

// As a number to call: not part of a longer number, of a sum of money or of a date.
const number = /(?<![\d$€.,/-])(?:988|911|9-8-8|9-1-1)(?![\d/]|[-.,]\d|\s\d{4}\b)|988lifeline/iu;

/** The number for a crisis or an emergency in this block, typed or behind a link; `undefined` where there is none. */
export function vitalNumber(node: Block | Inline): string | undefined {
  if ('url' in node && /^(?:tel|sms):/i.test(node.url)) {
    return /^\w+:(988|911)\b/.exec(node.url)?.[1] ?? inside(node);
  }
  if ('url' in node && /988lifeline/i.test(node.url)) return '988';
  if ('value' in node) return named(number.exec(node.value)?.[0]);
  return inside(node);
}

function inside(node: Block | Inline): string | undefined {
  const children = 'children' in node ? (node.children as Inline[]) : [];
  for (const child of children) {
    const found = vitalNumber(child);
    if (found) return found;
  }
  return undefined;
}

function named(found: string | undefined): string | undefined {
  return found && (/^9-?1/.test(found) ? '911' : '988');
}
