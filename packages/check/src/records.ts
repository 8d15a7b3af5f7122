import {
  calendarDay,
  type Clinic,
  clinicSchema,
  commentSchema,
  crisisLinesOf,
  type GlossaryEntry,
  type Helpline,
  readRecord,
  type RecordRead as FieldsRead,
  type TeamMember,
  type Testimonial,
} from '@hearten/care';
import type { VFileMessage } from '@hearten/markdown/report';
import { slug } from 'github-slugger';
import { z } from 'zod';
import type { TextFile } from './files.ts';
import type { NamedPicture } from './pictures.ts';
import type { SiteFiles } from './read-site.ts';
import { readConsents, unknownReviewers } from './consents.ts';
import { repeatedTerms } from './glossary-terms.ts';
import { repeatedPeople } from './repeated-people.ts';
import { repeatedRecords } from './repeated-records.ts';
import { recordKinds, type RecordKind, recordSchemas } from './record-schemas.ts';

/** What articles may refer to. */
export interface Records {
  team: Set<string>;
  categories: Set<string>;
  testimonials: ({ id: string } & Testimonial)[];
  glossary: ({ id: string } & GlossaryEntry)[];
  helplines: Helpline[];
  /** Testimonials that may not be shown today: why, with where it stands and what to do. */
  withheld: Map<string, string>;
  /** Testimonials whose record is wrong: that is told where it stands, not where somebody asks for them. */
  broken: Set<string>;
  /** Those that may not be on a preview picture today, and why. */
  withheldFromCards: Map<string, string>;
}

/** A record as it was read; without data where something is wrong with it. */
export interface RecordRead<Data> {
  id: string;
  file: TextFile;
  data: Data | undefined;
  placeOf: FieldsRead<Data>['placeOf'];
}

export type RecordOf<Kind extends RecordKind> = RecordRead<z.output<(typeof recordSchemas)[Kind]>>;

export interface RecordsRead extends Records {
  /** The clinic's calendar day, as `clinicDay` has it. */
  today: string;
  /** The clinic's record, where there is one. */
  clinic: RecordRead<Clinic> | undefined;
  /** The records with their places. */
  read: { testimonials: RecordRead<Testimonial>[] };
  /** The people of the team, by the name of their file. */
  people: Map<string, TeamMember>;
  /** The categories whose articles are about conditions. */
  conditions: Set<string>;
  /** The pictures that records name. */
  photos: NamedPicture[];
  messages: VFileMessage[];
}

const { helplines, emergencyNumber } = clinicSchema.shape;
/** What a clinic's record says where it says nothing. */
const defaults = {
  helplines: helplines.parse(undefined),
  emergencyNumber: emergencyNumber.parse(undefined),
};
const defaultTimeZone = clinicSchema.shape.timeZone.parse(undefined);

/**
 * The calendar day at the clinic, `2026-10-12`, as its pages go by it: in the time zone of its record, of the schema where there
 * is none yet, in UTC where the record is broken, which stops a build in any case.
 */
export function clinicDay({ clinic }: Pick<SiteFiles, 'clinic'>, now: Date): string {
  const [file] = clinic;
  if (!file) return calendarDay(now, defaultTimeZone);
  const { data } = readRecord(file.text, clinicSchema, {
    path: file.path,
    ignoreUnknownKeys: true,
  });
  return calendarDay(now, data?.timeZone ?? 'UTC');
}

/** The records of a site as they stand at the moment `now`, and what is wrong with any. */
export function checkRecords(
  files: Pick<SiteFiles, 'records' | 'clinic' | 'comments'>,
  now: Date,
): RecordsRead {
  const messages: VFileMessage[] = [];
  const checkAll = <Schema extends z.ZodType>(all: readonly TextFile[], schema: Schema) =>
    all.map((file) => {
      // JSON is YAML, and this way a message has a line.
      const read = readRecord(file.text, schema, { path: file.path, ignoreUnknownKeys: true });
      messages.push(...read.messages);
      return { id: idOf(file), file, data: read.data, placeOf: read.placeOf };
    });
  const { team, categories, testimonials, glossary } = Object.fromEntries(
    recordKinds.map((kind) => [kind, checkAll(files.records[kind] ?? [], recordSchemas[kind])]),
  ) as { [Kind in RecordKind]: RecordOf<Kind>[] };
  const [clinic] = checkAll(files.clinic, clinicSchema);
  checkAll(files.comments, z.array(commentSchema));

  messages.push(
    ...[team, categories, testimonials, glossary].flatMap(repeatedRecords),
    ...repeatedTerms(glossary, clinic?.data?.lang ?? 'en'),
    ...repeatedPeople(team),
    ...unknownReviewers(testimonials, team),
  );

  const today = clinicDay(files, now);
  const consents = readConsents(testimonials, today);
  const ids = (records: { id: string }[]) => new Set(records.map(({ id }) => id));
  return {
    team: ids(team),
    categories: ids(categories),
    glossary: glossary.flatMap(({ id, data }) => (data ? [{ id, ...data }] : [])),
    helplines: crisisLinesOf(clinic?.data ?? defaults),
    ...consents,
    broken: ids(testimonials.filter(({ data }) => data === undefined)),
    today,
    clinic,
    read: { testimonials },
    people: new Map(team.flatMap(({ id, data }) => (data ? [[id, data]] : []))),
    conditions: ids(categories.filter(({ data }) => data?.conditions)),
    photos: team.flatMap(photoOf),
    messages,
  };
}

function photoOf({ data, file, placeOf }: RecordOf<'team'>): NamedPicture[] {
  if (data?.photo === undefined) return [];
  const address = typeof data.photo === 'string' ? data.photo : data.photo.src;
  return [{ file, address, place: () => placeOf(['photo', 'src']) }];
}

/** The clinic's record; `undefined` when there is none, or something is wrong with it. */
export function readClinic({ clinic: [file] }: Pick<SiteFiles, 'clinic'>): Clinic | undefined {
  const { path = '', text = '' } = file ?? {};
  return readRecord(text, clinicSchema, { path, ignoreUnknownKeys: true }).data;
}

/** The name a file is referred to by, as Astro makes it of its path without the ending: `A Calm day.md` is `a-calm-day`. */
export function idOf({ name }: Pick<TextFile, 'name'>): string {
  const path = name.replace(/\.[^./]+$/, '');
  const id = /[^a-z\d/_-]/.test(path)
    ? path
        .split('/')
        .map((part) => slug(part))
        .join('/')
    : path;
  return id.replace(/\/index$/, '');
}
