import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LanguageOptions, readRecord, siteLanguages, type SiteLanguages } from '@hearten/care';
import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import { z } from 'zod';
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
  /** Astro’s own option: the languages of the site. @default the clinic’s language alone */
  i18n?: LanguageOptions | undefined;
}

/** Where a site keeps its content when its config does not say. */
export const defaultPlaces: ContentPlaces = {
  content: './src/content',
  clinic: './src/content/clinic.yml',
  blogs: [{ collection: 'posts', prefix: 'blog' }],
};

/** Where a site is, and where its content lies in it. */
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
  /** The languages of the site, the default one first. @default English alone */
  languages?: SiteLanguages;
  /** The texts of the interface that the site gives, `i18n/fr.yml`, by the name of their file. @default none */
  texts?: readonly TextFile[];
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
  const [clinic, comments, texts, records, blogs] = await Promise.all([
    readClinicFile(new URL(places.clinic, root), shownFrom),
    one(new URL('comments.json', content)),
    folder('i18n', ['.yml', '.yaml']),
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
    languages: siteLanguages(places.i18n, clinicLanguage(clinic.files[0])),
    texts: texts.files,
    messages: [...records, clinic, comments, texts, ...blogs].flatMap(({ messages }) => messages),
    hasFile,
    namesIn,
    publicFolder,
  };
}

/** The clinic's record. Without it nothing can be built, and no number of an article could be held against anything. */
async function readClinicFile(url: URL, shownFrom: URL): Promise<FilesRead> {
  if (hasFile(url)) return readFiles([url], { shownFrom });
  const shown = path.relative(fileURLToPath(shownFrom), fileURLToPath(url)).replaceAll('\\', '/');
  const reason =
    'The clinic’s record is missing. Every phone number and address of the site comes from it. Create it with at least `name`, `description` and one of `phones`: `{ id: main, label: Front desk, number: "+15625550100", display: (562) 555-0100 }`.';
  return {
    files: [],
    messages: [toMessage({ ruleId: 'missing-clinic', severity: 'error', reason }, shown)],
  };
}

const spoken = z.object({ lang: z.string().default('en') });

/** The language of the clinic's record. English where there is none yet: what is wrong with a record is told elsewhere. */
export function clinicLanguage(record: Pick<TextFile, 'path' | 'text'> | undefined): string {
  const { path = '', text = '' } = record ?? {};
  return readRecord(text, spoken, { path, ignoreUnknownKeys: true }).data?.lang ?? 'en';
}

/** The languages of a site as it was read. */
export function languagesOf({ languages }: Pick<SiteFiles, 'languages'>): SiteLanguages {
  return languages ?? siteLanguages(undefined, 'en');
}

/** The folder of a site's content. */
export function contentOf({ root, places }: Pick<SitePlace, 'root' | 'places'>): URL {
  return new URL(places.content.replace(/\/?$/, '/'), root);
}
