import { textsIn } from '../language.ts';
import { type Prefix, prefixWith } from '../titled.ts';
import { defineWords } from '../words.ts';

export type Level = 'non-urgent' | 'urgent' | 'emergency';

const words = defineWords('care-card', {
  en: {
    'non-urgent': 'Non-urgent advice',
    urgent: 'Urgent advice',
    emergency: 'Immediate action required',
  },
  es: {
    'non-urgent': 'Consejo no urgente',
    urgent: 'Consejo urgente',
    emergency: 'Actúe de inmediato',
  },
});

/** What says the same. */
const alike: Record<'en' | 'es', Record<Level, readonly string[]>> = {
  en: {
    'non-urgent': ['non-urgent'],
    urgent: ['urgent'],
    emergency: ['immediate action', 'emergency'],
  },
  es: { 'non-urgent': ['no urgente'], urgent: ['urgente'], emergency: ['emergencia'] },
};

/** The level of a card, said before its heading, in the language of the page. */
export function prefixOf(level: Level, lang?: string): Prefix {
  return prefixWith(words(lang)[level], textsIn(lang, alike)[level]);
}
