import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { readSource } from '../source.ts';
import { type Article, readArticle } from './article.ts';

/** An article for tests, as `check` reads it. */
export function articleOf(text: string): Article {
  const tree = markdownToMdast(text, { features: { directive: true } }) as Root;
  return readArticle(tree, readSource(text));
}
