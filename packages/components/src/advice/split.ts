import type { List } from 'mdast';
import { boldLine, readListItems } from '../items.ts';
import { paragraph } from '../nodes.ts';
import type { Block, Inline } from '../shape.ts';
import { trimInlines } from '../text.ts';
import { anyBullet, type Kind } from './kinds.ts';
import { wordsOf } from './words.ts';

type EndRule = 'second-list' | 'opposite-heading' | 'opposite-sign';

/** The list of a block with what leads to it, and what is beyond its end. */
export interface Split {
  own: Block[];
  beyond: Block[];
  /** Why something is beyond, and the block that is the first of it. */
  end?: { rule: EndRule; at: Block };
}

/** A block in two, where advice of another kind begins inside it. */
interface Cut {
  own: Block[];
  beyond: [Block, ...Block[]];
  rule: EndRule;
}

/**
 * Ends the list where there is any doubt that a line is still of its kind. It is one Markdown list, or typed lines with nothing
 * between them: what follows other words, or is a list of another make, may say the opposite.
 */
export function splitAdvice(children: readonly Block[], kind: Kind): Split {
  const isItems = (block: Block) => readListItems([block], anyBullet).items.length > 0;
  const first = children.findIndex(isItems);
  if (first < 0) return { own: [...children], beyond: [] };
  const announcing = leadsOf(children, first).find((block) => isAnnouncing(block, kind));
  if (announcing) {
    const own = children.slice(0, first);
    return {
      own,
      beyond: children.slice(first),
      end: { rule: 'opposite-heading', at: announcing },
    };
  }
  for (let at = first; at < children.length; at++) {
    const block = children[at] as Block;
    if (at > first && !goesOn(block, children[at - 1])) {
      if (!children.slice(at).some(isItems)) break;
      const end = { rule: 'second-list' as const, at: block };
      return { own: children.slice(0, at), beyond: children.slice(at), end };
    }
    const cut = cutBlock(block, kind);
    if (cut) {
      const own = [...children.slice(0, at), ...cut.own];
      const beyond = [...cut.beyond, ...children.slice(at + 1)];
      return { own, beyond, end: { rule: cut.rule, at: cut.beyond[0] } };
    }
  }
  return { own: [...children], beyond: [] };
}

function leadsOf(children: readonly Block[], first: number): Block[] {
  return readListItems(children.slice(0, first + 1), anyBullet).before;
}

/** Typed lines go on in the next paragraph; a Markdown list is over where it ends. */
function goesOn(block: Block, before: Block | undefined): boolean {
  if (block.type !== 'paragraph' || before?.type !== 'paragraph') return false;
  const [start] = linesOf(block.children);
  return start !== undefined && anyBullet.test(wordsOf(start));
}

/** Whether a line above a list says that the other kind of advice follows. */
function isAnnouncing(block: Block, kind: Kind): boolean {
  const words = wordsOf(block);
  const isLine = block.type === 'heading' || block.type === 'paragraph' || block.type === 'html';
  const isJsx = (block.type as string) === 'mdxJsxFlowElement';
  return (isLine || isJsx) && words.length <= 80 && kind.announcesOther(words);
}

function cutBlock(block: Block, kind: Kind): Cut | undefined {
  if (block.type === 'list') return cutList(block, kind);
  return block.type === 'paragraph' ? cutLines(block.children, kind) : undefined;
}

function cutList(list: List, kind: Kind): Cut | undefined {
  for (const [at, { children }] of list.children.entries()) {
    const rest = list.children.slice(at);
    if (kind.otherSign.test(wordsOf(children[0] ?? []))) {
      const own = at > 0 ? [listOf(list, list.children.slice(0, at))] : [];
      return { own, beyond: [listOf(list, rest)], rule: 'opposite-sign' };
    }
    // “Do:” typed right under a bullet becomes a line of it.
    const last = children.at(-1);
    const cut = last?.type === 'paragraph' ? cutLines(last.children, kind, true) : undefined;
    if (cut && (rest.length > 1 || cut.rule === 'opposite-sign')) {
      const item = { ...list.children[at], children: [...children.slice(0, -1), ...cut.own] };
      const own = listOf(list, [...list.children.slice(0, at), item as List['children'][number]]);
      const others = rest.length > 1 ? [listOf(list, rest.slice(1))] : [];
      return { own: [own], beyond: [...cut.beyond, ...others], rule: cut.rule };
    }
  }
  return undefined;
}

/** A list with some of the lines of another; it stands where they do. */
function listOf(list: List, items: List['children']): List {
  const start = items[0]?.position?.start;
  const position = list.position && start ? { ...list.position, start } : undefined;
  const count = list.children.indexOf(items[0] as List['children'][number]);
  const number = list.ordered && count > 0 ? { start: (list.start ?? 1) + count } : {};
  return { ...list, ...number, children: items, ...(position && { position }) };
}

/** Typed lines, to where one has the other sign, or leads to lines of another kind. */
function cutLines(children: readonly Inline[], kind: Kind, isItem = false): Cut | undefined {
  const lines = linesOf(children);
  const first = isItem ? 0 : lines.findIndex((line) => anyBullet.test(wordsOf(line)));
  if (first < 0) return undefined;
  const isOther = (line: Inline[]) => kind.otherSign.test(wordsOf(line));
  const at = lines.findIndex((line, index) => {
    if (index < first) return false;
    if (isOther(line)) return true;
    return index > first && !anyBullet.test(wordsOf(line)) && leadsOn(line, kind);
  });
  const [start, ...rest] = at < 0 ? [] : lines.slice(at);
  if (!start) return undefined;
  return {
    own: at > 0 ? [paragraph(joinLines(lines.slice(0, at)))] : [],
    beyond: [lineBlock(start), ...rest.map(lineBlock)],
    rule: isOther(start) ? 'opposite-sign' : 'second-list',
  };
}

function leadsOn(line: readonly Inline[], kind: Kind): boolean {
  const words = wordsOf(line);
  const isBold = boldLine(lineBlock(line)) !== undefined;
  return isBold || words.endsWith(':') || (words.length <= 80 && kind.announcesOther(words));
}

/** Without a place: engines do not cut texts at the same points. */
function lineBlock(line: readonly Inline[]): Block {
  return paragraph(trimInlines(line));
}

/** The lines as they were typed. */
function linesOf(children: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const node of children) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)?.push(node);
    else {
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        const whole = value === node.value ? node : { type: 'text' as const, value };
        if (value !== '') lines.at(-1)?.push(whole);
      }
    }
  }
  return lines.filter((line) => line.length > 0);
}

function joinLines(lines: readonly Inline[][]): Inline[] {
  const end: Inline = { type: 'text', value: '\n' };
  return lines.flatMap((line, index) => (index > 0 ? joinText(end, line) : line));
}

/** A line end is part of the text after it, where there is one: lines are told apart by how a text goes on. */
function joinText(end: Inline, [first, ...rest]: readonly Inline[]): Inline[] {
  if (first?.type !== 'text') return first ? [end, first, ...rest] : [];
  return [{ ...first, value: `\n${first.value}` }, ...rest];
}
