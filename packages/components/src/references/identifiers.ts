import type { Link, Nodes, Text } from 'mdast';
import type { Block, Inline } from '../shape.ts';

// How a DOI is written and linked: Crossref display guidelines, https://www.crossref.org/display-guidelines/ (read
// 2026-11-24). A PMID is a number of PubMed: https://pubmed.ncbi.nlm.nih.gov/help/#pmid-in-pubmed (read 2026-11-24).
const identifier =
  /\b(?:doi:?\s*(?<doi>10\.\d{4,9}\/[^\s"<>]+)|(?:PMID:?\s*)(?<pmid>\d{4,8})\b|(?<pmc>PMC\d{4,9})\b)/gi;

/** Whether a text may hold such a number; a quick look. */
export function mayHoldIdentifier(text: string): boolean {
  return /\b(?:doi:?\s*10\.|PMID|PMC\d)/i.test(text);
}

/** Sources whose DOI, PMID or PMC number, typed as text, leads to the source. Nodes without one stay the same objects. */
export function linkIdentifiers<Node extends Block>(blocks: readonly Node[]): Node[] {
  return blocks.map((block) => linkNode(block) as Node);
}

function linkNode<Node extends Nodes>(node: Node): Node {
  if (node.type === 'link' || node.type === 'linkReference' || !('children' in node)) return node;
  const children = joinTexts(node.children as Nodes[]).flatMap((child): Nodes[] =>
    child.type === 'text' ? linkText(child) : [linkNode(child)],
  );
  const isSame =
    children.length === node.children.length &&
    children.every((child, at) => child === node.children[at]);
  return isSame ? node : ({ ...node, children } as Node);
}

/** Neighbouring texts as one: a colon may have been a directive before, and stands apart. */
function joinTexts(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    } else joined.push(node);
  }
  return joined;
}

function linkText(text: Text): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.value.matchAll(identifier)) {
    if (match.index > end) parts.push({ type: 'text', value: text.value.slice(end, match.index) });
    const words = withoutEnd(match[0]);
    parts.push(linkOf(words, match.groups ?? {}));
    end = match.index + words.length;
  }
  if (parts.length === 0) return [text];
  if (end < text.value.length) parts.push({ type: 'text', value: text.value.slice(end) });
  return parts;
}

/** Without the full stop of the sentence, and without a bracket that was opened before. */
function withoutEnd(words: string): string {
  const cut = words.replace(/[.,;:\]]+$/, '');
  const isOpenedBefore = cut.endsWith(')') && cut.split(')').length > cut.split('(').length;
  return isOpenedBefore ? withoutEnd(cut.slice(0, -1)) : cut;
}

function linkOf(words: string, { doi, pmid, pmc }: Record<string, string | undefined>): Link {
  const url = doi
    ? `https://doi.org/${encodeURI(withoutEnd(doi))}`
    : pmid
      ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
      : `https://pmc.ncbi.nlm.nih.gov/articles/${pmc?.toUpperCase()}/`;
  return { type: 'link', url, children: [{ type: 'text', value: words }] };
}
