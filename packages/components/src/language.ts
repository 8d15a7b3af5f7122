/**
 * Texts a block adds itself, in the language of a page, else in English. `lang` is a BCP 47 tag; a page without one is English.
 * Spanish is `es` and what begins with `es-`: Estonian has the tags `et` and `est`.
 */
export function textsIn<Texts>(
  lang: string | undefined,
  texts: { en: Texts; es: NoInfer<Texts> },
): Texts {
  return /^es(?:-|$)/i.test(lang ?? '') ? texts.es : texts.en;
}

/** Whether two tags are of one language: `es-MX` and `es`. A page that names none is English. */
export function isSameLanguage(one: string, other = 'en'): boolean {
  return baseOf(one) === baseOf(other);
}

/** The language of a tag: `es` of `es-MX`. */
export function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
