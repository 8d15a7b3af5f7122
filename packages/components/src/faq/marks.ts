import type { Heading, Strong } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { paragraph } from '../nodes.ts';
import type { Block, Inline } from '../shape.ts';
import { splitLines, trimInlines } from '../text.ts';

// “Q: … / A: …”, and “P: … / R: …” in Spanish, as old articles have them.
const question = /^(?:Q|P|Question|Pregunta)(?:\s?\d+)?\s?[:.)]\s/iu;
const lineMark = /^(?:Q|P|Question|Pregunta|A|R|Answer|Respuesta)(?:\s?\d+)?\s?[:.)]\s/iu;

/**
 * Bold questions, and lines that begin with “Q:”, as headings, also where the answer before them goes on in the same
 * paragraph. Other bold words (“**Note:** …”) stay in their answer, and every word where it is.
 */
export function questionsAsHeadings(children: readonly Block[]): Block[] {
  if (children.some(({ type }) => type === 'heading')) return [...children];
  const isMarked = children.some(
    (child) =>
      child.type === 'paragraph' && splitLines(child.children, question).some(isMarkedLine),
  );
  return children.flatMap((child) => {
    if (child.type !== 'paragraph') return [child];
    const lines = splitAtBold(child.children).flatMap((line) =>
      isMarked ? splitLines(line, lineMark) : [line],
    );
    const blocks = lines.flatMap((line) => readLine(trimInlines(line)));
    return blocks.some(({ type }) => type === 'heading') || blocks.length > 1 ? blocks : [child];
  });
}

function readLine(line: readonly Inline[]): Block[] {
  const [first, ...rest] = line;
  if (first && isBoldQuestion(first)) {
    const answer = trimInlines(rest);
    return [asHeading(first.children), ...(answer.length > 0 ? [paragraph(answer)] : [])];
  }
  if (isMarkedLine(line)) return [asHeading(line)];
  return line.length > 0 ? [paragraph(line)] : [];
}

/** Lines of a paragraph; one begins wherever a bold question does at the start of a typed line. */
function splitAtBold(children: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const [index, node] of children.entries()) {
    if (index > 0 && isBoldQuestion(node) && endsLine(children[index - 1])) lines.push([]);
    lines.at(-1)?.push(node);
  }
  return lines;
}

function isBoldQuestion(node: Inline): node is Strong {
  if (node.type !== 'strong') return false;
  const words = toString(node).trim();
  return /\?[^\p{L}\p{N}]*$/u.test(words) || question.test(words);
}

function isMarkedLine(line: readonly Inline[]): boolean {
  const [first] = line;
  return first?.type === 'text' && question.test(first.value.trimStart());
}

function endsLine(node: Inline | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && /\n\s*$/.test(node.value));
}

function asHeading(children: readonly Inline[]): Heading {
  const position = children[0]?.position;
  return { type: 'heading', depth: 3, children: [...children], ...(position && { position }) };
}
