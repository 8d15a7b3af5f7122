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
  let parsed: { tree: Root } | { error: unknown } | undefined;
  return () => {
    parsed ??= tryParse(text, path);
    if ('error' in parsed) throw parsed.error;
    return parsed.tree;
  };
}

function tryParse(text: string, path: string): { tree: Root } | { error: unknown } {
  const parse = path.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
  try {
    return { tree: parse(text, { features: { directive: true } }) as Root };
  } catch (error) {
    return { error };
  }
}
