import { defineWords } from '../words.ts';

/** The few words a testimonial adds itself, in the language of the page. */
export const textsFor = defineWords('testimonial', {
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
    incentive: 'Received for these words: {given}.',
    edited: 'Edited: not word for word.',
    typical: 'What is usual: {text}',
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
    incentive: 'Recibió por estas palabras: {given}.',
    edited: 'Editado: no es palabra por palabra.',
    typical: 'Lo habitual: {text}',
  },
});
