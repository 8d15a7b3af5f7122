import { textsIn } from '../language.ts';

/** The few words the table adds itself. */
const texts = {
  en: {
    title: 'Levels of care',
    caption: 'Levels of care, from the fewest hours to the most.',
    asam: (edition: string) =>
      `Named after The ASAM Criteria, ${edition}; the names describe kinds of care and rate no program.`,
    level: 'Level of care',
    time: 'Time',
    current: '(this program)',
  },
  es: {
    title: 'Niveles de atención',
    caption: 'Niveles de atención, de menos horas a más.',
    asam: (edition: string) =>
      `Según The ASAM Criteria, ${edition}; los nombres describen tipos de atención y no califican ningún programa.`,
    level: 'Nivel de atención',
    time: 'Tiempo',
    current: '(este programa)',
  },
};

/** Texts in the language of the page, else in English. */
export function textsFor(lang?: string): (typeof texts)['en'] {
  return textsIn(lang, texts);
}
