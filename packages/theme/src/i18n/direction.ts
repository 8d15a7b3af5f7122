/** The direction a language is written in, as the `dir` attribute: nothing where it is from left to right, as pages are. */
export function directionOf(lang: string): 'rtl' | undefined {
  const { script = '' } = new Intl.Locale(lang).maximize();
  return rightToLeft.has(script) ? 'rtl' : undefined;
}

// Scripts of today's languages that are written from right to left (Unicode, ISO 15924).
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);
