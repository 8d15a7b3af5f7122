import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  articleCard,
  articleLanguage,
  type Category,
  categoryProse,
  categorySchema,
  type Clinic,
  readRecord,
  recordIn,
  type ShareCard,
  siteLanguages,
  type TeamMember,
  teamSchema,
  testimonialSchema,
} from '@hearten/care';
import { readPost, type SiteFiles, type TextFile } from '@hearten/check';
import { z } from 'zod';

/** A card with a name for its file. */
export interface NamedCard {
  name: string;
  /** The article, absolute. */
  file: string;
  card: ShareCard;
}

/** What stands before the name of who checked an article, as the theme has it. */
const reviewedBy: Record<string, string> = { en: 'Reviewed by', es: 'Revisado por' };

/** The cards of all articles whose front matter can be read. */
export function articleCards(
  site: SiteFiles,
  { clinic, today }: { clinic: Clinic; today: string },
): NamedCard[] {
  const image = () => z.string();
  const languages = site.languages ?? siteLanguages(undefined, clinic.lang);
  const team = recordsOf(site.records.team, teamSchema({ image }));
  const categories = recordsOf(site.records.categories, categorySchema);
  const testimonials = recordsOf(site.records.testimonials, testimonialSchema);
  return site.blogs.flat().flatMap((file) => {
    const post = readPost(file)?.data;
    if (!post) return [];
    const lang = articleLanguage({ id: idOf(file), lang: post.lang }, languages);
    const category = categories.get(post.category ?? '');
    const reviewer = team.get(post.reviewedBy ?? '');
    const asked = post.og ? post.og.testimonial : undefined;
    const card = articleCard({
      post,
      source: file.path,
      lang,
      category: category && nameIn(category, { lang, own: languages[0].lang }),
      reviewed: reviewer && reviewedIn(reviewer as TeamMember, lang),
      testimonial: testimonials.get(asked ?? ''),
      today,
      pathOf: (src) => fileURLToPath(new URL(src, file.url)),
    });
    const name = site.blogs.length > 1 ? `${folderOf(file)}/${idOf(file)}` : idOf(file);
    return card ? [{ name, file: fileURLToPath(file.url), card }] : [];
  });
}

/** The folder of an article’s blog: two blogs may have files of one name. */
function folderOf({ name, url }: TextFile): string {
  return path.basename(decodeURIComponent(url.pathname).slice(0, -name.length));
}

function recordsOf<Schema extends z.ZodType>(files: readonly TextFile[] = [], schema: Schema) {
  return new Map(
    files.flatMap((file) => {
      const { data } = readRecord(file.text, schema, { path: file.path, ignoreUnknownKeys: true });
      return data ? [[idOf(file), data] as const] : [];
    }),
  );
}

function nameIn(category: Category, wanted: { lang: string; own: string }): string {
  return recordIn(category, categoryProse, wanted).name;
}

function reviewedIn({ name, credentials }: TeamMember, lang: string): string {
  const before = reviewedBy[lang.split('-')[0] ?? lang] ?? reviewedBy.en;
  return `${before} ${[name, credentials].filter(Boolean).join(', ')}`;
}

function idOf({ name }: TextFile): string {
  return name.replace(/\.[^./]+$/, '').replace(/\/index$/, '');
}
