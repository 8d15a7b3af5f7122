import {
  categorySchema,
  clinicSchema,
  commentSchema,
  consentProblem,
  type ConsentProblem,
  readRecord,
  teamSchema,
  type Testimonial,
  testimonialSchema,
} from '@hearten/care';
import type { VFileMessage } from '@hearten/markdown/report';
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { readFolder, readText, type TextFile } from './files.ts';

/** What articles may refer to. */
export interface Records {
  team: Set<string>;
  categories: Set<string>;
  testimonials: ({ id: string } & Testimonial)[];
  /** Testimonials that may not be shown today, and why. */
  withheld: Map<string, ConsentProblem>;
}

export interface RecordsRead extends Records {
  messages: VFileMessage[];
}

interface Place {
  root: URL;
  /** The folder of the content. */
  content: URL;
  clinic: URL;
  /** The clinic's calendar day, `2026-10-12`. */
  today: string;
}

const image = () => z.string();

/** Reads every record of a site, and says what is wrong with any. */
export async function readRecords({ root, content, clinic, today }: Place): Promise<RecordsRead> {
  const messages: VFileMessage[] = [];
  const readAll = async <Schema extends z.ZodType>(folder: string, schema: Schema) => {
    const { files, messages: unread } = await readFolder(new URL(`${folder}/`, content), root, [
      '.yml',
      '.yaml',
    ]);
    messages.push(...unread);
    return files.map((file) => {
      const read = readRecord(file.text, schema, { path: file.path, ignoreUnknownKeys: true });
      messages.push(...read.messages);
      return { id: idOf(file), data: read.data };
    });
  };
  const team = await readAll('team', teamSchema({ image }));
  const categories = await readAll('categories', categorySchema);
  const testimonials = await readAll('testimonials', testimonialSchema);
  for (const [url, schema] of [
    [clinic, clinicSchema],
    [new URL('comments.json', content), z.array(commentSchema)],
  ] as const) {
    if (!existsSync(url)) continue;
    const file = await readText(url, root);
    if (!('text' in file)) messages.push(file);
    // JSON is YAML, and this way a message has a line.
    else
      messages.push(
        ...readRecord(file.text, schema as z.ZodType, { path: file.path, ignoreUnknownKeys: true })
          .messages,
      );
  }
  const withheld = new Map<string, ConsentProblem>();
  const shown: Records['testimonials'] = [];
  for (const { id, data } of testimonials) {
    const problem = data && consentProblem(data, today);
    if (problem) withheld.set(id, problem);
    else if (data) shown.push({ id, ...data });
  }
  const ids = (records: { id: string }[]) => new Set(records.map(({ id }) => id));
  return { team: ids(team), categories: ids(categories), testimonials: shown, withheld, messages };
}

/** The name records are referred to by: the path without its ending. */
export function idOf({ name }: Pick<TextFile, 'name'>): string {
  return name.replace(/\.[^./]+$/, '').replace(/\/index$/, '');
}
