import {
  consentFields,
  type ConsentProblem,
  consentProblem,
  consentReasons,
  runRules,
  type Testimonial,
  withheldTestimonial,
} from '@hearten/care';
import { nearest } from '@hearten/markdown/nearest';
import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import type { RecordOf, RecordRead, Records } from './records.ts';

/** Which testimonials may be shown today, and why others may not, with where that stands and what to do. */
export function readConsents(
  testimonials: readonly RecordOf<'testimonials'>[],
  today: string,
): Pick<Records, 'testimonials' | 'withheld' | 'withheldFromCards'> {
  const withheld = new Map<string, string>();
  const withheldFromCards = new Map<string, string>();
  const shown: Records['testimonials'] = [];
  for (const { id, data, ...place } of testimonials) {
    if (!data) continue;
    const [found] = runRules([withheldTestimonial], data, { today });
    // The reason is told where somebody asks for the words; what to mend is in the record.
    if (found) withheld.set(id, found.reason.replace('.', ` (${whereIn(place, found.field)}).`));
    else shown.push({ id, ...data });
    const problem = cardProblemOf(data, today);
    if (problem) {
      const where = whereIn(place, ['consent', consentFields[problem]]);
      // No consent mends what a picture has no room for.
      const remedy =
        problem === 'needs-a-note'
          ? 'Take it out of `og`; it may stand in the article.'
          : 'Take it out of the article, or record a new consent.';
      withheldFromCards.set(id, `${consentReasons[problem]} (${where}). ${remedy}`);
    }
  }
  return { testimonials: shown, withheld, withheldFromCards };
}

/** A card holds words to all that a page does, and to a consent for pictures besides. */
function cardProblemOf(data: Testimonial, today: string): ConsentProblem | undefined {
  return consentProblem(data, today) ?? consentProblem(data, today, 'og');
}

/** A field of a record, `a.yml:7, \`consent.scope\``. */
function whereIn(
  { file, placeOf }: Pick<RecordRead<unknown>, 'file' | 'placeOf'>,
  field: readonly PropertyKey[],
): string {
  return `${file.path}:${placeOf(field).line}, \`${field.join('.')}\``;
}

/** Nobody of the team checked these consents: a name that is nobody’s vouches for nothing. */
export function unknownReviewers(
  testimonials: readonly RecordOf<'testimonials'>[],
  team: readonly { id: string }[],
): VFileMessage[] {
  const known = team.map(({ id }) => id);
  return testimonials.flatMap(({ data, file, placeOf }) => {
    if (!data || known.includes(data.reviewedBy)) return [];
    const meant = nearest(data.reviewedBy, known);
    const remedy = meant
      ? `Did you mean \`${meant}\`?`
      : `There are: ${known.join(', ') || 'none yet'}.`;
    return [
      toMessage(
        {
          ruleId: 'unknown-reference',
          severity: 'error',
          reason: `**reviewedBy**: no \`${data.reviewedBy}\` in \`team\`, so nobody stands for this consent. ${remedy}`,
          place: placeOf(['reviewedBy']),
          expected: meant ? [meant] : known,
        },
        file.path,
      ),
    ];
  });
}
