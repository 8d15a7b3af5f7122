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
