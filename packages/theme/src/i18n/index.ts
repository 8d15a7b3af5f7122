import { en, type Texts } from './en.ts';
import { es } from './es.ts';

const languages: Record<string, Texts> = { en, es };

/** The interface in a language; English where there is no translation. */
export function textsFor(lang: string): Texts {
  return languages[lang.toLowerCase().split('-')[0] ?? 'en'] ?? en;
}

/** The direction a language is written in, as the `dir` attribute: nothing where it is from left to right, as pages are. */
export function directionOf(lang: string): 'rtl' | undefined {
  const { script = '' } = new Intl.Locale(lang).maximize();
  return rightToLeft.has(script) ? 'rtl' : undefined;
}

// Scripts of today's languages that are written from right to left (Unicode, ISO 15924).
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

export type { Texts };
