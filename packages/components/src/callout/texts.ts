import { textsIn } from '../language.ts';
import { type Prefix, prefixWith } from '../titled.ts';
import { defineWords } from '../words.ts';

export type CalloutType = 'note' | 'important' | 'warning';

const words = defineWords('callout', {
  en: { note: 'Information', important: 'Important', warning: 'Warning' },
  es: { note: 'Información', important: 'Importante', warning: 'Advertencia' },
});

/** What says the same. */
const alike: Record<'en' | 'es', Partial<Record<CalloutType, readonly string[]>>> = {
  en: { note: ['info', 'note'] },
  es: { note: ['nota'] },
};

/** What a callout is, said before its words, in the language of the page. */
export function prefixOf(type: CalloutType, lang?: string): Prefix {
  return prefixWith(words(lang)[type], textsIn(lang, alike)[type]);
}
