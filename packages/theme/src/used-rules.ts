import { type AtRule, type ChildNode, type Container, parse, type Rule } from 'postcss';

/** What stands in a page. */
export interface Used {
  classes: ReadonlySet<string>;
  tags: ReadonlySet<string>;
}

/** The classes and elements in the HTML of a page. */
export function usedIn(html: string): Used {
  const classes = [...html.matchAll(/\sclass=(?:"([^"]*)"|([^\s>]+))/g)];
  const tags = [...html.matchAll(/<([a-z][a-z0-9-]*)/g)];
  // A page has words from right to left, or it has none; no other attribute is looked at.
  const turned = /\sdir="?rtl\b/.test(html) ? [rightToLeft] : [];
  return {
    classes: new Set(classes.flatMap(([, quoted, bare]) => (quoted ?? bare ?? '').split(/\s+/))),
    tags: new Set([...tags.map(([, name = '']) => name), ...turned]),
  };
}

const rightToLeft = '[dir=rtl]';

/**
 * Style sheets as one, without the theme's rules that fit nothing in a page. Only rules in the layers of Hearten are looked
 * at: what a site writes itself stays as it is.
 */
export function usedRules(sheets: readonly string[], used: Used): string {
  return write(joined(sheets.flatMap(piecesOf)), used);
}

// The same few sheets stand in every page.
const known = new Map<string, Piece[]>();

function piecesOf(css: string): Piece[] {
  const pieces = known.get(css) ?? compile(parse(css), false);
  known.set(css, pieces);
  return pieces;
}

/** A part of a sheet: text that stays, or a block that goes when nothing of it fits. */
type Piece = string | Block;

interface Block {
  heads: { text: string; needs: Needs }[];
  pieces: Piece[];
}

interface Needs {
  classes: string[];
  tags: string[];
  /** Of each `:is(…)` one has to be there. */
  oneOf: Needs[][];
}

function compile(container: Container, isOurs: boolean): Piece[] {
  const { nodes = [] } = container;
  return nodes.flatMap((node, index): Piece[] => {
    if (node.type === 'comment') return [];
    if (node.type === 'rule' && isOurs)
      return [{ heads: node.selectors.map(toHead), pieces: compile(node, true) }];
    if (node.type === 'atrule' && hasRules(node) && (isOurs || isLayerOfOurs(node))) {
      const text = `@${node.name} ${node.params}`;
      return [{ heads: [{ text, needs: nothing }], pieces: compile(node, true) }];
    }
    return [`${node}${endOf(node, index === nodes.length - 1 && container.type !== 'root')}`];
  });
}

const nothing: Needs = { classes: [], tags: [], oneOf: [] };

function hasRules({ name, nodes }: AtRule): boolean {
  return nodes !== undefined && !/keyframes$|^font-face$|^property$/.test(name);
}

function endOf(node: ChildNode, isLast: boolean): string {
  const isBlock =
    node.type === 'rule' || (node.type === 'atrule' && (node as AtRule).nodes !== undefined);
  return isBlock || isLast ? '' : ';';
}

function isLayerOfOurs({ name, params }: AtRule): boolean {
  return name === 'layer' && params.startsWith('hearten.');
}

function toHead(selector: Rule['selector']): { text: string; needs: Needs } {
  const needs = needsOf(selector);
  const turned = /\[dir=['"]?rtl/.test(selector) ? [rightToLeft] : [];
  return { text: selector, needs: { ...needs, tags: [...needs.tags, ...turned] } };
}

/** What has to be there: nothing of what stands in other brackets than those of `:is(…)`, which may be opposites. */
function needsOf(selector: string): Needs {
  const plain = selector
    .replace(/\[[^\]]*\]/g, '')
    .replace(/:(?:not|where|has)\((?:[^()]|\([^()]*\))*\)/g, '');
  const outside = plain.replace(/:is\((?:[^()]|\([^()]*\))*\)/g, '');
  return {
    classes: [...outside.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
    tags: [...outside.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9-]*)/g)].map(([, name = '']) => name),
    // Those with brackets of their own are left alone.
    oneOf: [...plain.matchAll(/:is\(([^()]*)\)/g)].map(([, list = '']) =>
      list.split(',').map((one) => needsOf(one.trim())),
    ),
  };
}

/** Layers that follow each other and are one become one block, and the order of layers is said once. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof piece === 'string') {
      if (!isSaid(piece, all)) all.push(piece);
    } else if (typeof last === 'object' && isSameLayer(last, piece)) {
      all[all.length - 1] = { heads: last.heads, pieces: [...last.pieces, ...piece.pieces] };
    } else {
      all.push(piece);
    }
  }
  return all;
}

/** Whether the order of these layers stands already: `@layer a,b;` after `@layer a,b,c;`. */
function isSaid(piece: string, before: readonly Piece[]): boolean {
  const namesOf = (text: string) => text.slice(7, -1).split(/, */);
  if (!/^@layer [^{]*;$/.test(piece)) return false;
  const known = new Set(
    before.flatMap((one) =>
      typeof one === 'string' && one.startsWith('@layer ') ? namesOf(one) : [],
    ),
  );
  return namesOf(piece).every((name) => known.has(name));
}

function isSameLayer(a: Block, b: Block): boolean {
  const [head, other] = [a.heads[0]?.text, b.heads[0]?.text];
  return head === other && head?.startsWith('@layer ') === true;
}

function write(pieces: readonly Piece[], used: Used): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const heads = piece.heads.filter(({ needs }) => isMet(needs, used));
      const inner = heads.length > 0 ? write(piece.pieces, used) : '';
      return inner && `${heads.map(({ text }) => text).join(',')}{${inner}}`;
    })
    .join('');
}

function isMet({ classes, tags, oneOf }: Needs, used: Used): boolean {
  return (
    classes.every((name) => used.classes.has(name)) &&
    tags.every((name) => used.tags.has(name)) &&
    oneOf.every((list) => list.some((one) => isMet(one, used)))
  );
}
