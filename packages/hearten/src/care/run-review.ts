import { type DueReview, type ReviewerDue, reviewsDue, type ReviewsDue } from '@hearten/check';
import type { Outcome } from '../outcome.ts';
import { Misuse } from '../check/misuse.ts';
import { readAsked, type SiteRequest } from './read.ts';

/** `hearten review`: which articles are due to be checked again, by person; prints nothing. Throws a `Misuse`. */
export async function runReview(
  request: SiteRequest,
  { cwd, now }: { cwd: string; now: Date },
): Promise<Outcome> {
  const { site, told } = await readAsked(request, cwd);
  const due = reviewsDue(site, now);
  if (!due.review) {
    throw new Misuse('the clinic’s record is missing or wrong; `hearten check` says what to mend.');
  }
  const isOverdue = due.reviewers.some(({ reviews }) =>
    reviews.some(({ state }) => state === 'overdue'),
  );
  // A list that may lack something is no answer.
  const isKnown = told === '' && due.unread === 0;
  return {
    code: isOverdue || !isKnown ? 1 : 0,
    stdout: `${told}${formatReviews(due)}\n`,
    stderr: '',
  };
}

/** The list as people read it. */
function formatReviews(due: ReviewsDue): string {
  const parts = due.reviewers.map(formatReviewer);
  return [...parts, [summary(due), ...unknown(due)].join('\n')].join('\n\n');
}

function formatReviewer({ id, person, reviews }: ReviewerDue): string {
  const name = person
    ? [person.name, person.credentials].filter(Boolean).join(', ')
    : id === undefined
      ? 'Nobody is named'
      : `\`${id}\`, of whom \`team\` has no record`;
  const said = reviews.map(sayState);
  const width = Math.max(...said.map((one) => one.length));
  return [
    name,
    ...reviews.map(
      ({ day, path, title }, index) =>
        `  ${day}  ${(said[index] ?? '').padEnd(width)}  ${path}  ${title}`,
    ),
  ].join('\n');
}

function sayState({ state, days }: DueReview): string {
  if (days === 0) return 'due today';
  if (days > 0) return `due in ${count(days, 'day')}`;
  return `${state === 'overdue' ? 'overdue' : 'late'} by ${count(-days, 'day')}`;
}

function summary({ reviewers, fine, review }: ReviewsDue): string {
  const all = reviewers.flatMap(({ reviews }) => reviews);
  const number = (state: DueReview['state']) => all.filter((one) => one.state === state).length;
  if (all.length === 0) {
    return `Nothing is due in the next ${count(review?.warnDays ?? 0, 'day')}: ${count(fine, 'article')} with a later day.`;
  }
  const parts = [
    [number('overdue'), 'overdue, so the build stops'],
    [number('late'), `late, within the ${count(review?.graceDays ?? 0, 'day')} of grace`],
    [number('soon'), `due in the next ${count(review?.warnDays ?? 0, 'day')}`],
    [fine, 'later'],
  ] as const;
  const said = parts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`);
  return `${said.join('; ')}.`;
}

/** What the list says nothing of. */
function unknown({ undated, unread }: ReviewsDue): string[] {
  return [
    ...(undated > 0
      ? [
          `${count(undated, 'article')} without a day of the next check; \`hearten check\` says what to write.`,
        ]
      : []),
    ...(unread > 0
      ? [`${count(unread, 'article')} that cannot be read; \`hearten check\` says why.`]
      : []),
  ];
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
