import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';

/** Gives the tree of a text, parsed when it is first asked for. Throws, each time, where MDX cannot be parsed. */
export type Parse = () => Root;

/** How a text is read once for all that look at it. */
export interface ParseOptions {
  /** The file’s path; `.mdx` is read as MDX. */
  path: string;
  /** Its tree, where several look at it. @default parsed anew */
  parse?: Parse | undefined;
}

/** A text that is parsed once, however many look at its tree. Nobody may change it. */
export function parseOnce(text: string, { path }: { path: string }): Parse {
  let parsed: Parsed | undefined;
  return () => treeOf((parsed ??= tryParse(text, path)));
}

/** The same, parsed at once: for whoever goes through many texts step by step. */
export function parseAtOnce(text: string, { path }: { path: string }): Parse {
  const parsed = tryParse(text, path);
  return () => treeOf(parsed);
}

type Parsed = { tree: Root } | { error: unknown };

function treeOf(parsed: Parsed): Root {
  if ('error' in parsed) throw parsed.error;
  return parsed.tree;
}

function tryParse(text: string, path: string): Parsed {
  const parse = path.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
  try {
    return { tree: parse(text, { features: { directive: true } }) as Root };
  } catch (error) {
    return { error };
  }
}
