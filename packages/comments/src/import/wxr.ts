import { cleanLine } from '../core/clean.ts';
import { htmlToLine } from './html-to-text.ts';
import {
  type Import,
  type ImportedPost,
  type ImportOptions,
  type SourceComment,
  toImport,
} from './imported.ts';
import { type Broken, childrenOf, readXml, textOf, type XmlElement } from './read-xml.ts';
import { decoded, slugOf } from './slug.ts';

/** The bulk of an export, which has nothing to do with comments. */
const skip = new Set([
  'content:encoded',
  'excerpt:encoded',
  'wp:postmeta',
  'wp:commentmeta',
  'wp:author',
  'wp:term',
  'wp:category',
  'wp:tag',
]);

/**
 * The comments of a WordPress export: those that are public, and those that wait or stand under an article that is not. Spam, trash and pingbacks are counted and left out;
 * addresses of mail and network, browsers and websites are never read.
 */
export function parseWxr(xml: string, options: ImportOptions = {}): Import | { broken: Broken } {
  const read = readXml(xml.replace(/^\ufeff/, ''), { skip });
  if ('broken' in read) return { broken: explained(read.broken) };
  const [channel] = childrenOf(read.root, 'channel');
  if (!channel)
    return { broken: explained({ message: 'it is no export of WordPress', line: 1, column: 1 }) };
  const site = textOf(channel, 'wp:base_blog_url') || textOf(channel, 'link');
  const articles = childrenOf(channel, 'item')
    .map(readArticle)
    .filter(({ comments }) => comments.length > 0);
  const found = articles.flatMap((article) =>
    article.comments.map((comment) => readComment(comment, article)),
  );
  const posts = articles.map(({ post }) => post);
  return toImport(`wxr ${site}`, found, posts, options);
}

interface Article {
  /** The number WordPress gave it. */
  id: string;
  post: ImportedPost;
  /** Whether everybody could read it, and so its comments. */
  isPublic: boolean;
  comments: XmlElement[];
}

function explained({ message, line, column }: Broken): Broken {
  const text = `This WordPress export cannot be read: ${message} (line ${line}, column ${column}). Nothing was imported. Export it again, or mend that line.`;
  return { message: text, line, column };
}

function readArticle(item: XmlElement): Article {
  const address = textOf(item, 'link');
  const slug = cleanLine(decoded(textOf(item, 'wp:post_name'))) || cleanLine(slugOf(address));
  const id = textOf(item, 'wp:post_id');
  const status = textOf(item, 'wp:status');
  return {
    id,
    post: { post: slug || `post-${id}`, title: htmlToLine(textOf(item, 'title')), address },
    isPublic: (status === '' || status === 'publish') && textOf(item, 'wp:post_password') === '',
    comments: childrenOf(item, 'wp:comment'),
  };
}

function readComment(comment: XmlElement, { id, post, isPublic }: Article): SourceComment {
  const parent = textOf(comment, 'wp:comment_parent');
  const local = textOf(comment, 'wp:comment_date');
  const day = /^(?!0000)\d{4}-\d{2}-\d{2}/.exec(local)?.[0];
  const global = timeOf(textOf(comment, 'wp:comment_date_gmt'));
  // Numbers of comments are one for each site, but files that were put together have some twice.
  const idIn = (number: string) => `${id}.${number}`;
  return {
    id: idIn(textOf(comment, 'wp:comment_id')),
    parent: parent === '' || parent === '0' ? null : idIn(parent),
    post: post.post,
    author: textOf(comment, 'wp:comment_author'),
    html: textOf(comment, 'wp:comment_content'),
    writtenAt: Number.isNaN(global) ? timeOf(local) : global,
    ...(day === undefined || Number.isNaN(timeOf(local)) ? {} : { day }),
    state: stateOf(comment, isPublic),
  };
}

function stateOf(comment: XmlElement, isPublicArticle: boolean): SourceComment['state'] {
  const approved = textOf(comment, 'wp:comment_approved');
  const type = textOf(comment, 'wp:comment_type');
  if (type !== '' && type !== 'comment') return 'pingback';
  if (approved === 'spam') return 'spam';
  if (approved.includes('trash')) return 'trash';
  return approved === '1' && isPublicArticle ? 'approved' : 'pending';
}

/** A time such as `2019-05-04 09:30:00`, in ms; NaN for one that cannot be, such as `0000-00-00`. */
function timeOf(written: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})$/.exec(written);
  if (!match || match[1] === '0000') return Number.NaN;
  const time = Date.parse(`${written.slice(0, 10)}T${written.slice(11)}Z`);
  // 31 April is no day, though `Date.parse` may take it for 1 May.
  return Number.isNaN(time) || new Date(time).getUTCDate() !== Number(match[3]) ? Number.NaN : time;
}
