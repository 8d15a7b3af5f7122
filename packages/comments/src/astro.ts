import type { FoundComments, HeartenPlugin } from '@hearten/theme/plugin';
import { formOf } from './astro/form.ts';
import { json } from './astro/json-source.ts';
import { merge } from './astro/merge.ts';
import { parseOptions } from './astro/options.ts';
import type { CommentSource } from './astro/source.ts';

export { service, type ServiceOptions } from './astro/service-source.ts';
export { wxr, type WxrOptions } from './astro/wxr-source.ts';
export type { CommentSource, SourceComments } from './astro/source.ts';

/** The options of the plugin `comments()`. */
export interface CommentsOptions {
  /**
   * Where accepted comments come from: a JSON file, `wxr('./export.xml')`, `service({ … })`, or a list of these, of which a
   * later one wins.
   * @default `comments.json` in the content
   */
  source?: string | CommentSource | readonly (string | CommentSource)[];
  /** Where the form sends what readers write. @default the service, where that is a source; else there is no form */
  action?: string;
  /** The page that answers a comment, linked from each that can be answered. @default that of the service */
  reply?: string;
  /** The page that says what is kept of a comment. @default that of the service */
  privacy?: string;
  /** Whether the form asks for an email address, which may stay empty. @default true */
  email?: boolean;
}

/** Comments under articles, and the form for new ones: `hearten({ plugins: [comments({ … })] })`. */
export function comments(options: CommentsOptions = {}): HeartenPlugin {
  const { source, ...rest } = parseOptions(options);
  const sources = source?.map((one) => (typeof one === 'string' ? json(one) : one));
  const form = formOf(rest, sources ?? []);
  return {
    name: '@hearten/comments',
    sendsTo: form?.action,
    setup({ provideComments }) {
      provideComments({
        ...(form && { form }),
        ...(sources && { read: (place) => readAll(sources, place) }),
      });
    },
  };
}

async function readAll(
  sources: readonly CommentSource[],
  place: Parameters<CommentSource['read']>[0],
): Promise<FoundComments> {
  const all = await Promise.all(
    sources.map(async (source) => ({ name: source.name, ...(await source.read(place)) })),
  );
  return merge(all);
}
