import type { List, ListItem, Paragraph } from 'mdast';
import type { Point, Position } from 'unist';
import { listItems } from '../items.ts';
import { paragraph } from '../nodes.ts';
import type { Block, Inline } from '../shape.ts';
import { type Line, linesOf } from './lines.ts';
import { isBold, readTerm } from './term.ts';

/** A term and what it is; what has no term is kept in its place, as `values` of an empty one. */
export interface Fact {
  term: Inline[];
  values: Block[][];
}

/** Facts of a program, and what stands around them. */
export interface Facts {
  before: Block[];
  items: Fact[];
  after: Block[];
}

type Place = Point | Position | undefined;
export type ReportLine = (place: Place) => void;

/** A fact while it is read. */
interface Row extends Fact {
  /** The line as written, for when nothing follows a term. */
  written: Block[];
  place: Place;
  /** Whether it stands in a list, which is nothing but lines with terms. */
  isItem: boolean;
  /** Whether its values are the typed bullets below it. */
  hasBullets?: boolean;
}

/**
 * Reads facts from list items, from paragraphs and from the lines of one. A term with nothing behind it takes what stands
 * below it. `reportLine` is told of each line that is among the facts and has no term.
 */
export function readFacts(children: readonly Block[], reportLine: ReportLine): Facts {
  const before: Block[] = [];
  const rows: Row[] = [];
  let after: Block[] = [];
  for (const child of children) {
    const found = rowsOf(child, reportLine);
    const last = after.length === 0 ? rows.at(-1) : undefined;
    const isBullets = child.type === 'paragraph' && found.length > 0 && found.every(isItem);
    if (last && isBullets && takesBullets(last) && !found.some(hasTerm)) {
      for (const { written } of found) addBullet(last, written);
    } else if (isBullets || found.some(hasTerm)) {
      rows.push(...after.map(looseRow), ...found);
      after = [];
    } else if (last && isOpen(last) && child.type !== 'heading') addValues(last, [child]);
    else if (rows.length === 0) before.push(child);
    else after.push(child);
  }
  // “About the program:” above the facts is no fact.
  const start = rows.findIndex((row) => row.isItem || hasAll(row));
  const leading = rows.splice(0, Math.max(start, 0));
  before.push(...leading.flatMap(({ written }) => written));
  const items = rows.map((row): Fact => {
    if (hasAll(row)) return { term: row.term, values: row.values };
    if (row.isItem || row.written[0]?.type === 'paragraph') reportLine(row.place);
    return { term: [], values: [row.written] };
  });
  for (const block of [...before, ...after]) {
    if (block.type === 'list') reportLine(block.position);
  }
  return { before, items, after };
}

function isItem(row: Row): boolean {
  return row.isItem;
}

function hasTerm({ term }: Fact): boolean {
  return term.length > 0;
}

function hasAll({ term, values }: Fact): boolean {
  return term.length > 0 && values.length > 0;
}

/** Whether it still wants its value. */
function isOpen({ term, values }: Row): boolean {
  return term.length > 0 && values.length === 0;
}

/** “Formats:” above “• in person” and “• by video”. */
function takesBullets(row: Row): boolean {
  return !row.isItem && (isOpen(row) || row.hasBullets === true);
}

function addBullet(row: Row, blocks: Block[]): void {
  row.values.push(blocks);
  row.hasBullets = true;
}

/** Bullets are a value each; anything else is one. */
function addValues(row: Row, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.type === 'list' && !block.ordered) row.values.push(...listItems(block));
    else row.values.push([block]);
  }
}

function rowsOf(block: Block, reportLine: ReportLine): Row[] {
  if (block.type === 'paragraph') return paragraphRows(block, reportLine);
  return block.type === 'list' ? listRows(block, reportLine) : [];
}

function listRows({ children }: List, reportLine: ReportLine): Row[] {
  return children
    .filter((item) => item.children.length > 0)
    .flatMap((item) => itemRows(item, reportLine));
}

function itemRows({ children, position }: ListItem, reportLine: ReportLine): Row[] {
  const [first, ...rest] = children;
  const rows = first?.type === 'paragraph' ? paragraphRows(first, reportLine) : [];
  const last = rows.at(-1);
  if (!last || !rows.some(hasTerm)) {
    return [{ term: [], values: [], written: [...children], place: position, isItem: true }];
  }
  addValues(last, rest);
  return rows.map((row) => ({ ...row, isItem: true }));
}

function paragraphRows(block: Paragraph, reportLine: ReportLine): Row[] {
  const rows: Row[] = [];
  const lines = linesOf(block);
  const isInBold = isBold(lines[0]?.content ?? []);
  for (const line of lines) {
    const { content, place, start } = line;
    const last = rows.at(-1);
    const named = isWrapped(line, isInBold && last !== undefined) ? undefined : readTerm(content);
    if (named) rows.push(rowOf(line, named.term, named.value));
    else if (last && start === 'bullet' && takesBullets(last)) {
      addBullet(last, [paragraph(content)]);
    } else if (!last || start === 'bullet') rows.push(rowOf(line, [], []));
    else {
      if (start === 'break' && hasAll(last)) reportLine(place);
      joinLine(last, line);
    }
  }
  return rows;
}

/** In a paragraph whose terms are bold, “weekdays: 9 to 5” is the rest of the line above it. */
function isWrapped({ content: [first], start }: Line, isInBold: boolean): boolean {
  return isInBold && start === 'wrap' && first?.type === 'text' && !/^\p{Lu}/u.test(first.value);
}

function rowOf({ content, place, start }: Line, term: Inline[], value: Inline[]): Row {
  return {
    term,
    values: value.length > 0 ? [[paragraph(value)]] : [],
    written: [paragraph(content)],
    place,
    isItem: start === 'bullet',
  };
}

/** A line without a term belongs to the one above it. */
function joinLine(row: Row, { content, separator }: Line): void {
  const isNamed = row.term.length > 0;
  const [block] = isNamed ? (row.values[0] ?? []) : row.written;
  const joined =
    block?.type === 'paragraph' ? [...block.children, separator, ...content] : [...content];
  if (isNamed) row.values[0] = [paragraph(joined)];
  else row.written = [paragraph(joined)];
}

function looseRow(block: Block): Row {
  return { term: [], values: [], written: [block], place: block.position, isItem: false };
}
