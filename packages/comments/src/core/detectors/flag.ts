import type { InLangs, Lang } from '../lang.ts';

/** What a comment can hold that its writer may not want to be public. Kept with a comment; never renamed. */
export const flagCodes = [
  'crisis',
  'phone',
  'email',
  'ssn',
  'birth-date',
  'address',
  'record-number',
  'link',
  'full-name',
  'own-care',
  'other-person',
  'minor',
] as const;
/** What a detector can find. */
export type FlagCode = (typeof flagCodes)[number];

/** What identifies somebody and is written in a form of its own, so that a machine can know it. */
export const formatted: readonly FlagCode[] = [
  'phone',
  'email',
  'ssn',
  'birth-date',
  'address',
  'record-number',
  'link',
];

/** A place in a text, as indexes into the string: `text.slice(start, end)`. */
export interface Found {
  code: FlagCode;
  start: number;
  end: number;
}

/** What was found, where, and how to say it. It never stops a comment: its writer may go on, and a person decides. */
export interface Flag extends Found {
  /** A plain sentence for whoever wrote it. */
  reader: string;
  /** A few words for whoever reads the queue. */
  moderator: string;
}

/** What is said of a flag: to the reader before they post, and to moderators. */
export interface FlagText {
  reader: string;
  moderator: string;
}

/** The words of each code, for flags that were kept without their place. */
export const flagTexts: InLangs<Record<FlagCode, FlagText>> = {
  en: {
    crisis: {
      reader:
        'If you or somebody near you is in danger, call or text 988 now; it is free, day and night. Nobody reads comments at once.',
      moderator: 'May be in a crisis',
    },
    phone: {
      reader: 'This looks like a phone number. Everybody could see it.',
      moderator: 'Phone number',
    },
    email: {
      reader: 'This looks like an email address. Everybody could see it.',
      moderator: 'Email address',
    },
    ssn: {
      reader: 'This looks like a Social Security number. Please take it out.',
      moderator: 'Social Security number',
    },
    'birth-date': {
      reader: 'This looks like a date of birth. It helps others find out who you are.',
      moderator: 'Date of birth',
    },
    address: {
      reader: 'This looks like a street address. Everybody could see it.',
      moderator: 'Street address',
    },
    'record-number': {
      reader:
        'This looks like the number of a patient, a policy, a card or a file. Please take it out.',
      moderator: 'Patient or policy number',
    },
    link: {
      reader:
        'This looks like a link or an account name. It is shown as plain text, and may tell who you are.',
      moderator: 'Link or account name',
    },
    'full-name': {
      reader: 'This looks like a full name. A first name or an invented one is enough.',
      moderator: 'Full name',
    },
    'own-care': {
      reader: 'This tells of your own treatment. Everybody could read it, also in years to come.',
      moderator: 'Tells of their own treatment',
    },
    'other-person': {
      reader: 'This tells of the health of somebody else, who may not want it to be public.',
      moderator: 'Health of another person',
    },
    minor: {
      reader:
        'This seems to be about somebody under 18. Please leave out what could tell who it is.',
      moderator: 'About a minor',
    },
  },
  es: {
    crisis: {
      reader:
        'Si usted o alguien cercano corre peligro, llame o envíe un mensaje al 988 ahora; es gratis, de día y de noche. Nadie lee los comentarios al momento.',
      moderator: 'Puede estar en crisis',
    },
    phone: {
      reader: 'Esto parece un número de teléfono. Todo el mundo podría verlo.',
      moderator: 'Número de teléfono',
    },
    email: {
      reader: 'Esto parece un correo electrónico. Todo el mundo podría verlo.',
      moderator: 'Correo electrónico',
    },
    ssn: {
      reader: 'Esto parece un número de Seguro Social. Quítelo, por favor.',
      moderator: 'Número de Seguro Social',
    },
    'birth-date': {
      reader: 'Esto parece una fecha de nacimiento. Ayuda a otros a saber quién es usted.',
      moderator: 'Fecha de nacimiento',
    },
    address: {
      reader: 'Esto parece una dirección. Todo el mundo podría verla.',
      moderator: 'Dirección',
    },
    'record-number': {
      reader:
        'Esto parece el número de un paciente, una póliza, una tarjeta o un expediente. Quítelo, por favor.',
      moderator: 'Número de paciente o de póliza',
    },
    link: {
      reader:
        'Esto parece un enlace o el nombre de una cuenta. Se muestra como texto y puede decir quién es usted.',
      moderator: 'Enlace o cuenta',
    },
    'full-name': {
      reader: 'Esto parece un nombre completo. Basta un nombre de pila o uno inventado.',
      moderator: 'Nombre completo',
    },
    'own-care': {
      reader:
        'Esto cuenta su propio tratamiento. Todo el mundo podría leerlo, también dentro de años.',
      moderator: 'Cuenta su propio tratamiento',
    },
    'other-person': {
      reader: 'Esto cuenta la salud de otra persona, que quizá no quiera que sea pública.',
      moderator: 'Salud de otra persona',
    },
    minor: {
      reader:
        'Esto parece tratar de alguien menor de 18 años. No escriba nada que permita saber quién es.',
      moderator: 'Sobre un menor',
    },
  },
};

/** What was found, with its words. */
export function toFlag(found: Found, lang: Lang): Flag {
  return { ...found, ...flagTexts[lang][found.code] };
}
