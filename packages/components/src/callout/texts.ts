import { textsIn } from '../language.ts';
import type { Prefix } from '../titled.ts';

export type CalloutType = 'note' | 'important' | 'warning';

const texts: Record<'en' | 'es', Record<CalloutType, Prefix>> = {
  en: {
    note: { words: 'Information: ', said: /^(?:information|info|note)(?!\p{L})/iu },
    important: { words: 'Important: ', said: /^important(?!\p{L})/iu },
    warning: { words: 'Warning: ', said: /^warning(?!\p{L})/iu },
  },
  es: {
    note: { words: 'Información: ', said: /^(?:información|nota)(?!\p{L})/iu },
    important: { words: 'Importante: ', said: /^importante(?!\p{L})/iu },
    warning: { words: 'Advertencia: ', said: /^advertencia(?!\p{L})/iu },
  },
};

/** What a callout is, said before its words, in the language of the page. */
export function prefixOf(type: CalloutType, lang?: string): Prefix {
  return textsIn(lang, texts)[type];
}
