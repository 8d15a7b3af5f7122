import { calendarDay, isPublished } from '@hearten/care';

/** What decides whether an article is out. */
export interface Dated {
  draft: boolean;
  pubDate: Date;
}

/** Why an article is not out at the moment `now`; `undefined` when it is. */
export function whyWaiting(
  { draft, pubDate }: Dated,
  at: { now: Date; timeZone: string },
): 'draft' | 'future' | undefined {
  if (draft) return 'draft';
  return isPublished(pubDate, at) ? undefined : 'future';
}

/** What a build says of the articles that are not in it, in one line; `undefined` when all are. */
export function waitingLine(
  posts: readonly Dated[],
  at: { now: Date; timeZone: string },
): string | undefined {
  const reasons = posts.map((post) => whyWaiting(post, at));
  const drafts = reasons.filter((reason) => reason === 'draft').length;
  const days = posts
    .filter((_post, index) => reasons[index] === 'future')
    .map(({ pubDate }) => calendarDay(pubDate, at.timeZone))
    .toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (drafts + days.length === 0) return undefined;
  const until = first === last ? first : `${first} (the first) to ${last} (the last)`;
  const parts = [
    drafts > 0 && `${count(drafts, 'draft')}`,
    first && `${count(days.length, 'article')} until ${until} in ${at.timeZone}`,
  ];
  return `Not in this build: ${parts.filter(Boolean).join(', ')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
