import { z } from 'zod';
import { type Import, type ImportOptions, toImport } from './imported.ts';
import { readJson } from './read-json.ts';
import type { Broken } from './read-xml.ts';
import { slugOf } from './slug.ts';

const id = z.union([z.number(), z.string()]).transform(String);
const shape = z.array(
  z.object({
    id: z.string(),
    title: z.string().nullish(),
    comments: z.array(
      z.object({
        id: id.nullish(),
        parent: id.nullish(),
        author: z.string().nullish(),
        created: z.union([z.string(), z.number()]),
        text: z.string(),
        mode: z.number().nullish(),
      }),
    ),
  }),
);

/** The comments of Isso’s own JSON, a list of pages with their comments. */
export function parseIsso(json: string, options: ImportOptions = {}): Import | { broken: Broken } {
  const read = readJson(json, shape, 'Isso');
  if ('broken' in read) return read;
  const found = read.data.flatMap((page) =>
    page.comments.map((comment, index) => ({
      // Isso’s importer takes files without ids, and gives all of them 0: their place tells them apart.
      id: `${page.id} ${comment.id ?? 0} ${comment.created} ${index}`,
      parent: parentIn(page.comments, page.id, comment.parent ?? null),
      post: slugOf(page.id),
      author: comment.author ?? '',
      html: comment.text,
      writtenAt: timeOf(comment.created),
      state: stateOf(comment.mode ?? 1),
    })),
  );
  const posts = read.data.map((page) => ({
    post: slugOf(page.id),
    title: page.title ?? '',
    address: page.id,
  }));
  return toImport('isso', found, posts, options);
}

type Comments = z.output<typeof shape>[number]['comments'];

function parentIn(comments: Comments, page: string, parent: string | null): string | null {
  const index = parent === null ? -1 : comments.findIndex((comment) => comment.id === parent);
  const found = comments[index];
  return found ? `${page} ${found.id ?? 0} ${found.created} ${index}` : null;
}

/** Isso’s modes are bits: 1 public, 2 waiting, 4 deleted. */
function stateOf(mode: number): 'approved' | 'pending' | 'deleted' {
  if (mode === 4) return 'deleted';
  return mode === 2 ? 'pending' : 'approved';
}

/** `2005-02-24 04:03:37` in UTC, or seconds. */
function timeOf(created: string | number): number {
  return typeof created === 'number'
    ? created * 1_000
    : Date.parse(`${created.replace(' ', 'T')}Z`);
}
