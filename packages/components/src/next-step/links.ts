import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import type { Block, Inline } from '../shape.ts';
import { cutEnd, trimInlines } from '../text.ts';

type Node = Block | Inline;

export interface FoundLink {
  /** What the reader sees of it. */
  words: string;
  place: Point | undefined;
}

/** The links in these nodes, in order: Markdown's, `<a>` of HTML and MDX, and components, which may be one. */
export function linksIn(nodes: readonly Node[]): FoundLink[] {
  return nodes.flatMap((node, index) => {
    const place = node.position?.start;
    if (isLink(node)) return [{ words: toString(node), place }];
    if (node.type === 'html') {
      const words = wordsOfHtml(node.value, nodes.slice(index + 1));
      return Array.from(node.value.match(/<a\s/gi) ?? [], () => ({ words, place }));
    }
    return 'children' in node ? linksIn(node.children as Node[]) : [];
  });
}

/** `<a href="…">`, its words and `</a>` are nodes beside each other in a line, one node as a block. */
function wordsOfHtml(html: string, following: readonly Node[]): string {
  const end = following.findIndex((node) => node.type === 'html' && /^<\/a>/i.test(node.value));
  const words = end < 0 ? html.replace(/<[^>]*>/g, '') : toString(following.slice(0, end));
  return words.trim();
}

/** The words of a line that is nothing but a link, without a full stop behind it; `undefined` for any other line. */
export function linkAlone(line: readonly Inline[]): Inline[] | undefined {
  const words = trimInlines(cutEnd(trimInlines(line), /^\s*\.\s*$/));
  const [first] = words;
  const last = words.at(-1);
  if (linksIn(words).length !== 1) return undefined;
  if (words.length === 1 && first) return isWhollyLink(first) ? words : undefined;
  const isHtml = first?.type === 'html' && last?.type === 'html';
  return isHtml && /^<a\s/i.test(first.value) && /^<\/a>/i.test(last.value) ? words : undefined;
}

function isWhollyLink(node: Inline): boolean {
  if (node.type !== 'strong' && node.type !== 'emphasis') return isLink(node);
  const [only, ...others] = node.children;
  return only !== undefined && others.length === 0 && isWhollyLink(only);
}

function isLink(node: Node): boolean {
  if (node.type === 'link' || node.type === 'linkReference') return true;
  const { type, name } = node as { type: string; name?: string | null };
  return type.startsWith('mdxJsx') && /^(?:a|(?!Term$)[A-Z].*)$/.test(name ?? '');
}

// WCAG 2.2, 2.4.4 (read 2026-11-24): people who go from link to link hear the words of the link alone.
const vague =
  /^(?:(?:please )?(?:click|tap|press|touch)(?: on)?(?: here| this| this link| the link)?|(?:over )?here|this|(?:this|the) (?:link|page)|link|(?:read|learn|see|find out) more|more|more info(?:rmation)?|continue|go|(?:por favor )?(?:ha(?:ga|z)|da|dé|de) (?:clic|click)(?: (?:aquí|aqui|en este enlace))?|(?:puls[ea]|presion[ea]|oprim[ea]|toque)(?: aquí| aqui)?|aquí|aqui|(?:este )?enlace|(?:leer|ver|saber|conozca|lea|vea) más|más(?: información)?)$/iu;

/** Whether the words of a link say nothing of where it leads: “click here”, “haga clic aquí”. */
export function isVague(words: string): boolean {
  const plain = words.replace(/[^\p{L}\p{N}\s]+/gu, ' ').replace(/\s+/g, ' ');
  return vague.test(plain.trim());
}
