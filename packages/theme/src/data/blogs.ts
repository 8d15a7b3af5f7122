import { config } from 'virtual:hearten/config';
import { textsFor } from '../i18n/index.ts';
import type { Blog } from '../options.ts';
import { defaultLang, isOneLanguage } from './languages.ts';
import { listedPosts } from './posts.ts';

/** The heading of a blog's list: a title of the site's own is in its default language. */
export function blogTitle({ title }: Pick<Blog, 'title'>, lang: string): string {
  return title !== undefined && isOneLanguage(lang, defaultLang) ? title : textsFor(lang).blog;
}

/** The blogs whose list of articles is there in a language: in another than the default one, those with something in it. */
export async function blogsIn(lang: string): Promise<Blog[]> {
  if (!config.routes.blog) return [];
  return lang === defaultLang ? config.blogs : blogsToRead(lang);
}

/** Those with something to read. */
export async function blogsToRead(lang: string): Promise<Blog[]> {
  if (!config.routes.blog) return [];
  const listed = await Promise.all(config.blogs.map((blog) => listedPosts(blog, lang)));
  return config.blogs.filter((_blog, index) => listed[index]?.length);
}
