import { config, site } from 'virtual:hearten/config';
import { textsFor } from '../i18n/index.ts';
import type { SearchRecord } from '../search/record.ts';
import { addressOf } from './addresses.ts';
import { getClinic } from './clinic.ts';
import { defaultLang } from './languages.ts';
import { formatDay, machineDate } from './dates.ts';
import { allListedPosts, categoryIn, peopleOf, type PostEntry, postUrl } from './posts.ts';
import { fullName, teamWithArticles } from './team.ts';

/** The pages that can be found: articles that lists show, and the people of the team. */
export async function searchRecords(): Promise<SearchRecord[]> {
  const posts = await allListedPosts();
  const people = site.languages.map(({ lang }) => recordsOfPeople(lang));
  return [...(await Promise.all(posts.map(recordOfPost))), ...(await Promise.all(people)).flat()];
}

async function recordOfPost(post: PostEntry): Promise<SearchRecord> {
  const clinic = await getClinic();
  const { lang = defaultLang, title, updatedDate, pubDate } = post.data;
  const { author, reviewer, category } = await peopleOf(post);
  const dated = updatedDate ?? pubDate;
  const day = formatDay(dated, { lang, timeZone: clinic.timeZone });
  return {
    address: postUrl(post),
    lang,
    title,
    label: category && categoryIn(category.data, lang).name,
    category: category?.id,
    names: [author, reviewer].flatMap((person) => (person ? [fullName(person)] : [])),
    day: {
      text: updatedDate ? `${textsFor(lang).updated} ${day}` : day,
      date: machineDate(dated),
    },
  };
}

async function recordsOfPeople(lang: string): Promise<SearchRecord[]> {
  if (!config.routes.person) return [];
  return (await teamWithArticles(lang)).map(({ id, data }) => ({
    address: addressOf('person', id, lang) ?? '',
    lang,
    title: fullName(data),
    label: textsFor(lang).teamPage,
    names: [],
  }));
}
