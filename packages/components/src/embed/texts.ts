import { defineWords, fill } from '../words.ts';

const words = defineWords('embed', {
  en: {
    open: 'Load “{title}” from {host}',
    note: 'Nothing comes from there until you press. Then {host} learns your internet address, which site you are on and what you open here, and may store cookies.',
  },
  es: {
    open: 'Cargar «{title}» de {host}',
    note: 'Nada viene de ahí antes de que pulse. Entonces {host} conoce su dirección de internet, en qué sitio está y qué abre aquí, y puede guardar cookies.',
  },
});

/** What a reader is told before anything is loaded, in the language of the page. */
export function embedTexts(lang: string | undefined, values: Record<'title' | 'host', string>) {
  const { open, note } = words(lang);
  return { open: fill(open, values), note: fill(note, values) };
}
