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
  /** As their articles name them; nobody where an article does not say who checks it. */
  id: string | undefined;
  /** Their record in `team`, where there is one. */
  person: TeamMember | undefined;
  reviews: DueReview[];
}

/** The articles that are due to be checked again, by person. */
export interface ReviewsDue {
  reviewers: ReviewerDue[];
  /** How many articles have a next check that is not near. */
  fine: number;
  /** How many articles name no day of a next check. */
  undated: number;
  /** How many articles cannot be read, so that nothing is known of their checks. */
  unread: number;
  review: Clinic['review'] | undefined;
}

/** What is due to be checked again at the moment `now`, by person, in the order of their names. */
export function reviewsDue(site: SiteFiles, now: Date): ReviewsDue {
  const { today, people, clinic } = checkRecords(site, now);
  const review = clinic?.data?.review;
  const posts = site.blogs.flat().map((file) => ({ file, data: readPost(file)?.data }));
  const unread = posts.filter(({ data }) => data === undefined).length + unreadPosts(site);
  const open = posts.filter(({ data }) => data && !data.draft);
  const dated = open.flatMap(({ file, data }) => {
    if (!data?.nextReview || !review) return [];
    const { title, reviewedBy, nextReview } = data;
    const day = nextReview.toISOString().slice(0, 10);
    const state = reviewState(nextReview, { today, review });
    return [{ by: reviewedBy, due: { path: file.path, title, day, ...state } }];
  });
  const waiting = dated.filter(({ due }) => due.state !== 'fine');
  const groups = Map.groupBy(waiting, ({ by }) => by);
  return {
    reviewers: [...groups]
      .map(([by, found]) => ({
        id: by,
        person: by === undefined ? undefined : people.get(by),
        reviews: found.map(({ due }) => due).toSorted(byUrgency),
      }))
      .toSorted(byName),
    fine: dated.length - waiting.length,
    undated: open.length - dated.length,
    unread,
    review,
  };
}

function byUrgency(a: DueReview, b: DueReview): number {
  return a.days - b.days || (a.path < b.path ? -1 : 1);
}

/** People first, then names nobody has, then nobody. */
function byName(a: ReviewerDue, b: ReviewerDue): number {
  const rank = ({ person, id }: ReviewerDue) => (person ? 0 : id === undefined ? 2 : 1);
  const name = ({ person, id = '' }: ReviewerDue) => person?.name ?? id;
  return rank(a) - rank(b) || name(a).localeCompare(name(b), 'en');
}

/** What `readiness` of `@hearten/care` is told of a site, without its routes. */
export function readinessFacts(site: SiteFiles, now: Date) {
  const { today, people, clinic, read } = checkRecords(site, now);
  if (!clinic?.data) return undefined;
  const posts = site.blogs.flat().map((file) => readPost(file)?.data);
  const testimonials = read.testimonials.flatMap(({ data }) => (data ? [data] : []));
  return {
    clinic: clinic.data,
    team: people,
    posts: posts.filter((data) => data !== undefined).filter(({ draft }) => !draft),
    testimonials,
    unread: {
      posts: posts.filter((data) => data === undefined).length + unreadPosts(site),
      testimonials: read.testimonials.length - testimonials.length,
    },
    today,
  };
}

/** Articles that are no text at all. */
function unreadPosts({ messages }: SiteFiles): number {
  return messages.filter(({ file = '' }) => /\.mdx?$/.test(file)).length;
}
