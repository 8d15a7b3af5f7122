import {
  type Clinic,
  clinicRules,
  digitsOf,
  helplineFindings,
  pictureRules,
  reviewRules,
  runRules,
  type TeamMember,
  type TextContext,
  testimonialRules,
} from '@hearten/care';
import { type Parse, readPictures } from '@hearten/markdown/check';
import type { VFileMessage } from '@hearten/markdown/report';
import { recordMessages, textMessages } from './care-messages.ts';
import type { TextFile } from './files.ts';
import { readPost } from './post.ts';
import type { SiteFiles } from './read-site.ts';
import type { RecordRead, RecordsRead } from './records.ts';
import { checkReferences } from './references.ts';

/** What the rules of care say of the records of a site: the clinic, testimonials, and the words of every record. */
export function checkCareRecords(
  site: Pick<SiteFiles, 'records' | 'clinic' | 'texts'>,
  { today, clinic, read, withheld }: RecordsRead,
): VFileMessage[] {
  const known = knownNumbers(clinic?.data);
  return [
    ...(clinic ? clinicMessages(clinic, { today, known }) : []),
    ...read.testimonials
      // One whose consent has ended is kept as a paper: what it says is looked at when somebody wants to show it.
      .filter(({ id }) => !withheld.has(id))
      .flatMap(({ data, ...one }) =>
        data ? recordMessages(runRules(testimonialRules, data, { today }), placeIn(one)) : [],
      ),
    ...[...Object.values(site.records).flat(), ...(site.texts ?? [])].flatMap((file) =>
      textMessages(file, { today, known }),
    ),
  ];
}

function clinicMessages(
  { data, ...one }: RecordRead<Clinic>,
  { today, known }: TextContext,
): VFileMessage[] {
  // A number in a notice or a link of it is as unknown as one in an article.
  const inText = textMessages(one.file, { today, known });
  if (!data) return inText;
  const said = new Set(inText.map(({ ruleId }) => ruleId));
  const lines = helplineFindings(data, today).filter(({ rule }) => !said.has(rule.id));
  return [
    ...inText,
    ...recordMessages([...runRules(clinicRules, data, { today }), ...lines], placeIn(one)),
  ];
}

/** What the rules of care say of one article: how it is checked, its numbers, its pictures, its sources. */
export function checkCarePost(file: TextFile, records: RecordsRead, parse?: Parse): VFileMessage[] {
  const { today, clinic, people, conditions } = records;
  const post = readPost(file);
  const { data } = post ?? {};
  const review = clinic?.data?.review;
  const isOnCondition =
    (data?.category !== undefined && conditions.has(data.category)) ||
    /^:{3,}condition-list\b|<ConditionList\b/mu.test(file.text);
  const context = { today, clinic: clinic?.data?.name, isOnCondition };
  const hero = data?.heroImage;
  return [
    ...(post && data && review
      ? recordMessages(runRules(reviewRules, data, { today, team: people, review }), {
          path: file.path,
          placeOf: post.placeOf,
        })
      : []),
    ...(post && hero
      ? recordMessages(
          runRules(pictureRules, { ...hero, hasLink: hero.creditUrl !== undefined }, context).map(
            (found) => ({ ...found, field: ['heroImage', ...found.field] }),
          ),
          { path: file.path, placeOf: post.placeOf },
        )
      : []),
    ...readPictures(file.text, { path: file.path, parse }).flatMap(({ place, ...picture }) =>
      recordMessages(runRules(pictureRules, picture, context), {
        path: file.path,
        placeOf: () => place ?? { line: 1, column: 1 },
      }),
    ),
    ...checkCareText(file, records),
    ...checkReferences(file, { today, years: review?.sourceYears ?? defaultYears }),
  ];
}

/** What the rules of care say of the words of a page that is no article: its helplines and numbers. */
export function checkCareText(file: TextFile, { today, clinic }: RecordsRead): VFileMessage[] {
  return textMessages(file, { today, known: knownNumbers(clinic?.data) });
}

/** As the schema of the clinic has it. */
const defaultYears = 5;

const numbers = new WeakMap<Clinic, ReadonlySet<string>>();

/** The numbers of the clinic's record; `undefined` where there is none to know them from. */
function knownNumbers(clinic: Clinic | undefined): ReadonlySet<string> | undefined {
  if (!clinic) return undefined;
  const found =
    numbers.get(clinic) ??
    new Set(
      [
        ...clinic.phones.flatMap(({ number, display }) => [number, display]),
        ...clinic.helplines.flatMap(({ call, text }) => [call, text]),
        clinic.emergencyNumber,
      ]
        .filter((one) => one !== undefined)
        .map(digitsOf),
    );
  numbers.set(clinic, found);
  return found;
}

function placeIn({ file, placeOf }: Pick<RecordRead<TeamMember>, 'file' | 'placeOf'>) {
  return { path: file.path, placeOf };
}
