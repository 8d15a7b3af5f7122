import type { Finding } from '@hearten/components/shapes';
import type { Point } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { findHints } from './hints/find-hints.ts';
import { toMessage } from './message.ts';
import { parseOptionsAgain, type UserOptions } from './options.ts';
import { parseOnce, type ParseOptions } from './parse-once.ts';
import { plainText, readAgain } from './plain-text.ts';
import { shapeTree } from './shape-tree.ts';
import { readSource } from './source.ts';
import { isParent, type Node } from './tree.ts';

export { readShown, type Shown } from './shown.ts';
export { parseAtOnce, parseOnce, type Parse, type ParseOptions } from './parse-once.ts';
export { applyFixes, type Fixed } from './hints/apply-fixes.ts';
export { readPictures, type WrittenPicture } from './pictures.ts';

/** What the check is told of a text. */
export interface CheckOptions extends UserOptions, Pick<ParseOptions, 'parse'> {
  /** The file's path, as messages should show it; `.mdx` is read as MDX. */
  path: string;
  /** Whether text that looks like a block, but is not marked up as one, gets a hint with the lines to paste. @default true */
  hints?: boolean;
}

/**
 * What an author should know of one file, its front matter included, so that lines are those of the file. Pure: it reads no
 * file and throws nothing for an author's mistake.
 */
export function check(
  text: string,
  { path, hints = true, parse = parseOnce(text, { path }), ...userOptions }: CheckOptions,
): VFileMessage[] {
  const options = parseOptionsAgain(userOptions);
  const format = path.endsWith('.mdx') ? 'mdx' : 'markdown';
  const messages: VFileMessage[] = [];
  const report = (finding: Finding) => void messages.push(toMessage(finding, path));
  try {
    const tree = parse();
    const source = readSource(text);
    shapeTree(tree, options, {
      source,
      format,
      plainText,
      readAgain: readAgain(format),
      report,
      onlyReports: true,
    });
    if (hints) findHints(tree, source).forEach(report);
  } catch (error) {
    messages.push(syntaxMessage(error, path));
  }
  return messages;
}

/** A picture that a text takes from beside itself. */
export interface LocalImage {
  /** As written: `./picture.jpg`. */
  url: string;
  place: Point | undefined;
}

/** The pictures a file takes from beside itself, for whoever can look whether they are there. */
export function readLocalImages(text: string, options: ParseOptions): LocalImage[] {
  // Most articles have none, and need not be parsed for it.
  if (!text.includes('![')) return [];
  return readNodes(text, options, (node) => node.type === 'image' && isLocal(node.url));
}

/** A link to the file of another article. */
export interface LocalLink {
  /** As written: `../calm/index.md#part`. */
  url: string;
  place: Point | undefined;
}

/** The articles a file links to by their files, for whoever can look whether they are there. */
export function readLocalLinks(text: string, options: ParseOptions): LocalLink[] {
  // Most articles have none, and need not be parsed for it.
  if (!/\.mdx?\b/i.test(text)) return [];
  return readNodes(
    text,
    options,
    (node) =>
      (node.type === 'link' || node.type === 'definition') &&
      isLocal(node.url) &&
      /^[^?#]+\.mdx?(?=[?#]|$)/i.test(node.url),
  );
}

function readNodes(
  text: string,
  { path, parse = parseOnce(text, { path }) }: ParseOptions,
  isWanted: (node: Node) => boolean,
): { url: string; place: Point | undefined }[] {
  const found: { url: string; place: Point | undefined }[] = [];
  const visit = (node: Node): void => {
    if ('url' in node && isWanted(node)) {
      found.push({ url: node.url, place: node.position && { ...node.position.start } });
    }
    if (isParent(node)) node.children.forEach(visit);
  };
  try {
    visit(parse());
  } catch {
    // A file that cannot be read has a message of its own, from `check`.
  }
  return found;
}

function isLocal(url: string): boolean {
  return url !== '' && !url.startsWith('/') && !URL.canParse(url);
}

/** MDX that cannot be parsed; the place is at the front of the parser's words. */
function syntaxMessage(error: unknown, path: string): VFileMessage {
  const words = error instanceof Error ? error.message : String(error);
  const [, line, column, reason = words] = /^(\d+):(\d+):\s*([\s\S]*)$/.exec(words) ?? [];
  const place = line ? { line: Number(line), column: Number(column) } : undefined;
  return toMessage(
    {
      ruleId: 'mdx-syntax',
      severity: 'error',
      reason: `This MDX cannot be read: ${reason}`,
      place,
    },
    path,
  );
}
