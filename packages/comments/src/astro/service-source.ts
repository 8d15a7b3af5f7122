import type { CommentsPlace } from '@hearten/theme/plugin';
import type { PublicComment } from '../core/comment.ts';
import { type Applied, applyExport, type Snapshot } from '../core/feed/snapshot.ts';
import { fetchFeed } from './service/fetch-feed.ts';
import { forgetSnapshots, snapshotFile } from './service/snapshot-file.ts';
import { type CommentSource, type SourceComments, sourceError } from './source.ts';

/** How a build, and readers, find the service. */
export interface ServiceOptions {
  /** Where a build finds the service: `https://clinic.example/_comments`, or `http://127.0.0.1:4380/_comments` beside it. */
  url?: string | undefined;
  /** What it is asked with, from the environment and never from a file in git. */
  token?: string | undefined;
  /** Where readers find it: a path on the site’s host, or a whole address. @default '/_comments' */
  at?: string;
  /** How many days the last comments may be used while the service is down. @default 7 */
  maxAgeDays?: number;
  /** Whether a build stops as soon as the service is down. @default false */
  strict?: boolean;
  /** Whether a site may be built without the service, and then without its comments. @default false */
  allowEmpty?: boolean;
  /** How long to wait for an answer, in ms. @default 15000 */
  timeout?: number;
}

const none: SourceComments = { comments: [] };

/** The comments service: what was accepted there, and the form that sends there. */
export function service(options: ServiceOptions = {}): CommentSource {
  const at = (options.at ?? '/_comments').replace(/\/+$/, '');
  return {
    name: 'the comments service',
    form: { action: `${at}/submit`, reply: `${at}/reply`, privacy: `${at}/privacy?lang={lang}` },
    read: async (place) => {
      const { url, token } = options;
      if (url && token) return readFrom({ url, token }, options, place);
      // What is kept may have been erased since, and nobody would hear of it.
      await forgetSnapshots(place.cacheFolder);
      if (!options.allowEmpty && !place.isDev) throw notConnected({ url, token });
      place.logger.info('Built without the comments service: it has no `url` and `token`.');
      return none;
    },
  };
}

async function readFrom(
  { url, token }: { url: string; token: string },
  options: ServiceOptions,
  { cacheFolder, now, isDev, logger }: CommentsPlace,
): Promise<SourceComments> {
  const file = snapshotFile(cacheFolder, url);
  const { maxAgeDays = 7, timeout = 15_000 } = options;
  const today = now.toISOString().slice(0, 10);
  const last = await file.read();
  let down: string | undefined;
  const ask = async (after: string | undefined): Promise<Applied> => {
    const answer = await fetchFeed({ url, token, after, timeout });
    down = 'why' in answer ? answer.why : undefined;
    if ('isUnchanged' in answer && last) {
      return { snapshot: { ...last, day: today }, erasedAgain: [] };
    }
    return applyExport(last, 'text' in answer ? answer.text : null, { today, maxAgeDays });
  };
  let applied = await ask(last?.cursor);
  // Changes that do not fit what is kept: all there is may.
  if (last && !('snapshot' in applied) && down === undefined) applied = await ask(undefined);
  if ('snapshot' in applied) {
    await file.write(applied.snapshot);
    if (applied.erasedAgain.length > 0) logger.warn(erasedAgain(applied.erasedAgain.length));
    return shown(applied.snapshot);
  }
  const said = [...(down ? [down] : []), applied.why.message].join(' ');
  return withoutAnswer(applied, said, { ...options, isDev, logger });
}

type Circumstances = ServiceOptions & Pick<CommentsPlace, 'isDev' | 'logger'>;

/** What to show when the service did not say what is public. */
function withoutAnswer(
  applied: Exclude<Applied, { snapshot: Snapshot }>,
  said: string,
  { strict, allowEmpty, isDev, logger }: Circumstances,
): SourceComments {
  if ('kept' in applied && (isDev || !strict)) {
    logger.warn(`${said} The comments of ${applied.kept.day} are shown instead.`);
    return shown(applied.kept);
  }
  if ('kept' in applied) throw sourceError(said, 'The build stops at this since `strict` is set.');
  const isEmpty = applied.failed.code === 'nothing-kept';
  if (!isDev && !(isEmpty && allowEmpty)) throw sourceError(said, applied.failed.message);
  logger.warn(`${said} No comments of the service are shown.`);
  return none;
}

function shown({ comments, tombstones }: Snapshot): SourceComments {
  return { comments: comments.map(toRecord), gone: tombstones.map(({ id }) => id) };
}

function toRecord(comment: PublicComment): Record<string, unknown> {
  return { ...comment, answerable: true };
}

function notConnected({ url, token }: Pick<ServiceOptions, 'url' | 'token'>): Error {
  const missing = [url ? '' : 'url', token ? '' : 'token'].filter(Boolean).join('` and `');
  return sourceError(
    `The comments service has no \`${missing}\`, so its comments cannot be shown.`,
    'Set it in service({ … }) from the environment of the build. `allowEmpty: true` builds the site without its comments.',
  );
}

function erasedAgain(count: number): string {
  return `The comments service sent ${count === 1 ? 'a comment that was' : `${count} comments that were`} erased; ${count === 1 ? 'it is' : 'they are'} not shown. A backup was restored without its erasures: erase again there.`;
}
