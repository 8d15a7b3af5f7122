import { type InLanguage, recordIn, type TeamMember, teamProse } from '@hearten/care';
import { getRecords } from './clinic.ts';
import { defaultLang } from './languages.ts';
import { allListedPosts, type PostEntry } from './posts.ts';

/** A person of the team with the articles that are out and name them, newest first. */
export interface PersonEntry {
  id: string;
  data: InLanguage<TeamMember>;
  wrote: PostEntry[];
  checked: PostEntry[];
}

/** Everybody of the team, by name, with their articles in a language. */
export async function teamWithArticles(lang: string): Promise<PersonEntry[]> {
  const [team, posts] = await Promise.all([getRecords<TeamMember>('team'), allListedPosts(lang)]);
  const wrote = Map.groupBy(posts, ({ data }) => data.author);
  const checked = Map.groupBy(posts, ({ data }) => data.reviewedBy);
  return team
    .map(({ id, data }) => ({
      id,
      data: personIn(data, lang),
      wrote: wrote.get(id) ?? [],
      checked: checked.get(id) ?? [],
    }))
    .toSorted((a, b) => a.data.name.localeCompare(b.data.name));
}

/** A person with their words in a language, as far as they have them. */
export function personIn(person: TeamMember, lang: string): InLanguage<TeamMember> {
  return recordIn(person, teamProse, { lang, own: defaultLang });
}

/** A name with what stands after it: `Elena Solbrisa, LCSW`. */
export function fullName({ name, credentials }: TeamMember): string {
  return [name, credentials].filter(Boolean).join(', ');
}
