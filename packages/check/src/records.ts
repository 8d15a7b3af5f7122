import {
  calendarDay,
  type Clinic,
  clinicSchema,
  commentSchema,
  consentProblem,
  type ConsentProblem,
  type GlossaryEntry,
  readRecord,
  type Testimonial,
} from '@hearten/care';
import type { VFileMessage } from '@hearten/markdown/report';
import { z } from 'zod';
import type { TextFile } from './files.ts';
import type { SiteFiles } from './read-site.ts';
import { recordKinds, type RecordKind, recordSchemas } from './record-schemas.ts';

/** What articles may refer to. */
export interface Records {
  team: Set<string>;
  categories: Set<string>;
  testimonials: ({ id: string } & Testimonial)[];
  glossary: ({ id: string } & GlossaryEntry)[];
  /** Testimonials that may not be shown today, and why. */
  withheld: Map<string, ConsentProblem>;
  /** Those that may not be on a preview picture today, and why. */
  withheldFromCards: Map<string, ConsentProblem>;
}

/** A record of a kind as it was read; without data where something is wrong with it. */
interface RecordOf<Kind extends RecordKind> {
  id: string;
  data: z.output<(typeof recordSchemas)[Kind]> | undefined;
}

export interface RecordsRead extends Records {
  messages: VFileMessage[];
}

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
      return { id: idOf(file), data: read.data };
    });
  const { team, categories, testimonials, glossary } = Object.fromEntries(
    recordKinds.map((kind) => [kind, checkAll(files.records[kind] ?? [], recordSchemas[kind])]),
  ) as { [Kind in RecordKind]: RecordOf<Kind>[] };
  checkAll(files.clinic, clinicSchema);
  checkAll(files.comments, z.array(commentSchema));

  const today = clinicDay(files, now);
  const withheld = new Map<string, ConsentProblem>();
  const withheldFromCards = new Map<string, ConsentProblem>();
  const shown: Records['testimonials'] = [];
  for (const { id, data } of testimonials) {
    const problem = data && consentProblem(data, today);
    if (problem) withheld.set(id, problem);
    else if (data) shown.push({ id, ...data });
    const cardProblem = data && consentProblem(data, today, 'og');
    if (cardProblem) withheldFromCards.set(id, cardProblem);
  }
  const ids = (records: { id: string }[]) => new Set(records.map(({ id }) => id));
  return {
    team: ids(team),
    categories: ids(categories),
    testimonials: shown,
    glossary: glossary.flatMap(({ id, data }) => (data ? [{ id, ...data }] : [])),
    withheld,
    withheldFromCards,
    messages,
  };
}

/** The clinic's record; `undefined` when there is none, or something is wrong with it. */
export function readClinic({ clinic: [file] }: Pick<SiteFiles, 'clinic'>): Clinic | undefined {
  const { path = '', text = '' } = file ?? {};
  return readRecord(text, clinicSchema, { path, ignoreUnknownKeys: true }).data;
}

/** The name a file is referred to by: the path in its folder without its ending. */
export function idOf({ name }: Pick<TextFile, 'name'>): string {
  return name.replace(/\.[^./]+$/, '').replace(/\/index$/, '');
}
