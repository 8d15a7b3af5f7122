import { textsIn } from '../language.ts';
import type { Prefix } from '../titled.ts';

export type Level = 'non-urgent' | 'urgent' | 'emergency';

const texts: Record<'en' | 'es', Record<Level, Prefix>> = {
  en: {
    'non-urgent': { words: 'Non-urgent advice: ', said: /^non-urgent(?!\p{L})/iu },
    urgent: { words: 'Urgent advice: ', said: /^urgent(?!\p{L})/iu },
    emergency: {
      words: 'Immediate action required: ',
      said: /^(?:immediate action|emergency)(?!\p{L})/iu,
    },
  },
  es: {
    'non-urgent': { words: 'Consejo no urgente: ', said: /^(?:consejo )?no urgente(?!\p{L})/iu },
    urgent: { words: 'Consejo urgente: ', said: /^(?:consejo )?urgente(?!\p{L})/iu },
    emergency: {
      words: 'Actúe de inmediato: ',
      said: /^(?:actúe de inmediato|emergencia)(?!\p{L})/iu,
    },
  },
};

/** The level of a card, said before its heading, in the language of the page. */
export function prefixOf(level: Level, lang?: string): Prefix {
  return textsIn(lang, texts)[level];
}
