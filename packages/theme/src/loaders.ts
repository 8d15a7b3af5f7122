import { folderLanguage, withoutSchemaKey } from '@hearten/care';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { config, digest, site } from 'virtual:hearten/config';
import { parse } from 'yaml';
import { givenCommentsLoader } from './comments/given-loader.ts';
import { sharedComments } from './comments/shared.ts';
import { knownWhenEmpty } from './known-when-empty.ts';
import { plainError } from './plain-error.ts';

/** Files of one folder of the content; a folder that is not there holds nothing. */
export function folderLoader({ folder, pattern }: { folder: string; pattern: string }): Loader {
  const base = `${config.content.replace(/\/$/, '')}/${folder}`;
  const files = glob({ base, pattern, retainBody: false });
  return knownWhenEmpty({
    ...files,
    name: 'hearten-folder',
    load: async (context) => {
      if (!existsSync(new URL(`${base}/`, context.config.root))) {
        context.store.clear();
        return;
      }
      await files.load({
        ...context,
        generateDigest: salted(context),
        parseData: told(context),
      });
    },
  });
}

/** The articles of a blog; one in the folder of a language, `es/`, is in that language. */
export function postsLoader(folder: string): Loader {
  const files = folderLoader({ folder, pattern: '**/*.{md,mdx}' });
  return {
    ...files,
    load: (context) =>
      files.load({
        ...context,
        parseData: ({ data, ...entry }) =>
          context.parseData({ ...entry, data: withLanguage(data, entry.id) }),
      }),
  };
}

function withLanguage<Data extends Record<string, unknown>>(data: Data, id: string): Data {
  const lang = folderLanguage(id, site.languages)?.lang;
  return lang === undefined || 'lang' in data ? data : { ...data, lang };
}

/** `parseData` whose errors name the file and the field, and have no stack. */
function told({ parseData, config: { root } }: LoaderContext): LoaderContext['parseData'] {
  return async (entry) => {
    try {
      return await parseData({ ...entry, data: withoutSchemaKey(entry.data) });
    } catch (error) {
      const path = entry.filePath?.replace(fileURLToPath(root), '') ?? entry.id;
      const [, ...fields] = error instanceof Error ? error.message.split('\n').filter(Boolean) : [];
      throw plainError({
        title: 'A content file has a wrong field.',
        message: fields
          .map((field) => `${path}  error  ${field.trim().replace(/^\*\*(.+?)\*\*:? */, '$1: ')}`)
          .join('\n'),
        hint: 'Correct the field. A field of your own has to be declared: heartenCollections({ extend: { … } }).',
      });
    }
  };
}

// Cached HTML is keyed by the file alone; our own code and Markdown options belong to it too.
function salted({ generateDigest }: LoaderContext): LoaderContext['generateDigest'] {
  return (data) =>
    generateDigest(`${digest}\n${typeof data === 'string' ? data : JSON.stringify(data)}`);
}

/** The clinic's one record, as the entry `clinic`. */
export function clinicLoader(): Loader {
  return fileLoader({
    path: config.clinic,
    read: (text) => [{ id: 'clinic', data: parse(text) as Record<string, unknown> }],
    missing: () => {
      throw plainError({
        title: 'The clinic’s record is missing.',
        message: `No file ${config.clinic}. Every phone number and address of the site comes from it.`,
        hint: [
          'Create it with at least:',
          '',
          'name: Name of the clinic',
          'description: What you do, in a sentence or two.',
          'phones:',
          '  - id: main',
          '    label: Front desk',
          "    number: '+15555550100'",
          '    display: (555) 555-0100',
        ].join('\n'),
      });
    },
  });
}

/** Accepted comments: those a plugin reads, or those in `comments.json`; without the file there are none. */
export function commentsLoader(): Loader {
  const read = sharedComments();
  if (read) return knownWhenEmpty(givenCommentsLoader(read, told));
  const file = fileLoader({
    path: `${config.content.replace(/\/$/, '')}/comments.json`,
    read: (text) => {
      const list = JSON.parse(text) as { id: string }[];
      return list.map((data) => ({ id: String(data.id), data: data as Record<string, unknown> }));
    },
  });
  return knownWhenEmpty(file);
}

interface FileLoaderOptions {
  path: string;
  read: (text: string) => { id: string; data: Record<string, unknown> }[];
  missing?: () => void;
}

function fileLoader({ path, read, missing }: FileLoaderOptions): Loader {
  const load = async (context: LoaderContext) => {
    const url = new URL(path, context.config.root);
    const filePath = fileURLToPath(url);
    if (!existsSync(url)) {
      context.store.clear();
      return missing?.();
    }
    const entries = readEntries(await readFile(url, 'utf8'), path, read);
    const parsed = await Promise.all(
      entries.map(async ({ id, data }) => ({
        id,
        data: await told(context)({ id, data, filePath }),
      })),
    );
    // Only now: pages keep the last record that was right while somebody is typing.
    context.store.clear();
    for (const entry of parsed) {
      context.store.set({ ...entry, filePath: path.replace(/^\.\//, '') });
    }
  };
  return {
    name: 'hearten-file',
    load: async (context) => {
      await load(context);
      const filePath = fileURLToPath(new URL(path, context.config.root));
      const reload = async (changed: string) => {
        if (changed !== filePath) return;
        // Nobody would catch it, and the dev server would end. The check says what is wrong, with its line.
        await load(context).catch(() => {
          context.logger.error(`${path} cannot be used as it is; the last one is.`);
        });
      };
      context.watcher?.add(filePath);
      context.watcher?.on('change', reload);
      context.watcher?.on('add', reload);
    },
  };
}

function readEntries(text: string, path: string, read: FileLoaderOptions['read']) {
  try {
    return read(text);
  } catch (cause) {
    throw plainError({
      title: 'A content file cannot be read.',
      message: `${path}: ${cause instanceof Error ? cause.message : String(cause)}`,
    });
  }
}
