import { textsIn } from '../language.ts';

/** The few words the crisis lines add themselves. */
const texts = {
  en: {
    heading: 'In a crisis now',
    danger: 'Somebody is in danger, will not wake up or cannot breathe: ',
    call: (number: string) => `Call ${number}`,
    press: (key: string) => `then press ${key}.`,
    text: (number: string, word?: string) =>
      word ? `Text ${word} to ${number}` : `Text ${number}`,
    chat: (host: string) => `Chat at ${host}`,
  },
  es: {
    heading: 'En una crisis, ahora',
    danger: 'Alguien está en peligro, no despierta o no puede respirar: ',
    call: (number: string) => `Llame al ${number}`,
    press: (key: string) => `y oprima el ${key}.`,
    text: (number: string, word?: string) =>
      word ? `Envíe ${word} al ${number}` : `Envíe un mensaje al ${number}`,
    chat: (host: string) => `Chatee en ${host}`,
  },
};

/** Texts in the language of the page, else in English. */
export function textsFor(lang?: string): (typeof texts)['en'] {
  return textsIn(lang, texts);
}
