/** A package to add for the letters of a script, by the names satori gives to what no font has. */
const packages: Record<string, string> = {
  'ar-AR': '@fontsource/vazirmatn',
  'bn-IN': '@fontsource/noto-sans-bengali',
  devanagari: '@fontsource/noto-sans-devanagari',
  'he-IL': '@fontsource/noto-sans-hebrew',
  'ja-JP': '@fontsource/noto-sans-jp',
  kannada: '@fontsource/noto-sans-kannada',
  'ko-KR': '@fontsource/noto-sans-kr',
  'ml-IN': '@fontsource/noto-sans-malayalam',
  'ta-IN': '@fontsource/noto-sans-tamil',
  'te-IN': '@fontsource/noto-sans-telugu',
  'th-TH': '@fontsource/noto-sans-thai',
  'zh-CN': '@fontsource/noto-sans-sc',
  'zh-HK': '@fontsource/noto-sans-hk',
  'zh-TW': '@fontsource/noto-sans-tc',
};

const scripts: [script: RegExp, name: string][] = [
  [/\p{Script=Cyrillic}|\p{Script=Greek}/u, '@fontsource/noto-sans'],
  [/\p{Script=Armenian}/u, '@fontsource/noto-sans-armenian'],
  [/\p{Script=Ethiopic}/u, '@fontsource/noto-sans-ethiopic'],
  [/\p{Script=Georgian}/u, '@fontsource/noto-sans-georgian'],
  [/\p{Script=Gujarati}/u, '@fontsource/noto-sans-gujarati'],
  [/\p{Script=Gurmukhi}/u, '@fontsource/noto-sans-gurmukhi'],
  [/\p{Script=Khmer}/u, '@fontsource/noto-sans-khmer'],
  [/\p{Script=Lao}/u, '@fontsource/noto-sans-lao'],
];

/**
 * The font package that has the letters of `segment`. `code` is satori’s name for the script, of several the one of the
 * card’s language; `undefined` where none is known.
 */
export function fontPackageFor(code: string, segment: string, lang: string): string | undefined {
  const codes = code.split('|');
  const [language = ''] = lang.toLowerCase().split('-');
  const wanted =
    codes.find((one) => one.toLowerCase().startsWith(`${language}-`)) ?? firstOf(codes);
  const known = packages[wanted];
  return known ?? scripts.find(([script]) => script.test(segment))?.[1];
}

// Chinese is written with more of the shared signs than Japanese.
function firstOf(codes: readonly string[]): string {
  return codes.find((code) => code === 'zh-CN') ?? codes[0] ?? '';
}

/**
 * Whether a font is known to lose the dots of Arabic letters in satori: it adds HarfBuzz’s upward offset to SVG’s downward
 * one, and these fonts place dots by it (tried with satori 0.63.2 on 2026-11-23). Vazirmatn draws letters whole.
 */
export function losesDots(fontPackage: string): boolean {
  return /noto-(?:sans|kufi|naskh|nastaliq)[a-z-]*-?(?:arabic|urdu)/.test(fontPackage);
}
