import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { boldLine, type ListItems, readListItems, toListItems } from '../items.ts';
import { reportMissingList } from '../missing-list.ts';
import { flow, heading, item } from '../nodes.ts';
import type { Block, Inline, Report } from '../shape.ts';
import { cutEnd, cutStart, trimInlines } from '../text.ts';
import type { Kind } from './kinds.ts';
import { type Split, splitAdvice } from './split.ts';
import { wordsOf } from './words.ts';

/** What to do, or not to do, a line each. */
export interface Advice extends ListItems {
  heading?: Heading;
  /** What stands between the heading and the first line. */
  lead: Block[];
}

/** What a page without Markdown passes: lines, with a heading of their own or without. */
export type AdviceInput =
  | readonly (string | Block[])[]
  | { heading?: string | undefined; items: readonly (string | Block[])[] };

/** Reads the lines, with the heading or the short line above them. What may be advice of the other kind is kept as it is. */
export function readAdvice(children: readonly Block[], kind: Kind, report: Report): Advice {
  const { own, beyond, end } = splitAdvice(children, kind);
  const { before, items, after } = readListItems(own, kind.ownBullet);
  if (items.length > 0 || !end) reportCount(items.length, kind, report);
  if (end) reportEnd(end, kind, report);
  return {
    ...readHeading(before, items.length > 0),
    items: items.map((item) => withoutSign(item, kind.sign)),
    after: [...after, ...beyond],
  };
}

/** Props to advice. */
export function toAdvice(input: AdviceInput | Advice, kind: Kind): Advice {
  if ('lead' in input) return input;
  const { heading: title, items: lines } = ('items' in input ? input : { items: input }) as Exclude<
    AdviceInput,
    readonly unknown[]
  >;
  const list = toListItems(lines);
  const isOther = ([first]: readonly Block[]) => kind.otherSign.test(wordsOf(first ?? []));
  const end = title && kind.announcesOther(title) ? 0 : list.items.findIndex(isOther);
  const items = end < 0 ? list.items : list.items.slice(0, end);
  const others = end < 0 ? [] : list.items.slice(end);
  return {
    ...list,
    items: items.map((blocks) => withoutSign(blocks, kind.sign)),
    after: others.length > 0 ? [flow('ul', others.map(item))] : [],
    lead: [],
    ...(title !== undefined && { heading: heading(2, [{ type: 'text', value: title }]) }),
  };
}

function readHeading(
  before: readonly Block[],
  hasItems: boolean,
): Pick<Advice, 'before' | 'heading' | 'lead'> {
  const at = before.findIndex(({ type }) => type === 'heading');
  if (at >= 0) {
    const lead = before.slice(at + 1);
    return { before: before.slice(0, at), heading: before[at] as Heading, lead };
  }
  const [line] = before;
  if (!hasItems || line?.type !== 'paragraph') return { before: [], lead: [...before] };
  const words = boldLine(line) ?? (before.length === 1 ? shortLine(line.children) : undefined);
  if (!words) return { before: [], lead: [...before] };
  return { before: [], heading: heading(2, withoutColon(words)), lead: before.slice(1) };
}

/** A line above the list that leads to it, and is no sentence of its own. */
function shortLine(children: readonly Inline[]): readonly Inline[] | undefined {
  const words = children.map((child) => toString(child)).join('');
  const isShort = words.length <= 80 && !/[.!?…]["”’')\]]*(?:\s|$)/u.test(words);
  return isShort && children.every(({ type }) => type !== 'break') ? children : undefined;
}

function withoutColon(words: readonly Inline[]): Inline[] {
  return trimInlines(cutEnd(trimInlines(words), /:$/));
}

function withoutSign(blocks: readonly Block[], sign: RegExp): Block[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return [...blocks];
  const [start] = first.children;
  if (start?.type !== 'text' || !sign.test(start.value)) return [...blocks];
  const children = trimInlines(cutStart(first.children, sign));
  return children.length > 0 ? [{ ...first, children }, ...rest] : [...blocks];
}

function reportCount(count: number, { noun }: Kind, report: Report): void {
  if (count === 0) {
    const reason = `A ${noun} needs bullets: one thing a line, each beginning with \`- \`.`;
    reportMissingList(report, reason, '- …');
  } else if (count === 1) {
    report({
      ruleId: 'single-item',
      severity: 'warning',
      reason: `A ${noun} of one line is more than it needs. Say it in a sentence or a \`:::callout\`, or add what is missing.`,
      actual: '1',
      expected: ['2 or more'],
    });
  }
}

function reportEnd(
  { rule, at }: NonNullable<Split['end']>,
  { noun, name }: Kind,
  report: Report,
): void {
  const words = wordsOf(at);
  const other = name === 'do-list' ? ':::dont-list' : ':::do-list';
  const found = { severity: 'warning' as const, place: at.position?.start, actual: words };
  if (rule === 'opposite-heading') {
    report({
      ...found,
      ruleId: 'opposite-heading',
      reason: `“${words}” says the opposite of a ${noun}. What follows is kept as ordinary text. Write \`${other}\`, or another heading.`,
      expected: [other],
    });
  } else if (rule === 'opposite-sign') {
    report({
      ...found,
      ruleId: 'opposite-sign',
      reason: `A line of a ${noun} has the sign of the other list. From “${words}” on, the text is kept as ordinary text. Move it to a \`${other}\`, or take the sign out.`,
      expected: [other],
    });
  } else {
    report({
      ...found,
      ruleId: 'second-list',
      reason: `A ${noun} holds one list. From “${words}” on, the text is kept as ordinary text. Close the block above it, and give the second list a block of its own, \`:::do-list\` or \`:::dont-list\`.`,
      expected: [other],
    });
  }
}
