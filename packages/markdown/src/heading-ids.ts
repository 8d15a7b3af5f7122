import type { Heading } from 'mdast';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { asWritten } from './restore.ts';
import type { Source } from './source.ts';
import { isParent, type Node } from './tree.ts';

/** Ids for headings, so that a block never changes the address of a heading an author wrote. */
export interface HeadingIds {
  /** The id bare Astro would give a heading of the document; `undefined` where Astro will give it by itself. */
  ofWritten: (heading: Heading) => string | undefined;
  /** A new id for a heading a block makes. */
  ofMade: (heading: Heading) => string;
}

/** What has to be known of a document to read its headings. */
export interface HeadingReader {
  isBlock: (node: Node) => boolean;
  /** Whether a text directive is ours by its name. */
  isInline: (name: string) => boolean;
  /** The heading as it will stand on the page, where an engine misread it. */
  asRead: (heading: Heading) => Heading;
}

/**
 * Reads the headings of a document in order. Headings inside blocks keep the id they would have outside; then the others
 * are given theirs too, since Astro's own counter no longer sees the ones inside.
 */
export function readHeadingIds(
  tree: Node,
  source: Source,
  { isBlock, isInline, asRead }: HeadingReader,
): HeadingIds {
  const slugger = new GithubSlugger();
  const ids = new Map<Heading, string>();
  let isRead = false;
  let isAnyInside = false;
  const collect = (node: Node, isInside: boolean): void => {
    if (node.type === 'heading') {
      ids.set(node, slugger.slug(headingText(asRead(node), source, isInline)));
      isAnyInside ||= isInside;
    } else if (isParent(node) && mayHoldHeadings(node, source)) {
      const inside = isInside || isBlock(node);
      for (const child of node.children) collect(child, inside);
    }
  };
  // Most articles have no block that touches a heading.
  const read = () => {
    if (!isRead) collect(tree, false);
    isRead = true;
  };
  return {
    ofWritten(heading) {
      if (!hasBlock.test(source.text)) return undefined;
      read();
      return isAnyInside ? ids.get(heading) : undefined;
    },
    ofMade(heading) {
      read();
      return slugger.slug(headingText(heading, source, isInline));
    },
  };
}

/** For a document nobody makes anything of. */
export const noHeadingIds: HeadingIds = { ofWritten: () => undefined, ofMade: () => '' };

const hasBlock = /^[\s>]*:::|<[A-Z]/mu;

/** Whether there may be headings below; told from the text, since engines make children only when asked. */
function mayHoldHeadings({ type, position }: Node, source: Source): boolean {
  if (type === 'root' || !position) return true;
  if (type === 'paragraph' || type === 'table') return false;
  return /#|^[\s>]*(?:=+|-+)[ \t]*$/mu.test(source.slice(position.start, position.end));
}

/** The text of a heading as it will stand on the page, with what the engine took for directives. */
function headingText(
  heading: Heading,
  source: Source,
  isInline: (name: string) => boolean,
): string {
  const textOf = (node: Node): string => {
    if (isHidden(node)) return '';
    if (node.type === 'textDirective' && !node.data?.hName && !isInline(node.name)) {
      return asWritten(node, source).map(textOf).join('');
    }
    if (isParent(node)) return node.children.map(textOf).join('');
    return toString(node, { includeImageAlt: false, includeHtml: false });
  };
  return textOf(heading);
}

/** Words a block adds for those who hear the page: “Important: ” is no part of an address. */
function isHidden({ data }: Node): boolean {
  const className = data?.hProperties?.className;
  return Array.isArray(className) && className.includes('hearten-hidden');
}
