import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';
import { checkSite, clinicDay, readFiles, readSite, type TextFile } from '@hearten/check';
import type { VFileMessage } from '@hearten/markdown/report';
import type { SiteConfig } from './config.ts';
import { findMarkdown, isWithin, type Place } from './places.ts';

/** What was checked and what is to be said of it. */
export interface Checked {
  /** The Markdown that was checked. */
  documents: TextFile[];
  /** Every file that was looked at, records and unreadable ones included: absolute paths. */
  paths: string[];
  messages: VFileMessage[];
}

export interface SiteRequest {
  /** The site's folder. */
  folder: string;
  config: SiteConfig;
  /** What of it was asked for. */
  places: readonly Place[];
  cwd: string;
  now: Date;
}

/** Checks what was asked for of one site, in the light of the whole site. */
export async function checkPlaces({
  folder,
  config,
  places,
  cwd,
  now,
}: SiteRequest): Promise<Checked> {
  const shownFrom = pathToFileURL(`${cwd}${path.sep}`);
  const root = pathToFileURL(`${folder}${path.sep}`);
  const publicFolder = new URL(`${config.publicFolder ?? 'public'}/`, root);
  const site = await readSite({ root, places: config.places, shownFrom, publicFolder });
  const isAsked = (file: string) => places.some((place) => isWithin(place, file));
  const isWanted = ({ url }: Pick<TextFile, 'url'>) => isAsked(fileURLToPath(url));

  const { records, clinic, comments, texts = [] } = site;
  const posts = site.blogs.flat();
  const content = [...Object.values(records).flat(), ...clinic, ...comments, ...texts, ...posts];
  const known = new Set([
    ...content.map(({ url }) => fileURLToPath(url)),
    ...site.messages.map(pathOf(cwd)),
  ]);
  // A whole site is its content and its pages; of a part of it, such as a folder of drafts, all Markdown that is there.
  const pages = path.resolve(folder, config.sourceFolder ?? 'src', 'pages');
  const parts = places.map((place) =>
    isWithin(place, folder) ? { path: pages, isFolder: true } : place,
  );
  const found = await Promise.all(parts.map((place) => findMarkdown(place)));
  const paths = found.flatMap(({ files }) => files.map((url) => fileURLToPath(url)));
  const others = [...new Set(paths)].filter((file) => !known.has(file));
  const read = await readFiles(
    others.map((file) => pathToFileURL(file)),
    { shownFrom },
  );

  const { markdown, isPictureAllowed, hosts } = config;
  const messages = [
    ...checkSite(site, {
      now,
      markdown,
      hosts,
      isWanted,
      others: read.files,
      ...(isPictureAllowed && { isPictureAllowed }),
    }),
    ...read.messages,
    ...((await config.check?.(site, { root, today: clinicDay(site, now) })) ?? []),
  ].filter((message) => isAsked(pathOf(cwd)(message)));
  return {
    documents: [...posts.filter(isWanted), ...read.files],
    paths: [...known, ...others].filter(isAsked),
    messages: config.message ? [config.message, ...messages] : messages,
  };
}

/** The absolute path of the file a message is about. */
function pathOf(cwd: string): (message: VFileMessage) => string {
  return ({ file = '' }) => path.resolve(cwd, file);
}
