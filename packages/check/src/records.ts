import {
  categorySchema,
  type Clinic,
  clinicSchema,
  commentSchema,
  consentProblem,
  type ConsentProblem,
  type GlossaryEntry,
  glossarySchema,
  readRecord,
  teamSchema,
  type Testimonial,
  testimonialSchema,
} from '@hearten/care';
import type { VFileMessage } from '@hearten/markdown/report';
import { z } from 'zod';
import type { TextFile } from './files.ts';
import type { SiteFiles } from './read-site.ts';

/** What articles may refer to. */
export interface Records {
  team: Set<string>;
  categories: Set<string>;
  testimonials: ({ id: string } & Testimonial)[];
  glossary: ({ id: string } & GlossaryEntry)[];
  /** Testimonials that may not be shown today, and why. */
  withheld: Map<string, ConsentProblem>;
}

export interface RecordsRead extends Records {
  messages: VFileMessage[];
}

const image = () => z.string();

/** The records of a site as they stand on the day `today` (`2026-10-12`), and what is wrong with any. */
export function checkRecords(
  files: Omit<SiteFiles, 'blogs' | 'messages' | 'hasFile'>,
  today: string,
): RecordsRead {
  const messages: VFileMessage[] = [];
  const checkAll = <Schema extends z.ZodType>(all: readonly TextFile[], schema: Schema) =>
    all.map((file) => {
      // JSON is YAML, and this way a message has a line.
      const read = readRecord(file.text, schema, { path: file.path, ignoreUnknownKeys: true });
      messages.push(...read.messages);
      return { id: idOf(file), data: read.data };
    });
  const team = checkAll(files.team, teamSchema({ image }));
  const categories = checkAll(files.categories, categorySchema);
  const testimonials = checkAll(files.testimonials, testimonialSchema);
  const glossary = checkAll(files.glossary, glossarySchema);
  checkAll(files.clinic, clinicSchema);
  checkAll(files.comments, z.array(commentSchema));

  const withheld = new Map<string, ConsentProblem>();
  const shown: Records['testimonials'] = [];
  for (const { id, data } of testimonials) {
    const problem = data && consentProblem(data, today);
    if (problem) withheld.set(id, problem);
    else if (data) shown.push({ id, ...data });
  }
  const ids = (records: { id: string }[]) => new Set(records.map(({ id }) => id));
  return {
    team: ids(team),
    categories: ids(categories),
    testimonials: shown,
    glossary: glossary.flatMap(({ id, data }) => (data ? [{ id, ...data }] : [])),
    withheld,
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
