import { textsIn } from '../language.ts';

const texts = {
  en: {
    open: (title: string, host: string) => `Load “${title}” from ${host}`,
    note: (host: string) =>
      `Nothing comes from there until you press. Then ${host} learns your internet address, which site you are on and what you open here, and may store cookies.`,
  },
  es: {
    open: (title: string, host: string) => `Cargar «${title}» de ${host}`,
    note: (host: string) =>
      `Nada viene de ahí antes de que pulse. Entonces ${host} conoce su dirección de internet, en qué sitio está y qué abre aquí, y puede guardar cookies.`,
  },
};

/** What a reader is told before anything is loaded, in the language of the page. */
export function embedTexts(lang: string | undefined): (typeof texts)['en'] {
  return textsIn(lang, texts);
}
