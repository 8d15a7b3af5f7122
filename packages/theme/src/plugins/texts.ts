import type { PluginTexts } from '../plugin.ts';

/** The texts a language lacks that another one has. */
export function missingTexts(texts: PluginTexts): { lang: string; key: string }[] {
  const keys = new Set(Object.values(texts).flatMap((own) => Object.keys(own)));
  return Object.entries(texts).flatMap(([lang, own]) =>
    [...keys].filter((key) => !(key in own)).map((key) => ({ lang, key })),
  );
}

/** The texts in a language: of the tag itself, `es-MX`, then of its language, `es`, then of English, then of any. */
export function textsIn(texts: PluginTexts, lang: string): Record<string, string> {
  const [base = lang] = lang.split('-');
  const candidates = [...Object.values(texts).toReversed(), texts.en, texts[base], texts[lang]];
  return Object.assign({}, ...candidates) as Record<string, string>;
}
