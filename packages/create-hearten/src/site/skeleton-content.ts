import { type Answers, langsOf } from '../answers.ts';
import { type Files, textOf } from './files.ts';
import { changeRecord } from './record.ts';

const articles = { en: 'a-first-article.md', es: 'un-primer-articulo.md' };

/** A clinic's record to fill in, with placeholders that the check names, and one article in each language. */
export function skeletonContent(
  skeleton: Files,
  { language, name }: Pick<Answers, 'language' | 'name'>,
): Files {
  const record = textOf(skeleton, `clinic.${language}.yml`);
  const [first, ...others] = langsOf({ language });
  return new Map([
    ['src/content/clinic.yml', name === undefined ? record : withName(record, name)],
    [`src/content/posts/${articles[first]}`, textOf(skeleton, articles[first])],
    ...others.map(
      (lang) =>
        [`src/content/posts/${lang}/${articles[lang]}`, textOf(skeleton, articles[lang])] as const,
    ),
  ]);
}

function withName(record: string, name: string): string {
  return changeRecord(record, (clinic) => clinic.set('name', name));
}
