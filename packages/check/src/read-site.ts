import type { VFileMessage } from '@hearten/markdown/report';
import { type FilesRead, hasFile, namesIn, readFiles, readFolder, type TextFile } from './files.ts';
import { recordKinds } from './record-schemas.ts';

/** Where a site keeps its content: the options of the theme that say so. Paths begin at the site's root. */
export interface ContentPlaces {
  /** The folder of articles, team, testimonials and categories. */
  content: string;
  /** The clinic's record. */
  clinic: string;
  blogs: readonly {
    collection: string;
    /** Where its articles stand: `blog` for `/blog/<article>`. */
    prefix?: string;
  }[];
}

/** Where a site keeps its content when its config does not say. */
export const defaultPlaces: ContentPlaces = {
  content: './src/content',
  clinic: './src/content/clinic.yml',
  blogs: [{ collection: 'posts', prefix: 'blog' }],
};

export interface SitePlace {
  root: URL;
  places: ContentPlaces;
  /** The folder that paths in messages begin at. @default the root */
  shownFrom?: URL;
  /** The folder of files that are published as they are. @default `public/` */
  publicFolder?: URL;
}

/** All of a site that is checked, as it was read. */
export interface SiteFiles {
  /** The records, by the folder they are in: `team`, `testimonials` and so on. */
  records: Readonly<Record<string, readonly TextFile[]>>;
  /** The clinic's record; empty when it is not there. */
  clinic: readonly TextFile[];
  /** `comments.json`; empty when it is not there. */
  comments: readonly TextFile[];
  /** The articles, by blog. */
  blogs: readonly (readonly TextFile[])[];
  /** Where the articles of each blog stand, in the same order. */
  prefixes?: readonly (string | undefined)[];
  /** Of files that could not be read. */
  messages: readonly VFileMessage[];
  /** Whether a picture is there. */
  hasFile: (url: URL) => boolean;
  /** The names of the files in a folder, to find the one that was meant. */
  namesIn: (folder: URL) => readonly string[];
  /** The folder of files that are published as they are. */
  publicFolder: URL;
}

/** Reads the content of a site. */
export async function readSite({
  root,
  places,
  shownFrom = root,
  publicFolder = new URL('public/', root),
}: SitePlace): Promise<SiteFiles> {
  const content = contentOf({ root, places });
  const folder = (name: string, endings: string[]) =>
    readFolder(new URL(`${name}/`, content), { shownFrom, endings });
  const one = (url: URL): Promise<FilesRead> | FilesRead =>
    hasFile(url) ? readFiles([url], { shownFrom }) : { files: [], messages: [] };
  const [clinic, comments, records, blogs] = await Promise.all([
    one(new URL(places.clinic, root)),
    one(new URL('comments.json', content)),
    Promise.all(recordKinds.map((kind) => folder(kind, ['.yml', '.yaml']))),
    Promise.all(places.blogs.map(({ collection }) => folder(collection, ['.md', '.mdx']))),
  ]);
  return {
    records: Object.fromEntries(
      recordKinds.map((kind, index) => [kind, records[index]?.files ?? []]),
    ),
    clinic: clinic.files,
    comments: comments.files,
    blogs: blogs.map(({ files }) => files),
    prefixes: places.blogs.map(({ prefix }) => prefix),
    messages: [...records, clinic, comments, ...blogs].flatMap(({ messages }) => messages),
    hasFile,
    namesIn,
    publicFolder,
  };
}

/** The folder of a site's content. */
export function contentOf({ root, places }: Pick<SitePlace, 'root' | 'places'>): URL {
  return new URL(places.content.replace(/\/?$/, '/'), root);
}
