import { isClinician, reviewState } from '../rules/review.ts';
import { item, type ReadinessFacts, type ReadinessItem } from './item.ts';
import { ethicsCode, peopleFirst, reviewDates } from '../rules/sources.ts';

/** How articles are checked, and by whom. */
export function ofArticles({
  team,
  posts,
  unread,
  clinic,
  today,
}: ReadinessFacts): ReadinessItem[] {
  const clinicians = [...team.values()].filter(isClinician);
  const reviewed = posts.filter(({ author, reviewedBy = '', lastReviewed }) => {
    const reviewer = team.get(reviewedBy);
    return reviewer && isClinician(reviewer) && reviewedBy !== author && lastReviewed;
  });
  // One that cannot be read counts too: nobody knows whether it was checked.
  const all = posts.length + (unread?.posts ?? 0);
  const late = posts.filter(
    ({ nextReview }) =>
      nextReview &&
      ['late', 'overdue'].includes(reviewState(nextReview, { today, review: clinic.review }).state),
  );
  return [
    item('clinicians', clinicians.length > 0, {
      title: 'The site names the people who check articles, with what they are.',
      found: clinicians
        .map(({ name, credentials }) => [name, credentials].filter(Boolean).join(', '))
        .join('; '),
      missing: 'Add `credentials` or `license` to a person in `team`.',
      source: ethicsCode,
    }),
    item('reviewed', all > 0 && reviewed.length === all, {
      title: 'A clinician has checked every article.',
      found: `${all} of ${all}`,
      missing: `${reviewed.length} of ${all}; \`hearten check\` names the others.`,
      source: peopleFirst,
    }),
    item('reviews-in-time', late.length === 0, {
      title: 'No article is past the day of its next check.',
      found: `none of ${posts.length}`,
      missing: `${late.length} of ${posts.length}; \`hearten review\` names them.`,
      source: reviewDates,
    }),
  ];
}
