import type { Comment } from '@hearten/care';
import { config } from 'virtual:hearten/config';
import type { CommentedPage } from '../comments/site-comments.ts';
import { getRecords } from './clinic.ts';
import { defaultLang } from './languages.ts';
import { type PostEntry, postUrl, publishedPosts } from './posts.ts';

const byPost = new WeakMap<object, Map<string, Comment[]>>();

/** The accepted comments of an article. */
export async function commentsOf(post: string): Promise<Comment[]> {
  const entries = await getRecords<Comment>('comments');
  const groups =
    byPost.get(entries) ??
    Map.groupBy(
      entries.map(({ data }) => data),
      (comment) => comment.post,
    );
  byPost.set(entries, groups);
  return groups.get(post) ?? [];
}

/** What comments name an article by. Articles of two blogs may have one name; that of a further blog has its collection before it. */
export function commentsId({ id, collection }: Pick<PostEntry, 'id' | 'collection'>): string {
  return collection === config.blogs[0]?.collection ? id : `${collection}/${id}`;
}

/** Every article that has comments, for the service that takes new ones. */
export async function commentedPages(): Promise<CommentedPage[]> {
  const posts = await Promise.all(config.blogs.map(publishedPosts));
  return posts
    .flat()
    .filter(({ data }) => data.comments !== false)
    .map((post) => ({
      post: commentsId(post),
      title: post.data.title,
      path: postUrl(post),
      lang: post.data.lang ?? defaultLang,
      isOpen: post.data.comments === true,
    }));
}
