import type { Inline } from './shape.ts';

/** Trims the start of the first text and the end of the last one; takes away what is left empty. */
export function trimInlines(children: readonly Inline[]): Inline[] {
  return trimEdge(trimEdge(children, 'start'), 'end');
}

/** Cuts what `pattern` matches off the front of the first text. */
export function cutStart(children: readonly Inline[], pattern: RegExp): Inline[] {
  const [first, ...rest] = children;
  if (first?.type !== 'text') return [...children];
  return [{ ...first, value: first.value.replace(pattern, '') }, ...rest];
}

/** Cuts what `pattern` matches off the end of the last text. */
export function cutEnd(children: readonly Inline[], pattern: RegExp): Inline[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return [...children];
  return [...children.slice(0, -1), { ...last, value: last.value.replace(pattern, '') }];
}

function trimEdge(children: readonly Inline[], edge: 'start' | 'end'): Inline[] {
  const node = edge === 'start' ? children[0] : children.at(-1);
  const rest = edge === 'start' ? children.slice(1) : children.slice(0, -1);
  if (node?.type === 'break') return trimEdge(rest, edge);
  if (node?.type !== 'text') return [...children];
  const value = edge === 'start' ? node.value.trimStart() : node.value.trimEnd();
  if (value === '') return trimEdge(rest, edge);
  const trimmed = value === node.value ? node : { ...node, value };
  return edge === 'start' ? [trimmed, ...rest] : [...rest, trimmed];
}

/** Splits at line ends (soft and hard) wherever the next line begins with what `pattern` matches. */
export function splitLines(children: readonly Inline[], pattern: RegExp): Inline[][] {
  const lines: Inline[][] = [[]];
  const push = (node: Inline) => lines.at(-1)?.push(node);
  for (const [index, node] of children.entries()) {
    if (node.type === 'break' && startsWith(children[index + 1], pattern)) lines.push([]);
    else if (node.type !== 'text') push(node);
    else {
      for (const [part, value] of splitText(node.value, pattern).entries()) {
        if (part > 0) lines.push([]);
        if (value !== '') push(value === node.value ? node : { type: 'text', value });
      }
    }
  }
  return lines.filter((line) => line.length > 0);
}

function startsWith(node: Inline | undefined, pattern: RegExp): boolean {
  return node?.type === 'text' && pattern.test(node.value.trimStart());
}

function splitText(value: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  for (const [index, line] of value.split('\n').entries()) {
    if (index === 0 || pattern.test(line.trimStart())) parts.push(line);
    else parts.push(`${parts.pop()}\n${line}`);
  }
  return parts;
}
