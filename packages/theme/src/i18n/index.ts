import { en, type Texts } from './en.ts';
import { es } from './es.ts';

const languages: Record<string, Texts> = { en, es };

/** The interface in a language; English where there is no translation. */
export function textsFor(lang: string): Texts {
  return languages[lang.toLowerCase().split('-')[0] ?? 'en'] ?? en;
}

export type { Texts };
