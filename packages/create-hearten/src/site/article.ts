import type { Lang } from '../answers.ts';

/** What of the example a new site has, by the names that articles call it. */
export interface Kept {
  /** The last part of the addresses of its articles. */
  articles: ReadonlySet<string>;
  testimonials: ReadonlySet<string>;
  lang: Lang | undefined;
  /** Whether it can be commented. */
  comments: boolean;
}

/**
 * An article of the example without what the site does not have: other languages, testimonials, comments, articles it led to. A link
 * to one of those becomes its words.
 */
export function trimArticle(
  text: string,
  { articles, testimonials, lang, comments }: Kept,
): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const fields = head
    .split('\n')
    .filter((line) => comments || !/^comments: /.test(line))
    .filter((line) => lang === undefined || !/^(?:translationOf|aliases): /.test(line))
    .map((line) => keepIn(line, testimonials))
    .join('\n');
  const words = body.replaceAll(
    /\[([^\]]+)\]\(\/(?:es\/)?blog\/([^/)]+)\/\)( \([^)]*\))?/g,
    (link, said: string, article: string) => (articles.has(article) ? link : said),
  );
  return `---\n${fields}---\n${words}`;
}

function keepIn(line: string, testimonials: ReadonlySet<string>): string {
  return line.replace(/^testimonials: \[(.*)\]$/, (_, list: string) => {
    const kept = list.split(', ').filter((name) => testimonials.has(name));
    return `testimonials: [${kept.join(', ')}]`;
  });
}
