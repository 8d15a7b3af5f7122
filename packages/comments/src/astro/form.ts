import type { CommentForm } from '@hearten/theme/plugin';
import { fieldNames } from '../core/submission.ts';
import type { Options } from './options.ts';
import type { CommentSource } from './source.ts';

/** The file that tells the service which articles can be commented. */
export const pagesFile = '/comments-pages.json';

/** The form of a site: what its options say, else what a source says of its own. Without an address there is none. */
export function formOf(
  { action, reply, privacy, email }: Omit<Options, 'source'>,
  sources: readonly CommentSource[],
): CommentForm | undefined {
  const own = sources.map(({ form }) => form).find((form) => form !== undefined);
  // Pages of the source's own service would say nothing of a form that sends elsewhere.
  const base = action === undefined ? own : { action };
  if (!base) return undefined;
  return {
    ...base,
    ...(reply && { reply }),
    ...(privacy && { privacy }),
    email,
    trap: fieldNames.honeypot,
    pages: pagesFile,
  };
}
