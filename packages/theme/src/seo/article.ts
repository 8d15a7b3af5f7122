import type { Category, Clinic, TeamMember } from '@hearten/care';
import { config } from 'virtual:hearten/config';
import { cardOf } from '../cards/cards.ts';
import { addressOf } from '../data/addresses.ts';
import { machineDate } from '../data/dates.ts';
import { blogTitle } from '../data/blogs.ts';
import { defaultLang, localUrl } from '../data/languages.ts';
import { categoryIn, type PostEntry, postPath, postUrl } from '../data/posts.ts';
import type { Blog } from '../options.ts';
import { articleThing, clinicThing, type Crumb, personThing, type Thing } from './graph.ts';
import { type PreviewImage, previewImage } from './preview-image.ts';

interface Parts {
  post: PostEntry;
  blog: Blog;
  clinic: Clinic;
  lang: string;
  author: TeamMember | undefined;
  reviewer: TeamMember | undefined;
  category: { id: string; data: Category } | undefined;
  site: URL | undefined;
}

interface ArticleMetadata {
  image?: PreviewImage | undefined;
  article: Record<string, string | undefined>;
  thing?: Thing | undefined;
}

/** What an article's page says to search engines and where it is shared. */
export async function articleMetadata(parts: Parts): Promise<ArticleMetadata> {
  const { post, clinic, lang, author, reviewer, category, site } = parts;
  const { data } = post;
  const section = category && categoryIn(category.data, lang).name;
  const article = {
    published_time: machineDate(data.pubDate),
    modified_time: data.updatedDate && machineDate(data.updatedDate),
    author: author?.name,
    section,
  };
  if (!site) return { article };
  const absolute = (address: string) => new URL(address, site).href;
  const address = absolute(postUrl(post));
  const image = (await cardOf(postPath(post))) ?? (await previewImage(data.heroImage));
  const person = (member: TeamMember | undefined, id: string | undefined) => {
    const page = id && addressOf('person', id, lang);
    return member && personThing(member, page && absolute(page));
  };
  const crumbs = [...parentOf(parts), { name: data.title, address: postUrl(post) }];
  const thing = articleThing({
    address,
    post: data,
    crumbs: crumbs.map((crumb) => ({ ...crumb, address: absolute(crumb.address) })),
    publisher: clinicThing(clinic, absolute(localUrl('/', defaultLang))),
    author: person(author, data.author),
    reviewer: person(reviewer, data.reviewedBy),
    image: image && absolute(image.src),
  });
  return { image, article, thing };
}

/** The list an article is found in: its category, or else the blog. */
function parentOf({ category, blog, lang }: Parts): Crumb[] {
  const list = category && addressOf('category', category.id, lang);
  if (category && list) return [{ name: categoryIn(category.data, lang).name, address: list }];
  if (!config.routes.blog) return [];
  return [{ name: blogTitle(blog, lang), address: localUrl(`/${blog.prefix}`, lang) }];
}
