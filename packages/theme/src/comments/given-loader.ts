import type { Loader, LoaderContext } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { site } from 'virtual:hearten/config';
import { plainError } from '../plain-error.ts';
import type { FoundComments, SiteComments } from './site-comments.ts';

type Read = NonNullable<SiteComments['read']>;
type Told = (context: LoaderContext) => LoaderContext['parseData'];

/** The comments that a plugin reads. `told` parses with messages for people. */
export function givenCommentsLoader(read: Read, told: Told): Loader {
  return {
    name: 'hearten-comments',
    load: async (context) => {
      const { files = [] } = await load(context, { read, told });
      const { watcher, logger } = context;
      const paths = files.map((file) => fileURLToPath(file));
      const reload = async (changed: string) => {
        if (!paths.includes(changed)) return;
        // Nobody would catch it, and the dev server would end.
        await load(context, { read, told }).catch((error: Error) => {
          logger.error(`Comments cannot be used as they are; the last ones are. ${error.message}`);
        });
      };
      for (const path of paths) watcher?.add(path);
      watcher?.on('change', reload);
      watcher?.on('add', reload);
    },
  };
}

async function load(context: LoaderContext, { read, told }: { read: Read; told: Told }) {
  const found = await readPlainly(context, read);
  const parse = told(context);
  const entries = await Promise.all(
    found.comments.map(async ({ from, data }) => {
      const id = String(data.id);
      return { id, data: await parse({ id, data, filePath: `${from} (${id})` }) };
    }),
  );
  // Only now: a build that stops keeps what it had, and pages keep it while somebody is typing.
  context.store.clear();
  for (const entry of entries) context.store.set(entry);
  return found;
}

async function readPlainly(
  { config: { root, cacheDir }, logger }: LoaderContext,
  read: Read,
): Promise<FoundComments> {
  const cacheFolder = new URL('hearten-comments/', cacheDir);
  try {
    return await read({ root, cacheFolder, isDev: site.isDev, now: new Date(), logger });
  } catch (cause) {
    const { message, hint } = cause as Error & { hint?: string };
    throw Object.assign(
      plainError({ title: 'Comments cannot be read.', message, ...(hint && { hint }) }),
      { cause },
    );
  }
}
