import { type Clinic, reviewState, type ReviewState, type TeamMember } from '@hearten/care';
import { readPost } from './post.ts';
import type { SiteFiles } from './read-site.ts';
import { checkRecords } from './records.ts';

/** An article whose next check is near or past. */
export interface DueReview {
  path: string;
  title: string;
  /** The day of the next check: `2026-10-12`. */
  day: string;
  /** Days to it; below zero once it is past. */
  days: number;
  state: ReviewState;
}

/** Somebody who checks articles, and what waits for them, the most urgent first. */
export interface ReviewerDue {
  /** Nobody is named where an article does not say who checks it. */
  person: TeamMember | undefined;
  reviews: DueReview[];
}

/** The articles that are due to be checked again, by person. */
export interface ReviewsDue {
  reviewers: ReviewerDue[];
  /** How many articles have a next check that is not near. */
  fine: number;
  review: Clinic['review'] | undefined;
}

/** What is due to be checked again at the moment `now`, by person, in the order of their names. */
export function reviewsDue(site: SiteFiles, now: Date): ReviewsDue {
  const { today, people, clinic } = checkRecords(site, now);
  const review = clinic?.data?.review;
  if (!review) return { reviewers: [], fine: 0, review };
  const all = site.blogs.flat().flatMap((file) => {
    const { data } = readPost(file) ?? {};
    if (!data?.nextReview || data.draft) return [];
    const { title, reviewedBy, nextReview } = data;
    const day = nextReview.toISOString().slice(0, 10);
    const state = reviewState(nextReview, { today, review });
    return [{ by: reviewedBy, due: { path: file.path, title, day, ...state } }];
  });
  const waiting = all.filter(({ due }) => due.state !== 'fine');
  const groups = Map.groupBy(waiting, ({ by }) => by);
  return {
    reviewers: [...groups]
      .map(([by, found]) => ({
        person: by === undefined ? undefined : people.get(by),
        reviews: found.map(({ due }) => due).toSorted(byUrgency),
      }))
      .toSorted(byName),
    fine: all.length - waiting.length,
    review,
  };
}

function byUrgency(a: DueReview, b: DueReview): number {
  return a.days - b.days || (a.path < b.path ? -1 : 1);
}

function byName(a: ReviewerDue, b: ReviewerDue): number {
  return (a.person?.name ?? '\uFFFF').localeCompare(b.person?.name ?? '\uFFFF', 'en');
}

/** What `readiness` of `@hearten/care` is told of a site, without its routes. */
export function readinessFacts(site: SiteFiles, now: Date) {
  const { today, people, clinic, read } = checkRecords(site, now);
  if (!clinic?.data) return undefined;
  return {
    clinic: clinic.data,
    team: [...people.values()],
    posts: site.blogs.flat().flatMap((file) => {
      const data = readPost(file)?.data;
      return data && !data.draft ? [data] : [];
    }),
    testimonials: read.testimonials.flatMap(({ data }) => (data ? [data] : [])),
    today,
  };
}
