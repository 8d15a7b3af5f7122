/** The languages the comments speak. */
export const langs = ['en', 'es'] as const;
/** A language the service speaks. */
export type Lang = (typeof langs)[number];

/** A text in each of them. */
export type InLangs<Text> = Record<Lang, Text>;

/** The nearest of our languages to a tag such as `es-MX`; English where there is none. */
export function langOf(tag: string | undefined): Lang {
  return tag !== undefined && /^es\b/i.test(tag) ? 'es' : 'en';
}
