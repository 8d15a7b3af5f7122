import { en, type Texts } from './en.ts';
import { es } from './es.ts';

const languages: Record<string, Texts> = { en, es };

/** The interface in a language; English where there is no translation. */
export function textsFor(lang: string): Texts {
  return languages[lang.toLowerCase().split('-')[0] ?? 'en'] ?? en;
}

/** Whether a language is written from right to left. */
export function isRightToLeft(lang: string): boolean {
  return /^(?:ar|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/.test(lang);
}

export type { Texts };
