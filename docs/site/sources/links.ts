import { posix } from 'node:path';
import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { parse } from './parse.ts';

interface Place {
  /** The file the text stands in, from the root of the repository. */
  file: string;
  /** The address of the page made from a file or a folder, with a slash at its end; `undefined` where there is none. */
  addressOf: (path: string) => string | undefined;
}

/**
 * Leads links between files to the pages made from them. What has no page here, such as a file of code, keeps its words
 * and loses its link: the site does not know where the repository can be read.
 */
export function siteLinks(markdown: string, place: Place): string {
  const changes: Change[] = [];
  visit(parse(markdown), (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const change = changeOf(node, markdown, place);
    if (change) changes.push(change);
  });
  return changes.reduceRight(
    (text, { start, end, words }) => text.slice(0, start) + words + text.slice(end),
    markdown,
  );
}

interface Change {
  start: number;
  end: number;
  words: string;
}

function changeOf(node: Link | Definition, markdown: string, place: Place): Change | undefined {
  const { url, position } = node;
  if (!position || /^(?:[a-z][a-z+.-]*:|\/|#)/i.test(url)) return undefined;
  const start = position.start.offset ?? 0;
  const end = position.end.offset ?? 0;
  const written = markdown.slice(start, end);
  const [path = '', hash] = url.split('#');
  const address = place.addressOf(posix.join(posix.dirname(place.file), path));
  if (address === undefined) {
    return node.type === 'link' ? { start, end, words: wordsOf(written) } : undefined;
  }
  const at = written.lastIndexOf(url);
  const words = `${written.slice(0, at)}${address}${hash ? `#${hash}` : ''}${written.slice(at + url.length)}`;
  return { start, end, words };
}

/** `[words](address)` to `words`. */
function wordsOf(link: string): string {
  return link.slice(1, link.lastIndexOf(']('));
}
