import type { TeamMember } from '@hearten/care';
import { getRecords } from './clinic.ts';
import { allListedPosts, type PostEntry } from './posts.ts';

/** A person of the team with the articles that are out and name them, newest first. */
export interface PersonEntry {
  id: string;
  data: TeamMember;
  wrote: PostEntry[];
  checked: PostEntry[];
}

/** Everybody of the team, by name. */
export async function teamWithArticles(): Promise<PersonEntry[]> {
  const [team, posts] = await Promise.all([getRecords<TeamMember>('team'), allListedPosts()]);
  const wrote = Map.groupBy(posts, ({ data }) => data.author);
  const checked = Map.groupBy(posts, ({ data }) => data.reviewedBy);
  return team
    .map(({ id, data }) => ({
      id,
      data,
      wrote: wrote.get(id) ?? [],
      checked: checked.get(id) ?? [],
    }))
    .toSorted((a, b) => a.data.name.localeCompare(b.data.name));
}

/** A name with what stands after it: `Elena Solbrisa, LCSW`. */
export function fullName({ name, credentials }: TeamMember): string {
  return [name, credentials].filter(Boolean).join(', ');
}
