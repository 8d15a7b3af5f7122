import { giveWords } from '@hearten/components/words';
import { blockWords, siteTexts } from 'virtual:hearten/texts';
import { compileTexts } from './compile.ts';
import { layersOf } from './layers.ts';
import type { Texts } from './messages.ts';

// Pages have their own copy of the blocks, beside that of the Markdown engine.
giveWords(blockWords);

const known = new Map<string, Texts>();

/** The interface in a language, as the site has it; English where a text is missing. */
export function textsFor(lang: string): Texts {
  const texts =
    known.get(lang) ?? compileTexts([...layersOf(lang, siteTexts), ...layersOf('en', siteTexts)]);
  known.set(lang, texts);
  return texts;
}

export type { Texts };
