import { toString } from 'mdast-util-to-string';
import { z } from 'zod';
import { choice } from '../attributes.ts';
import { isSameLanguage } from '../language.ts';
import { inline } from '../nodes.ts';
import { defineInline, type Inline } from '../shape.ts';

/** What a term shows of its glossary record. */
export interface TermRecord {
  id: string;
  /** The word as it is explained: `IOP`. */
  term: string;
  /** What the letters stand for: `intensive outpatient program`. */
  expansion?: string | undefined;
  /** What it means, in plain words; follows the term in brackets. */
  meaning: string;
  /** Other spellings: `IOPs`. */
  aliases?: readonly string[] | undefined;
  lang?: string | undefined;
}

/** The shape of `:term`. A word from the glossary, explained where it first stands. */
export const term = defineInline({
  name: 'term',
  summary: 'A word from the glossary, explained where it first stands.',
  guidance: 'https://www.w3.org/WAI/WCAG22/Understanding/unusual-words.html',
  collection: 'glossary',
  attributes: z.strictObject({
    id: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'The record, where its name is not the words themselves.' }),
    explain: choice('Whether the meaning follows. Left out, it does where the word first stands.'),
  }),

  select(records: readonly TermRecord[], { id }, { lang } = {}) {
    const asked = plain(id ?? '');
    const found = records.filter((record) => namesOf(record).map(plain).includes(asked));
    // One that names no language is in that of the site.
    const best =
      found.find((record) => record.lang !== undefined && isSameLanguage(record.lang, lang)) ??
      found.find((record) => record.lang === undefined) ??
      found[0];
    return best ? [best] : [];
  },
  names: (records) => records.map((record) => record.term),

  build(label, [record], { explain }, { lang }) {
    if (!record) return [...label];
    const { expansion, meaning } = record;
    if (!explain) {
      return expansion ? [inline('abbr', label, { title: expansion })] : [...label];
    }
    // What stands before the bracket is not said again in it.
    const isSpelledOut = expansion !== undefined && plain(wordsOf(label)) === plain(expansion);
    const other = isSpelledOut ? record.term : expansion;
    const words = other === undefined ? meaning : `${other}: ${meaning}`;
    return [
      inline('dfn', label),
      { type: 'text', value: ' ' },
      inline('span', [{ type: 'text', value: `(${words})` }], {
        className: ['hearten-term__meaning'],
        ...(record.lang !== undefined &&
          !isSameLanguage(record.lang, lang) && { lang: record.lang }),
      }),
    ];
  },

  wrap: () => ({ tagName: 'span', className: ['hearten-term'] }),
});

function namesOf({ id, term, expansion, aliases = [] }: TermRecord): string[] {
  return [id, term, ...(expansion ? [expansion] : []), ...aliases];
}

/** The words of a label; Astro hands a component its label as HTML. */
function wordsOf(label: readonly Inline[]): string {
  return toString(label).replace(/<[^>]*>/g, '');
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
