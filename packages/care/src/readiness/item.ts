import type { Clinic } from '../clinic.ts';
import type { Reviewed } from '../rules/review.ts';
import type { Source } from '../rules/rule.ts';
import type { TeamMember } from '../team.ts';
import type { Testimonial } from '../testimonial.ts';

/** How a site stands with one thing it should have: `ask` is what only a person can know. */
export type ReadinessState = 'found' | 'missing' | 'ask';

/** One thing a clinic’s site should have, with what was found and what it rests on. */
export interface ReadinessItem {
  id: string;
  state: ReadinessState;
  /** What a site should have, in one sentence. */
  title: string;
  /** What was found, what to add, or what to confirm. */
  detail: string;
  source: Source;
}

/** What is known of a site. */
export interface ReadinessFacts {
  clinic: Clinic;
  /** The people of the team, by the name of their file. */
  team: ReadonlyMap<string, TeamMember>;
  /** Its articles that are no drafts. */
  posts: readonly Reviewed[];
  testimonials: readonly Testimonial[];
  /** How many have a record that is wrong, so that nothing is known of them. @default none */
  unread?: { posts: number; testimonials: number } | undefined;
  /** The addresses of the pages of the theme; `false` for one that is switched off. */
  routes?: { accessibility?: string | false; howWeWrite?: string | false } | undefined;
  /** The clinic's calendar day: `2026-10-12`. */
  today: string;
}

interface Texts {
  title: string;
  found: string;
  missing: string;
  source: Source;
}

/** What is there, or is not. */
export function item(
  id: string,
  isFound: boolean,
  { title, found, missing, source }: Texts,
): ReadinessItem {
  return {
    id,
    state: isFound ? 'found' : 'missing',
    title,
    detail: isFound ? found : missing,
    source,
  };
}

/** What only a person can say. */
export function ask(id: string, title: string, source: Source): ReadinessItem {
  return { id, state: 'ask', title, detail: '', source };
}
