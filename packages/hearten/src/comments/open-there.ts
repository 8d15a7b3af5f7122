import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CommentsCall } from './run-comments.ts';

/** Opens the comments of a folder that has some: no command but `serve` begins a new file. */
export async function openThere({
  comments,
  folder,
}: Pick<CommentsCall, 'comments' | 'folder'>): Promise<
  Awaited<ReturnType<CommentsCall['comments']['openDatabase']>>
> {
  if (!existsSync(path.join(folder, comments.databaseName))) {
    throw new comments.DatabaseRefusal(
      `There are no comments in ${folder}. Say where they are with \`--data\`; \`hearten comments serve\` begins a new file.`,
    );
  }
  return comments.openDatabase(folder);
}
