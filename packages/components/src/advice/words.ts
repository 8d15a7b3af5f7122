import type { Block, Inline } from '../shape.ts';

type Node = Block | Inline;

/** The words of a line as its readers meet them: without tags and comments, the same in Markdown and in MDX. */
export function wordsOf(nodes: Node | readonly Node[]): string {
  const list = Array.isArray(nodes) ? (nodes as readonly Node[]) : [nodes as Node];
  // A soft hyphen or a joiner inside a word is no letter of it.
  const words = list.map(wordsOfNode).join('');
  return words.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '').trim();
}

function wordsOfNode(node: Node): string {
  if (node.type === 'html') return node.value.replace(/<!--[\s\S]*?-->|<[^>]*>/g, '');
  if (/^mdx(?:Text|Flow)Expression$/.test(node.type)) return ofExpression(node);
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  const children = 'children' in node ? (node.children as readonly Node[]) : [];
  return children.map(wordsOfNode).join('');
}

/** `{'drive'}` says “drive”, a comment says nothing; what else stands in braces is known only when the page is rendered. */
function ofExpression(node: Node): string {
  const { value = '' } = node as { value?: string };
  const code = value.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim();
  const quoted = /^(['"`])([^'"`\\$]*)\1$/.exec(code);
  return quoted ? (quoted[2] ?? '') : code && `{${code}}`;
}
