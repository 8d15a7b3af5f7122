import { type Clinic, clinicProse, type InLanguage, recordIn } from '@hearten/care';
import { getCollection, getEntry } from 'astro:content';
import { config, site } from 'virtual:hearten/config';
import { plainError } from '../plain-error.ts';
import { defaultLang } from './languages.ts';

/** The clinic's record, with its words in a language as far as it has them. @default the default language of the site */
export async function getClinic(lang = defaultLang): Promise<InLanguage<Clinic>> {
  const entry = await getEntry('clinic' as never, 'clinic' as never);
  if (entry) {
    const { data } = entry as { data: Clinic };
    return recordIn(data, clinicProse, { lang, own: data.lang });
  }
  throw plainError({
    title: 'The collections of the theme are missing.',
    message: 'No collection `clinic` was found.',
    hint: "src/content.config.ts needs:\nimport { heartenCollections } from '@hearten/theme/content';\nexport const collections = heartenCollections();",
  });
}

interface Entry<Data> {
  id: string;
  data: Data;
}

/** Every record of a collection. */
export async function getRecords<Data>(collection: string): Promise<Entry<Data>[]> {
  const known = records.get(collection);
  if (known && !site.isDev) return (await known) as Entry<Data>[];
  const found = getCollection(collection as never) as Promise<unknown>;
  records.set(collection, found);
  return (await found) as Entry<Data>[];
}

// Read once a build: every page asks for them, and Astro warns each time about a collection that is empty.
const records = new Map<string, Promise<unknown>>();

/** One record. Throws an error that names the file it was asked for in, and the records there are. */
export async function getRecord<Data>(
  collection: string,
  { id, at }: { id: string; at: string },
): Promise<Entry<Data>> {
  const entry = (await getEntry(collection as never, id as never)) as unknown as
    | Entry<Data>
    | undefined;
  if (entry) return entry;
  const ids = (await getRecords(collection)).map((record) => record.id).toSorted();
  const folder = `${config.content}/${collection}`;
  throw plainError({
    title: 'A record that an article points to is missing.',
    message: `${at}  No \`${id}\` in ${folder}.`,
    hint: ids.length > 0 ? `There are: ${ids.join(', ')}.` : `Create ${folder}/${id}.yml.`,
  });
}
