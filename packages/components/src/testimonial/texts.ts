import { textsIn } from '../language.ts';

/** The few words a testimonial adds itself. */
const texts = {
  en: {
    relationship: {
      client: 'client',
      alumni: 'alum',
      family: 'family member',
      staff: 'staff member',
      vendor: 'partner',
    },
    consent: 'Shared with written consent.',
    fictional: 'An example: this person is fictional.',
    insider: 'Works with us.',
    incentive: (given: string) => `Received for these words: ${given}.`,
    edited: 'Shortened with their agreement.',
    typical: (text: string) => `What is usual: ${text}`,
  },
  es: {
    relationship: {
      client: 'cliente',
      alumni: 'egresado o egresada',
      family: 'familiar',
      staff: 'miembro del personal',
      vendor: 'persona asociada',
    },
    consent: 'Compartido con consentimiento por escrito.',
    fictional: 'Es un ejemplo: esta persona es ficticia.',
    insider: 'Trabaja con nosotros.',
    incentive: (given: string) => `Recibió por estas palabras: ${given}.`,
    edited: 'Abreviado con su acuerdo.',
    typical: (text: string) => `Lo habitual: ${text}`,
  },
};

/** Texts in the language of the page, else in English. */
export function textsFor(lang?: string): (typeof texts)['en'] {
  return textsIn(lang, texts);
}
