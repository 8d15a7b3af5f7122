import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { boldLine, type ListItems, readListItems, toListItems, typedBullet } from '../items.ts';
import { reportMissingList } from '../missing-list.ts';
import { heading } from '../nodes.ts';
import type { Block, Inline, Report } from '../shape.ts';
import { cutEnd, cutStart, trimInlines } from '../text.ts';

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

/** How a list of advice is read. */
interface Kind {
  /** `do list` */
  noun: string;
  /** `do-list` */
  name: string;
  /** The sign people type before a line of this kind; the list shows its own. */
  sign: RegExp;
}

/**
 * Reads the lines, with the heading or the short line above them. A second list with words of its own above it stays what it
 * is: under “Don’t” a tick would say the opposite of what is meant.
 */
export function readAdvice(children: readonly Block[], kind: Kind, report: Report): Advice {
  const bullet = new RegExp(`${typedBullet.source}|${kind.sign.source}`, 'u');
  const { before, items, after, second } = readListItems(children, bullet);
  reportCount(items.length, kind, report);
  if (second) reportSecondList(second, kind, report);
  return {
    ...readHeading(before, items.length > 0),
    items: items.map((item) => withoutSign(item, kind.sign)),
    after,
  };
}

/** Props to advice. */
export function toAdvice(input: AdviceInput | Advice): Advice {
  if ('lead' in input) return input;
  const { heading: title, items } = ('items' in input ? input : { items: input }) as Exclude<
    AdviceInput,
    readonly unknown[]
  >;
  return {
    ...toListItems(items),
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

function reportSecondList(lead: Block, { noun, name }: Kind, report: Report): void {
  const words = toString(lead).trim();
  report({
    ruleId: 'second-list',
    severity: 'warning',
    reason: `A ${noun} holds one list. From “${words}” on, the text is kept as ordinary text. Close the block above it, and give the second list a block of its own, \`:::do-list\` or \`:::dont-list\`.`,
    place: lead.position?.start,
    actual: words,
    expected: [name === 'do-list' ? ':::dont-list' : ':::do-list'],
  });
}
