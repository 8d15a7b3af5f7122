import { siteTexts } from 'virtual:hearten/texts';
import { compileTexts } from './compile.ts';
import { layersOf } from './layers.ts';
import type { Texts } from './messages.ts';

const known = new Map<string, Texts>();

/** The interface in a language, as the site has it; English where a text is missing. */
export function textsFor(lang: string): Texts {
  const texts =
    known.get(lang) ?? compileTexts([...layersOf(lang, siteTexts), ...layersOf('en', siteTexts)]);
  known.set(lang, texts);
  return texts;
}

/** The direction a language is written in, as the `dir` attribute: nothing where it is from left to right, as pages are. */
export function directionOf(lang: string): 'rtl' | undefined {
  const { script = '' } = new Intl.Locale(lang).maximize();
  return rightToLeft.has(script) ? 'rtl' : undefined;
}

// Scripts of today's languages that are written from right to left (Unicode, ISO 15924).
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

export type { Texts };
