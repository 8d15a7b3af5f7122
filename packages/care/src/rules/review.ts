import type { Clinic } from '../clinic.ts';
import { dayNumber } from '../day.ts';
import type { Post } from '../post.ts';
import type { TeamMember } from '../team.ts';
import { defineRule, type Found, type Rule, type RuleContext } from './rule.ts';
import { ethicsCode, peopleFirst, reviewDates, reviewEveryThreeYears } from './sources.ts';

/** What is looked at of an article to say how it is checked. */
export type Reviewed = Pick<
  Post,
  'author' | 'reviewedBy' | 'lastReviewed' | 'nextReview' | 'draft'
>;

/** What rules over the clinical review of an article look at besides the article. */
export interface ReviewContext extends RuleContext {
  /** The people of the team, by the name of their file. */
  team: ReadonlyMap<string, TeamMember>;
  /** How long before the next check is told, and after it is let pass. */
  review: Clinic['review'];
}

/** How an article stands with its next check. */
export type ReviewState = 'fine' | 'soon' | 'late' | 'overdue';

/** How the next check of an article stands on the day `today`; `days` to it, below zero once it is past. */
export function reviewState(
  nextReview: Date,
  { today, review }: Pick<ReviewContext, 'today' | 'review'>,
): { state: ReviewState; days: number } {
  const days = dayNumber(nextReview) - dayNumber(new Date(today));
  if (days < -review.graceDays) return { state: 'overdue', days };
  if (days < 0) return { state: 'late', days };
  return { state: days <= review.warnDays ? 'soon' : 'fine', days };
}

/** Whether somebody may check what others write: by a licence, or what stands after the name. */
export function isClinician({ credentials, license }: TeamMember): boolean {
  return credentials !== undefined || license !== undefined;
}

const unreviewed = defineRule<Reviewed, ReviewContext>({
  id: 'unreviewed-article',
  severity: 'warning',
  explanation:
    'Readers decide about their health by what they read. They should see that somebody with training checked it, who, and when.',
  source: peopleFirst,
  check({ reviewedBy, lastReviewed, draft }, { team }) {
    const clinicians = [...team].filter(([, person]) => isClinician(person)).map(([id]) => id);
    // Nobody could: `hearten doctor` says so once, not every article.
    if (draft || clinicians.length === 0 || (reviewedBy && lastReviewed)) return [];
    if (reviewedBy) {
      return [
        {
          field: ['reviewedBy'],
          reason: `\`${reviewedBy}\` checked this article, and it does not say when. Write the day in \`lastReviewed\`, and that of the next check in \`nextReview\`.`,
        },
      ];
    }
    return [
      {
        field: ['reviewedBy'],
        reason: `Nobody has checked this article. Let a clinician of the team read it, then write \`reviewedBy\`, \`lastReviewed\` and \`nextReview\`. There are: ${clinicians.join(', ')}.`,
        expected: clinicians,
      },
    ];
  },
});

const reviewerWithoutCredentials = defineRule<Reviewed, ReviewContext>({
  id: 'reviewer-without-credentials',
  severity: 'error',
  explanation:
    'The page says that an article was checked. That is worth something only where readers see what training the person has.',
  source: ethicsCode,
  check({ reviewedBy }, { team }) {
    const person = reviewedBy === undefined ? undefined : team.get(reviewedBy);
    if (!person || isClinician(person)) return [];
    return [
      {
        field: ['reviewedBy'],
        reason: `The page would say that ${person.name} checked this article, and their record has neither \`credentials\` nor \`license\`. Add them to \`${reviewedBy}\` in \`team\`, or name a clinician.`,
        actual: reviewedBy ?? '',
      },
    ];
  },
});

const reviewerIsAuthor = defineRule<Reviewed, ReviewContext>({
  id: 'reviewer-is-author',
  severity: 'error',
  explanation:
    'A check is worth something where somebody else made it. One person with two records in `team` is still one person.',
  source: peopleFirst,
  check({ author, reviewedBy }, { team }) {
    // The same file is told with the front matter.
    if (author === undefined || reviewedBy === undefined || author === reviewedBy) return [];
    const [writer, reviewer] = [team.get(author), team.get(reviewedBy)];
    if (!writer || !reviewer || bareName(writer) !== bareName(reviewer)) return [];
    return [
      {
        field: ['reviewedBy'],
        reason: `\`${author}\` and \`${reviewedBy}\` in \`team\` are both ${reviewer.name}, so whoever wrote this article would have checked it. Name another clinician; if they are two people, tell them apart by a second name.`,
        actual: reviewedBy,
      },
    ];
  },
});

/** A name without titles, however it is spaced. */
function bareName({ name }: TeamMember): string {
  const words = name.replace(/,.*$/s, '').toLowerCase().split(/\s+/);
  return words
    .filter((word) => word !== '' && !/^(?:dra?|prof|mrs?|ms|sra?)\.?$/.test(word))
    .join(' ');
}

const reviewOutOfOrder = defineRule<Reviewed, ReviewContext>({
  id: 'review-out-of-order',
  severity: 'error',
  explanation: 'A check in the future has not happened, and the next one comes after the last.',
  source: reviewDates,
  check({ lastReviewed, nextReview }, { today }) {
    const found: Found[] = [];
    if (lastReviewed && dayNumber(lastReviewed) > dayNumber(new Date(today))) {
      found.push({
        field: ['lastReviewed'],
        reason: `The page would say that this article was checked on ${dayOf(lastReviewed)}, and today is ${today}. Write the day of the check.`,
        actual: dayOf(lastReviewed),
      });
    }
    if (lastReviewed && nextReview && dayNumber(nextReview) <= dayNumber(lastReviewed)) {
      found.push({
        field: ['nextReview'],
        reason: `The next check, ${dayOf(nextReview)}, is not after the last one, ${dayOf(lastReviewed)}. Correct one of the two.`,
        actual: dayOf(nextReview),
      });
    }
    return found;
  },
});

const reviewWithoutNext = defineRule<Reviewed, ReviewContext>({
  id: 'review-without-next',
  severity: 'warning',
  explanation:
    'A page that was checked once grows old without anybody noticing. Readers should see when it will be looked at again.',
  source: reviewDates,
  check: ({ lastReviewed, nextReview, draft }) =>
    lastReviewed && !nextReview && !draft
      ? [
          {
            field: ['lastReviewed'],
            reason:
              'This article was checked, and it does not say when it will be checked again. Write the day in `nextReview`.',
            expected: ['nextReview'],
          },
        ]
      : [],
});

const reviewFarOff = defineRule<Reviewed, ReviewContext>({
  id: 'review-far-off',
  severity: 'warning',
  explanation:
    'What is known of treatment changes, and so do prices, rules and phone numbers. Health services look at each page at least every three years.',
  source: reviewEveryThreeYears,
  check({ lastReviewed, nextReview, draft }) {
    if (!lastReviewed || !nextReview || draft) return [];
    const latest = new Date(lastReviewed);
    latest.setUTCFullYear(latest.getUTCFullYear() + 3);
    if (nextReview <= latest) return [];
    return [
      {
        field: ['nextReview'],
        reason: `The next check, ${dayOf(nextReview)}, is more than three years after the last one, ${dayOf(lastReviewed)}. Write a day up to ${dayOf(latest)}.`,
        actual: dayOf(nextReview),
      },
    ];
  },
});

const reviewDue = defineRule<Reviewed, ReviewContext>({
  id: 'review-due',
  severity: 'warning',
  explanation:
    'The page promises a check on a day. This says it early enough, and again while the days of grace run that the clinic’s record sets.',
  source: reviewDates,
  check: (post, context) =>
    dueText(post, context, {
      soon: (days, who) =>
        `The next check is due ${days === 0 ? 'today' : `in ${count(days)}`}: ask ${who}, then correct \`lastReviewed\` and \`nextReview\`.`,
      late: (days, who) =>
        `The next check was due ${count(-days)} ago, and the build stops ${count(context.review.graceDays)} after the day: ask ${who}, then correct \`lastReviewed\` and \`nextReview\`.`,
    }),
});

const reviewOverdue = defineRule<Reviewed, ReviewContext>({
  id: 'review-overdue',
  severity: 'error',
  explanation:
    'The page would promise a check that did not happen. The days of grace are the clinic’s: `review.graceDays` in its record.',
  source: reviewDates,
  check: (post, context) =>
    dueText(post, context, {
      overdue: (days, who) =>
        `The next check was due ${count(-days)} ago, more than the ${count(context.review.graceDays)} of grace: ask ${who}, then correct \`lastReviewed\` and \`nextReview\`, or make it a draft.`,
    }),
});

type DueTexts = Partial<Record<ReviewState, (days: number, who: string) => string>>;

function dueText(
  { nextReview, reviewedBy, draft }: Reviewed,
  context: ReviewContext,
  texts: DueTexts,
): Found[] {
  if (!nextReview || draft) return [];
  const { state, days } = reviewState(nextReview, context);
  const who = (reviewedBy && context.team.get(reviewedBy)?.name) ?? 'a clinician of the team';
  const reason = texts[state]?.(days, who);
  return reason === undefined ? [] : [{ field: ['nextReview'], reason, actual: dayOf(nextReview) }];
}

function count(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Rules over how an article is checked. */
export const reviewRules: readonly Rule<Reviewed, ReviewContext>[] = [
  unreviewed,
  reviewerWithoutCredentials,
  reviewerIsAuthor,
  reviewOutOfOrder,
  reviewWithoutNext,
  reviewFarOff,
  reviewDue,
  reviewOverdue,
];
