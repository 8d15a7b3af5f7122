import {
  articleLanguage,
  postSchema,
  readFrontMatter,
  readRecord,
  type RecordRead,
  type SiteLanguages,
  withheldTestimonial,
} from '@hearten/care';
import {
  check,
  type CheckOptions,
  type Parse,
  parseOnce,
  readLocalImages,
  readLocalLinks,
} from '@hearten/markdown/check';
import { nearest } from '@hearten/markdown/nearest';
import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import { z } from 'zod';
import { careMessage } from './care-messages.ts';
import { checkContacts, type HostRules } from './contacts/article.ts';
import type { TextFile } from './files.ts';
import { checkArticleLanguage } from './languages.ts';
import { checkPictures, type NamedPicture, type PictureContext } from './pictures.ts';
import { idOf, type Records } from './records.ts';

const schema = postSchema({ image: () => z.string() });

/** How a site renders its Markdown: the options of `@hearten/markdown`, without the records, which are read. */
export type MarkdownOptions = Omit<CheckOptions, 'path' | 'records' | 'parse'>;

export interface MarkdownContext {
  /** Without them a record an article asks for is not said to be unknown. */
  records?: Records | undefined;
  markdown?: MarkdownOptions;
  /** Without them no host is said to be undeclared. */
  hosts?: HostRules | undefined;
  /** The tree of the file, where others look at it too. */
  parse?: Parse | undefined;
}

/** What the doors of Markdown say of one file; it needs no front matter. */
export function checkMarkdown(
  file: TextFile,
  { hosts, parse = parseOnce(file.text, file), ...context }: MarkdownContext = {},
): VFileMessage[] {
  return [...checkBlocks(file, { ...context, parse }), ...checkContacts(file, hosts, parse)];
}

function checkBlocks(
  { text, path }: TextFile,
  { records, markdown = {}, parse }: Omit<MarkdownContext, 'hosts'>,
): VFileMessage[] {
  const options = { ...markdown, path, parse };
  if (!records) return check(text, options);
  const { withheld, broken } = records;
  return check(text, { ...options, records: shownRecords(records) })
    .filter(({ ruleId, actual = '' }) => ruleId !== 'unknown-record' || !broken.has(actual))
    .map((found) => withConsent(found, withheld));
}

const shown = new WeakMap<Records, Pick<Records, 'testimonials' | 'glossary' | 'helplines'>>();

/** The records that blocks show; the same object each time, so that the options of a site are read once. */
function shownRecords(records: Records) {
  const { testimonials, glossary, helplines } = records;
  const found = shown.get(records) ?? { testimonials, glossary, helplines };
  shown.set(records, found);
  return found;
}

export interface PostContext {
  records: Records;
  /** The ids of the articles of the same blog. */
  posts: ReadonlySet<string>;
  markdown: MarkdownOptions;
  languages: SiteLanguages;
  pictures: PictureContext;
  hosts?: HostRules | undefined;
  /** The tree of the file, where others look at it too. */
  parse?: Parse | undefined;
}

/** Everything an author should know of one article: front matter, references, pictures, blocks. */
export function checkPost(file: TextFile, context: PostContext): VFileMessage[] {
  const { records, posts, markdown, languages, pictures, hosts } = context;
  const { text, path } = file;
  const { parse = parseOnce(text, file) } = context;
  const front = readFrontMatter(text);
  const lang = articleLanguage(
    { id: idOf(file), lang: front && readFields(file, front).data?.lang },
    languages,
  );
  const blocks = checkMarkdown(file, { records, markdown: { ...markdown, lang }, hosts, parse });
  if (!front) {
    const reason =
      'This article has no front matter. Begin it with `---`, a title, a description and a pubDate, then `---`.';
    return [
      toMessage(
        {
          ruleId: 'missing-front-matter',
          severity: 'error',
          reason,
          place: { line: 1, column: 1 },
        },
        path,
      ),
      ...blocks,
    ];
  }
  const read = readFields(file, front);
  return [
    ...read.messages,
    ...checkArticleLanguage(file, read, languages),
    ...checkReferences(file, read, records, posts),
    ...checkPictures(picturesOf(file, read, parse), pictures),
    ...checkLinks(file, { hasFile: pictures.hasFile, parse }),
    ...blocks,
  ];
}

type Fields = RecordRead<z.output<typeof schema>>;

const known = new WeakMap<TextFile, Fields>();

/** The front matter of an article; `undefined` when there is none. Read once, since several look at it. */
export function readPost(file: TextFile): Fields | undefined {
  const read = known.get(file);
  if (read) return read;
  const front = readFrontMatter(file.text);
  return front && readFields(file, front);
}

function readFields(
  file: TextFile,
  { yaml, firstLine }: NonNullable<ReturnType<typeof readFrontMatter>>,
): Fields {
  const { path } = file;
  const fields =
    known.get(file) ?? readRecord(yaml, schema, { path, firstLine, ignoreUnknownKeys: true });
  known.set(file, fields);
  return fields;
}

function checkReferences(
  { path }: TextFile,
  { data, placeOf }: Fields,
  { team, categories, testimonials, withheld, broken, withheldFromCards }: Records,
  posts: ReadonlySet<string>,
): VFileMessage[] {
  if (!data) return [];
  const shown = new Set([...testimonials.map(({ id }) => id), ...withheld.keys(), ...broken]);
  const references: {
    keys: PropertyKey[];
    id: string | undefined;
    known: ReadonlySet<string>;
    folder: string;
  }[] = [
    { keys: ['author'], id: data.author, known: team, folder: 'team' },
    { keys: ['reviewedBy'], id: data.reviewedBy, known: team, folder: 'team' },
    { keys: ['category'], id: data.category, known: categories, folder: 'categories' },
    { keys: ['translationOf'], id: data.translationOf, known: posts, folder: 'posts' },
    ...data.testimonials.map((id, index) => ({
      keys: ['testimonials', index],
      id,
      known: shown,
      folder: 'testimonials',
    })),
    {
      keys: ['og', 'testimonial'],
      id: data.og ? data.og.testimonial : undefined,
      known: shown,
      folder: 'testimonials',
    },
  ];
  return references.flatMap(({ keys, id, known, folder }) => {
    if (id === undefined) return [];
    const reasons = keys[0] === 'og' ? withheldFromCards : withheld;
    const problem = folder === 'testimonials' ? reasons.get(id) : undefined;
    if (problem) return [withheldMessage(path, placeOf(keys), id, problem)];
    if (known.has(id)) return [];
    const place = placeOf(keys);
    const meant = nearest(id, known);
    const remedy = meant
      ? `Did you mean \`${meant}\`?`
      : `There are: ${[...known].join(', ') || 'none yet'}.`;
    const reason = `**${String(keys[0])}**: no \`${id}\` in \`${folder}\`. ${remedy}`;
    return [
      toMessage(
        {
          ruleId: 'unknown-reference',
          severity: 'error',
          reason,
          place,
          expected: meant ? [meant] : [...known],
        },
        path,
      ),
    ];
  });
}

/** The pictures an article names, in its text and above it. */
function picturesOf(file: TextFile, { data, placeOf }: Fields, parse: Parse): NamedPicture[] {
  const { src, dark } = data?.heroImage ?? {};
  return [
    ...readLocalImages(file.text, { path: file.path, parse }).map(({ url, place }) => ({
      file,
      address: url,
      place: () => place,
    })),
    ...Object.entries({ src, dark }).flatMap(([key, address]) =>
      address === undefined ? [] : [{ file, address, place: () => placeOf(['heroImage', key]) }],
    ),
  ];
}

/** A link to a file that is not there would be left out of the page, and its words would stay. */
function checkLinks(
  file: TextFile,
  { hasFile, parse }: Pick<PictureContext, 'hasFile'> & { parse: Parse },
): VFileMessage[] {
  return readLocalLinks(file.text, { path: file.path, parse })
    .filter(({ url }) => !hasFile(new URL(url.replace(/[?#].*/, ''), file.url)))
    .map(({ url, place }) =>
      toMessage(
        {
          ruleId: 'missing-article',
          severity: 'warning',
          reason: `No article at \`${url}\`, so its words are shown without a link. Correct the path; large and small letters count.`,
          place,
        },
        file.path,
      ),
    );
}

/** A testimonial that may not be shown is not “unknown”: the author should read why. */
function withConsent(found: VFileMessage, withheld: Records['withheld']): VFileMessage {
  const problem = found.ruleId === 'unknown-record' && withheld.get(found.actual ?? '');
  if (!problem) return found;
  const place = { line: found.line ?? 1, column: found.column ?? 1 };
  return withheldMessage(found.file ?? '', place, found.actual ?? '', problem);
}

function withheldMessage(
  path: string,
  place: { line: number; column: number },
  id: string,
  why: string,
) {
  const reason = `The testimonial \`${id}\` may not be shown: ${why}`;
  return careMessage(withheldTestimonial, { path, place, reason });
}
