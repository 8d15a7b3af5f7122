import { textsFor } from '../i18n/index.ts';
import type { Blog } from '../options.ts';
import { defaultLang, isOneLanguage } from './languages.ts';

/** The heading of a blog's list: a title of the site's own is in its default language. */
export function blogTitle({ title }: Pick<Blog, 'title'>, lang: string): string {
  return title !== undefined && isOneLanguage(lang, defaultLang) ? title : textsFor(lang).blog;
}
