import type { Answers } from '../answers.ts';
import { type Kept, trimArticle } from './article.ts';
import { datedFrom } from './dates.ts';
import type { Files } from './files.ts';
import { changeRecord, inOneLanguage } from './record.ts';
import { borrowNotice, renameInArticle, renameInRecord } from './rename.ts';
import { spanishPictureWords } from './spanish.ts';

type Wanted = Pick<Answers, 'language' | 'name' | 'plugins'> & { today: string };

const posts = 'src/content/posts/';
const es = `${posts}es/`;

/** The content of the example in the languages of the site, under the clinic's name, dated from today. */
export function exampleContent(example: Files, { language, name, plugins, today }: Wanted): Files {
  const only = language === 'both' ? undefined : language;
  const kept = [...example].filter(
    ([path, content]) => path.startsWith('src/') && isSpoken(path, content, only),
  );
  const names = {
    articles: namesOf(kept, /^src\/content\/posts\/(?:es\/)?([^/]+)\//),
    testimonials: namesOf(kept, /^src\/content\/testimonials\/(.+)\.yml$/),
    lang: only,
    comments: plugins.includes('comments'),
  };
  return new Map(
    kept.map(([path, content]): [string, string | Uint8Array] => {
      const place = only === 'es' ? path.replace(es, posts) : path;
      if (typeof content !== 'string') return [place, content];
      const text = /\.mdx?$/.test(path)
        ? articleOf(content, names, name)
        : recordOf(path, content, { language, name });
      return [place, datedFrom(text, today)];
    }),
  );
}

function articleOf(text: string, kept: Kept, name: string | undefined): string {
  const trimmed = trimArticle(text, kept);
  return name === undefined ? trimmed : renameInArticle(trimmed, name);
}

/** Whether a file says something in the one language of a site. Words to explain and quotes say theirs, or are English. */
function isSpoken(path: string, content: string | Uint8Array, only: 'en' | 'es' | undefined) {
  if (only === undefined) return true;
  if (path.startsWith(posts)) return path.startsWith(es) === (only === 'es');
  if (!/^src\/content\/(?:testimonials|glossary)\//.test(path)) return true;
  const lang = /^lang: (\w+)$/m.exec(String(content))?.[1] ?? 'en';
  return lang === only;
}

function namesOf(files: readonly [string, unknown][], pattern: RegExp): Set<string> {
  return new Set(files.map(([path]) => pattern.exec(path)?.[1] ?? ''));
}

function recordOf(
  path: string,
  text: string,
  { language, name }: Omit<Wanted, 'plugins' | 'today'>,
): string {
  const isAsItIs = language === 'both' && name === undefined;
  if (!path.endsWith('.yml') || isAsItIs) return text;
  const isClinic = path.endsWith('/clinic.yml');
  const changed = changeRecord(text, (record) => {
    if (language !== 'both') inOneLanguage(record, language);
    if (isClinic && language === 'es') record.set('lang', 'es');
    if (name === undefined) return;
    if (isClinic) borrowNotice(record, language === 'es' ? 'es' : 'en', []);
    if (isClinic && language === 'both') borrowNotice(record, 'es', ['translations', 'es']);
    renameInRecord(record, name);
  });
  return language === 'es' ? spanishPictureWords(changed) : changed;
}
