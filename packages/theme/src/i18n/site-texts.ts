import { readRecord } from '@hearten/care';
import { languagesOf, type SiteFiles, type TextFile } from '@hearten/check';
import { blockWords, type GivenWords, type Words } from '@hearten/components/shapes';
import { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { allTexts, type Layer, missingTexts, type TextPath } from './compile.ts';
import { layersOf } from './layers.ts';
import type { SiteMessages } from './messages.ts';
import { textsSchema } from './texts-schema.ts';

type Files = Pick<SiteFiles, 'texts' | 'languages'>;

/** The texts a site gives itself, by language, as far as they are right. */
export function readTexts({ texts = [] }: Pick<Files, 'texts'>): Record<string, SiteMessages> {
  return Object.fromEntries(
    texts.flatMap((file) => {
      const { data } = readFile(file);
      return data ? [[langOf(file), data]] : [];
    }),
  );
}

/** The words of blocks among them, by language and block. */
export function givenWords(texts: Readonly<Record<string, SiteMessages>>): GivenWords {
  return Object.fromEntries(Object.entries(texts).map(([lang, { blocks = {} }]) => [lang, blocks]));
}

/** What is wrong with the texts of a site, and what each of its languages still lacks. `content` is the folder of its content. */
export function checkTexts(site: Files, { content }: { content: string }): VFileMessage[] {
  const { texts = [] } = site;
  const given = readTexts(site);
  const folder = `${content.replace(/^\.\/|\/$/g, '')}/i18n`;
  return [
    ...texts.flatMap((file) => readFile(file).messages),
    ...languagesOf(site).flatMap(({ lang }) => {
      const layers = layersOf(lang, given);
      const missing = [...missingTexts(layers), ...missingWords(lang, layers)];
      if (missing.length === 0) return [];
      const file = texts.find((one) => langOf(one).toLowerCase() === lang.toLowerCase());
      return [missingMessage(lang, missing, file?.path ?? `${folder}/${lang}.yml`)];
    }),
  ];
}

const reads = new WeakMap<TextFile, ReturnType<typeof readRecord<z.ZodType<SiteMessages>>>>();

function readFile(file: TextFile) {
  const read = reads.get(file) ?? readRecord(file.text, textsSchema, { path: file.path });
  reads.set(file, read);
  if (isTag(langOf(file))) return read;
  const reason = `The name of this file is the tag of a language, such as fr.yml or es-MX.yml; \`${langOf(file)}\` is none.`;
  const message = new VFileMessage(reason, { ruleId: 'invalid-field', source: 'hearten' });
  return {
    ...read,
    data: undefined,
    messages: [Object.assign(message, { file: file.path, fatal: true })],
  };
}

function langOf({ name }: TextFile): string {
  return name.replace(/\.ya?ml$/, '');
}

function isTag(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length === 1;
  } catch {
    return false;
  }
}

// As many as a line can hold.
const most = 6;

function missingMessage(lang: string, missing: readonly (readonly string[])[], path: string) {
  const names = missing.map((one) => one.join('.'));
  const rest = names.length - most;
  const listed = names.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  const { length } = missing;
  const all = allTexts.length + wordPaths(blockWords()).length;
  const are = length === 1 ? 'text is' : 'texts are';
  const reason = `${lang}: ${length} of ${all} ${are} missing; English is used: ${listed}.`;
  const message = new VFileMessage(reason, { ruleId: 'missing-text', source: 'hearten' });
  return Object.assign(message, { file: path, fatal: false });
}

/** The words of blocks that a language lacks; the blocks themselves have English and Spanish. */
function missingWords(lang: string, layers: readonly Layer[]): TextPath[] {
  if (/^(?:en|es)(?:-|$)/i.test(lang)) return [];
  return wordPaths(blockWords()).filter((path) =>
    layers.every(({ messages }) => at(messages, path) === undefined),
  );
}

// Plurals are one text.
function wordPaths(words: Words, before: TextPath = ['blocks']): TextPath[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const path = [...before, key];
    return typeof value === 'string' || 'other' in value ? [path] : wordPaths(value, path);
  });
}

function at(messages: object, path: TextPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    messages,
  );
}
