import { isLink, linksIn } from '../links.ts';
import type { Inline } from '../shape.ts';
import { cutEnd, trimInlines } from '../text.ts';

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

// WCAG 2.2, 2.4.4 (read 2026-11-24): people who go from link to link hear the words of the link alone.
const vague =
  /^(?:(?:please )?(?:click|tap|press|touch)(?: on)?(?: here| this| this link| the link)?|(?:over )?here|this|(?:this|the) (?:link|page)|link|(?:read|learn|see|find out) more|more|more info(?:rmation)?|continue|go|(?:por favor )?(?:ha(?:ga|z)|da|dé|de) (?:clic|click)(?: (?:aquí|aqui|en este enlace))?|(?:puls[ea]|presion[ea]|oprim[ea]|toque)(?: aquí| aqui)?|aquí|aqui|(?:este )?enlace|(?:leer|ver|saber|conozca|lea|vea) más|más(?: información)?)$/iu;

/** Whether the words of a link say nothing of where it leads: “click here”, “haga clic aquí”. */
export function isVague(words: string): boolean {
  const plain = words.replace(/[^\p{L}\p{N}\s]+/gu, ' ').replace(/\s+/g, ' ');
  return vague.test(plain.trim());
}
