import type { Source } from './rules/rule.ts';
import {
  crisisTextLine,
  lifeline988,
  poisonHelp,
  pressThreeEnded,
  samhsaHelpline,
  veteransCrisisLine,
} from './rules/sources.ts';

/** A text in each language of the interface. */
export interface InLanguages {
  en: string;
  es: string;
}

/** A line for people in a crisis, as its own pages describe it. */
export interface KnownHelpline {
  id: string;
  name: InLanguages;
  /** Whom it is for and what it does, in one sentence. */
  about: InLanguages;
  /** As people read it: `988`, `1-800-662-4357`. */
  call?: string;
  /** The key to press once it answers, where there is one. */
  press?: { en?: string; es?: string };
  text?: string;
  /** The word to send, where the language has one. */
  textWord?: { en?: string; es?: string };
  chat?: string;
  /** Other numbers of the line, such as that for people who cannot hear. */
  other?: readonly string[];
  /** How else its name is written, in lower case. */
  aliases: readonly string[];
  source: Source;
}

/**
 * The lines of the United States that articles on mental health and substance use name. This file is the one place they are
 * written in: the crisis line of every page, the block `crisis-lines` and the check of texts read it.
 */
export const helplines: readonly KnownHelpline[] = [
  {
    id: '988',
    name: {
      en: '988 Suicide & Crisis Lifeline',
      es: 'Línea 988 de Prevención del Suicidio y Crisis',
    },
    about: {
      en: 'For thoughts of suicide, a mental health crisis or a crisis of substance use; also for people worried about somebody.',
      es: 'Para pensamientos de suicidio, una crisis de salud mental o de consumo de sustancias; también si le preocupa otra persona.',
    },
    call: '988',
    press: { es: '2' },
    text: '988',
    textWord: { es: 'AYUDA' },
    chat: 'https://988lifeline.org',
    aliases: [
      '988 lifeline',
      '988 crisis line',
      'suicide & crisis lifeline',
      'suicide and crisis lifeline',
      'línea 988',
      'linea 988',
    ],
    source: lifeline988,
  },
  {
    id: 'veterans',
    name: { en: 'Veterans Crisis Line', es: 'Línea de Crisis para Veteranos' },
    about: {
      en: 'For veterans, service members and the people close to them.',
      es: 'Para personas veteranas, militares en servicio y sus seres queridos.',
    },
    call: '988',
    press: { en: '1', es: '1' },
    text: '838255',
    chat: 'https://www.veteranscrisisline.net/get-help-now/chat/',
    aliases: ['línea de crisis para veteranos'],
    source: veteransCrisisLine,
  },
  {
    id: 'trevor',
    name: { en: 'The Trevor Project', es: 'The Trevor Project' },
    about: {
      en: 'For LGBTQ+ young people.',
      es: 'Para jóvenes LGBTQ+.',
    },
    call: '1-866-488-7386',
    // For messages; of people who name it, not of the line's own page, so it is let pass and not shown.
    other: ['678678'],
    aliases: ['trevor project', 'trevor lifeline'],
    source: pressThreeEnded,
  },
  {
    id: 'samhsa',
    name: { en: 'SAMHSA National Helpline', es: 'Línea Nacional de Ayuda de SAMHSA' },
    about: {
      en: 'Tells where to find treatment near you; it gives no counseling. In English and Spanish; text messages in English.',
      es: 'Le dice dónde encontrar tratamiento cerca de usted; no da consejería. En inglés y español; los mensajes de texto, en inglés.',
    },
    call: '1-800-662-4357',
    text: '435748',
    textWord: { en: 'your ZIP code', es: 'su código postal' },
    other: ['1-800-487-4889'],
    aliases: [
      'samhsa’s national helpline',
      "samhsa's national helpline",
      'samhsa national helpline',
      'samhsa helpline',
      'samhsa’s helpline',
      "samhsa's helpline",
    ],
    source: samhsaHelpline,
  },
  {
    id: 'poison-help',
    name: { en: 'Poison Help', es: 'Poison Help (intoxicaciones)' },
    about: {
      en: 'For poisoning and for questions about medicines. Call 911 first if somebody will not wake up or cannot breathe.',
      es: 'Para intoxicaciones y preguntas sobre medicinas. Llame primero al 911 si alguien no despierta o no puede respirar.',
    },
    call: '1-800-222-1222',
    // Sends the number to keep: http://www.aapcc.org/about/poisoning-prevention-pledge/ (read 2026-12-01).
    other: ['797979'],
    aliases: ['poison help line', 'poison control'],
    source: poisonHelp,
  },
  {
    id: 'crisis-text-line',
    name: { en: 'Crisis Text Line', es: 'Crisis Text Line' },
    about: {
      en: 'A crisis line by text message.',
      es: 'Una línea de crisis por mensaje de texto.',
    },
    text: '741741',
    aliases: [],
    source: crisisTextLine,
  },
];

/** The number for emergencies in the United States. */
export const emergencyNumber = '911';

/** The former number of the 988 Lifeline: it still leads there, and nobody should learn it any more. */
export const formerLifeline = '1-800-273-8255';

/** Names that were never, or are no longer, those of a line. */
export const wrongNames: readonly string[] = [
  'national cares line',
  'national suicide prevention lifeline',
  'suicide prevention lifeline',
  'national suicide hotline',
];

/** The digits a phone dials, as they are compared: `(800) 662-HELP` and `+1 800 662 4357` are `8006624357`. */
export function digitsOf(number: string): string {
  const digits = number
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => keys[letter.charCodeAt(0) - 97] ?? '')
    .replace(/\D/g, '');
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}

// The letters on the keys of a phone: abc is 2 … wxyz is 9.
const keys = '22233344455566677778889999';

/** Every number of a line, as digits. */
export function numbersOf({ call, text, other = [] }: Partial<KnownHelpline>): string[] {
  return [call, text, ...other].filter((one) => one !== undefined).map(digitsOf);
}
