import type { Category } from '@hearten/care';
import { getRecords } from './clinic.ts';
import { defaultLang } from './languages.ts';
import { allListedPosts } from './posts.ts';

/**
 * The categories whose list of articles is there in a language, in their order: in another language than the default one, those
 * with something in it.
 */
export async function categoriesIn(lang: string): Promise<{ id: string; data: Category }[]> {
  const [categories, posts] = await Promise.all([
    getRecords<Category>('categories'),
    allListedPosts(lang),
  ]);
  return categories
    .filter(({ id }) => lang === defaultLang || posts.some(({ data }) => data.category === id))
    .toSorted((a, b) => a.data.order - b.data.order);
}
