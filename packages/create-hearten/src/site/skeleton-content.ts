import { type Answers, type Lang, langsOf } from '../answers.ts';
import { type Files, textOf } from './files.ts';
import { changeRecord } from './record.ts';

const articles = { en: 'a-first-article.md', es: 'un-primer-articulo.md' };

/** A clinic's record to fill in, with placeholders that the check names, and one article in each language. */
export function skeletonContent(
  skeleton: Files,
  { language, name, plugins }: Pick<Answers, 'language' | 'name' | 'plugins'>,
): Files {
  const record = textOf(skeleton, `clinic.${language}.yml`);
  const articleIn = (lang: Lang) => {
    const text = textOf(skeleton, articles[lang]);
    return plugins.includes('comments') ? withComments(text) : text;
  };
  const [first, ...others] = langsOf({ language });
  return new Map([
    ['src/content/clinic.yml', name === undefined ? record : withName(record, name)],
    [`src/content/posts/${articles[first]}`, articleIn(first)],
    ...others.map(
      (lang) => [`src/content/posts/${lang}/${articles[lang]}`, articleIn(lang)] as const,
    ),
  ]);
}

function withComments(article: string): string {
  return article.replace(/^pubDate: .*\n/m, '$&comments: true\n');
}

function withName(record: string, name: string): string {
  return changeRecord(record, (clinic) => clinic.set('name', name));
}
