import parse, { type Node } from 'postcss-value-parser';
import type { Contact } from './contact.ts';

/** What a style sheet, or a style attribute, makes a browser load: `url(…)`, `@import`, `image-set(…)`. */
export function contactsInCss(css: string): Contact[] {
  // Addresses of the site itself need no look: most sheets have no other.
  return css.includes('//') ? contactsIn(parse(css).nodes) : [];
}

function contactsIn(nodes: readonly Node[]): Contact[] {
  return nodes.flatMap((node, index) => {
    if (node.type === 'string' && isImport(nodes, index)) return [contact('style', node.value)];
    if (node.type !== 'function') return [];
    if (node.value.toLowerCase() === 'url') {
      const [first] = node.nodes;
      const url = first && 'value' in first ? first.value : '';
      return [contact(isImport(nodes, index) ? 'style' : kindOf(url), url)];
    }
    if (/^(?:-webkit-)?image-set$/i.test(node.value)) {
      const strings = node.nodes.filter(({ type }) => type === 'string');
      return [...strings.map(({ value }) => contact('image', value)), ...contactsIn(node.nodes)];
    }
    return contactsIn(node.nodes);
  });
}

/** Whether the word before is `@import`. */
function isImport(nodes: readonly Node[], index: number): boolean {
  const before = nodes
    .slice(Math.max(0, index - 2), index)
    .findLast(({ type }) => type !== 'space');
  return before?.type === 'word' && /@import$/i.test(before.value);
}

function kindOf(url: string): 'font' | 'image' {
  return /\.(?:woff2?|[to]tf|eot)(?:[?#]|$)/i.test(url) ? 'font' : 'image';
}

function contact(kind: 'font' | 'image' | 'style', url: string): Contact {
  return { kind, url, element: kind === 'style' ? `@import ${url}` : `url(${url})` };
}
