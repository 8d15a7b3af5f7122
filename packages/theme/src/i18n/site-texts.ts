import { readRecord, type SiteLanguages } from '@hearten/care';
import { languagesOf, type SiteFiles, type TextFile } from '@hearten/check';
import { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { allTexts, messageProblem, missingTexts } from './compile.ts';
import { layersOf } from './layers.ts';
import type { SomeMessages } from './messages.ts';

type Files = Pick<SiteFiles, 'texts' | 'languages'>;

/** The texts a site gives itself, by language, as far as they are right. */
export function readTexts({ texts = [] }: Pick<Files, 'texts'>): Record<string, SomeMessages> {
  return Object.fromEntries(
    texts.flatMap((file) => {
      const { data } = readFile(file);
      return data ? [[langOf(file), data]] : [];
    }),
  );
}

/** What is wrong with the texts of a site, and what each of its languages still lacks. `content` is the folder of its content. */
export function checkTexts(site: Files, { content }: { content: string }): VFileMessage[] {
  const { texts = [] } = site;
  const given = readTexts(site);
  const folder = `${content.replace(/^\.\/|\/$/g, '')}/i18n`;
  return [
    ...texts.flatMap((file) => readFile(file).messages),
    ...languagesOf(site).flatMap(({ lang }) => {
      const missing = missingTexts(layersOf(lang, given));
      if (missing.length === 0) return [];
      const file = texts.find((one) => langOf(one).toLowerCase() === lang.toLowerCase());
      return [missingMessage(lang, missing, file?.path ?? `${folder}/${lang}.yml`)];
    }),
  ];
}

const reads = new WeakMap<TextFile, ReturnType<typeof readRecord<z.ZodType<SomeMessages>>>>();

function readFile(file: TextFile) {
  const read = reads.get(file) ?? readRecord(file.text, schema, { path: file.path });
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
  const are = length === 1 ? 'text is' : 'texts are';
  const reason = `${lang}: ${length} of ${allTexts.length} ${are} missing; English is used: ${listed}.`;
  const message = new VFileMessage(reason, { ruleId: 'missing-text', source: 'hearten' });
  return Object.assign(message, { file: path, fatal: false });
}

/** A text of a site fits the English one: the same values, no others. */
const schema = schemaOf(allTexts.map(({ path, message }) => ({ path: [...path], message })));

interface Leaf {
  path: string[];
  message: string | readonly string[];
}

function schemaOf(leaves: readonly Leaf[]): z.ZodType<SomeMessages> {
  const groups = Map.groupBy(leaves, ({ path: [key = ''] }) => key);
  const shape = [...groups].map(([key, group]): [string, z.ZodType] => {
    const [{ path, message } = { path: [], message: '' }] = group;
    if (path.length === 1) return [key, textSchema(message)];
    return [key, schemaOf(group.map((one) => ({ ...one, path: one.path.slice(1) }))).optional()];
  });
  return z.strictObject(Object.fromEntries(shape)) as unknown as z.ZodType<SomeMessages>;
}

function textSchema(english: string | readonly string[]): z.ZodType {
  const text = (model: string) =>
    z
      .string('Expected words.')
      .min(1, 'Expected words; this is empty.')
      .superRefine((message, context) => {
        const problem = messageProblem(message, model);
        if (problem) context.addIssue({ code: 'custom', message: problem });
      });
  return (typeof english === 'string' ? text(english) : z.array(text(''))).optional();
}
