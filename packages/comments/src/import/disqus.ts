import { htmlToLine } from './html-to-text.ts';
import {
  type Import,
  type ImportedPost,
  type ImportOptions,
  type SourceComment,
  toImport,
} from './imported.ts';
import { type Broken, childrenOf, readXml, textOf, type XmlElement } from './read-xml.ts';
import { slugOf } from './slug.ts';

/** The comments of a Disqus export; deleted ones and spam are counted and left out. */
export function parseDisqus(xml: string, options: ImportOptions = {}): Import | { broken: Broken } {
  const read = readXml(xml.replace(/^\ufeff/, ''), {
    skip: new Set(['category', 'ipAddress', 'email']),
  });
  const isDisqus = 'root' in read && read.root.name === 'disqus';
  if (!isDisqus) {
    const { message, line, column } = 'broken' in read ? read.broken : notDisqus;
    const text = `This export of Disqus cannot be read: ${message} (line ${line}, column ${column}). Nothing was imported. Export it again.`;
    return { broken: { message: text, line, column } };
  }
  const threads = new Map(
    childrenOf(read.root, 'thread').map((thread) => [idOf(thread), readThread(thread)]),
  );
  const found = childrenOf(read.root, 'post').map((post) => readPost(post, threads));
  return toImport('disqus', found, [...threads.values()], options);
}

const notDisqus: Broken = { message: 'it is no export of Disqus', line: 1, column: 1 };

function idOf(element: XmlElement | undefined): string {
  return element?.attributes['dsq:id'] ?? '';
}

function readThread(thread: XmlElement): ImportedPost {
  const address = textOf(thread, 'link');
  const post = slugOf(address) || slugOf(textOf(thread, 'id')) || `thread-${idOf(thread)}`;
  return { post, title: htmlToLine(textOf(thread, 'title')), address };
}

function readPost(post: XmlElement, threads: ReadonlyMap<string, ImportedPost>): SourceComment {
  const thread = idOf(childrenOf(post, 'thread')[0]);
  const [author] = childrenOf(post, 'author');
  const [parent] = childrenOf(post, 'parent');
  return {
    id: idOf(post),
    parent: parent ? idOf(parent) : null,
    post: threads.get(thread)?.post ?? `thread-${thread}`,
    author: author ? textOf(author, 'name') : '',
    html: textOf(post, 'message'),
    writtenAt: Date.parse(textOf(post, 'createdAt')),
    state: stateOf(post),
  };
}

function stateOf(post: XmlElement): SourceComment['state'] {
  if (textOf(post, 'isSpam') === 'true') return 'spam';
  return textOf(post, 'isDeleted') === 'true' ? 'deleted' : 'approved';
}
