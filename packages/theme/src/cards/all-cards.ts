import {
  articleCard,
  type Clinic,
  localPath,
  personCard,
  type ShareCard,
  type TeamMember,
  type Testimonial,
} from '@hearten/care';
import { config, site } from 'virtual:hearten/config';
import { type MovableRoute, pathOf } from '../data/addresses.ts';
import { blogsIn, blogTitle } from '../data/blogs.ts';
import { categoriesIn } from '../data/categories.ts';
import { getClinic, getRecords } from '../data/clinic.ts';
import {
  allListedPosts,
  categoryIn,
  peopleOf,
  type PostEntry,
  postPath,
  publishedPosts,
} from '../data/posts.ts';
import { groupByTag } from '../data/tags.ts';
import { fullName, teamWithArticles } from '../data/team.ts';
import { today } from '../data/today.ts';
import { textsFor } from '../i18n/index.ts';
import type { Picture } from '../pictures/source.ts';

/** The card of the page at a path. */
export interface PageCard {
  path: string;
  card: ShareCard;
}

/** The card of every page that has one of its own, in each language of the site. */
export async function allCards(): Promise<PageCard[]> {
  const clinic = await getClinic();
  const local = site.languages.flatMap(({ lang }) => [listCards(lang), personCards(lang)]);
  return (await Promise.all([...local, articleCards(clinic)])).flat();
}

/** Pages of a language that are no article and no person: the words of their heading. */
async function listCards(lang: string): Promise<PageCard[]> {
  const { name, tagline, description } = await getClinic(lang);
  const texts = textsFor(lang);
  const posts = await allListedPosts(lang);
  const categories = await categoriesIn(lang);
  const tags = config.routes.tag ? groupByTag(posts) : [];
  const page = (path: string | undefined, title: string, rest: Partial<ShareCard> = {}) =>
    path === undefined
      ? []
      : [{ path, card: { kind: 'page' as const, source: path, lang, title, ...rest } }];
  const at = (route: MovableRoute, value?: string) => pathOf(route, value, lang);
  const local = (path: string) => localPath(path, lang, site.languages);
  return [
    ...page(local('/'), tagline ?? name, {
      note: tagline ? firstSentence(description) : undefined,
    }),
    ...(await blogsIn(lang)).flatMap((blog) =>
      page(local(`/${blog.prefix}`), blogTitle(blog, lang)),
    ),
    ...categories.flatMap(({ id, data }) => {
      const { name, description } = categoryIn(data, lang);
      return page(at('category', id), name, { label: texts.topics, note: description });
    }),
    ...tags.flatMap(({ slug, name }) => page(at('tag', slug), texts.taggedTitle({ tag: name }))),
    ...page(at('team'), texts.teamPage, { note: texts.teamPageText }),
    ...page(at('accessibility'), texts.accessibility.title),
    ...page(at('howWeWrite'), texts.howWeWrite.title),
  ];
}

async function personCards(lang: string): Promise<PageCard[]> {
  const label = textsFor(lang).teamPage;
  return (await teamWithArticles(lang)).flatMap(({ id, data }) => {
    const path = pathOf('person', id, lang);
    return path
      ? [{ path, card: personCard(data, { source: path, lang, label, pathOf: fileOf }) }]
      : [];
  });
}

async function articleCards(clinic: Clinic): Promise<PageCard[]> {
  const testimonials = await getRecords<Testimonial>('testimonials');
  const day = await today();
  const posts = await Promise.all(config.blogs.map(publishedPosts));
  const cards = posts.flat().map(async (post) => {
    const card = articleCard({
      post: post.data,
      source: post.filePath ?? post.id,
      testimonial: testimonials.find(({ id }) => post.data.og && id === post.data.og.testimonial)
        ?.data,
      today: day,
      pathOf: fileOf,
      ...(await wordsBeside(post, clinic)),
    });
    return card && { path: postPath(post), card };
  });
  return (await Promise.all(cards)).filter((card) => card !== undefined);
}

/** What stands beside the title of an article, in its language. */
async function wordsBeside(post: PostEntry, clinic: Clinic) {
  const lang = post.data.lang ?? clinic.lang;
  const { category, reviewer } = await peopleOf(post);
  return {
    lang,
    category: category && categoryIn(category.data, lang).name,
    reviewed: reviewer && reviewedBy(reviewer, lang),
  };
}

function reviewedBy(reviewer: TeamMember, lang: string): string {
  return `${textsFor(lang).reviewedBy} ${fullName(reviewer)}`;
}

/** The file of a picture. Astro keeps it beside what it says of one to pages. A picture on another host has none: nothing is fetched for a card. */
function fileOf(picture: Picture): string | undefined {
  return typeof picture === 'string' ? undefined : (picture as { fsPath?: string }).fsPath;
}

/** A card has room for one. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
