import type { InLangs, Lang } from '../lang.ts';

/**
 * `confirms-care`: says or lets guess that somebody is a patient; `tells-private`: speaks of their health or gives a number of theirs;
 * `uses-name`: a family name.
 */
export type FindingCode = 'confirms-care' | 'tells-private' | 'uses-name';

/** What in an answer by staff could tell others that somebody is a patient. */
export interface Finding {
  code: FindingCode;
  /** Indexes into the string: `text.slice(start, end)`. */
  start: number;
  end: number;
  /** A plain sentence for whoever writes the answer. */
  message: string;
}

// To verify that somebody is a patient is to disclose it under 42 CFR Part 2, http://www.healthinfolaw.org/node/4004; practices that
// told of patients in answers to reviews paid for it, https://nixonpeabody.com/insights/articles/2023/07/13/hipaa-regulated-entities-must-use-caution-responding-to-online-reviews
// (both read 2026-11-30).
const messages: InLangs<Record<FindingCode, (words: string) => string>> = {
  en: {
    'confirms-care': (words) =>
      `“${words}” can tell everybody that this person is or was a patient. Thank them without saying so, or ask them to call.`,
    'tells-private': (words) =>
      `“${words}” speaks of somebody's health, or is a number of theirs. Leave it out.`,
    'uses-name': (words) => `“${words}” is a family name. Leave it out, or use the first name.`,
  },
  es: {
    'confirms-care': (words) =>
      `“${words}” puede decir a todos que esta persona es o fue paciente. Agradezca sin decirlo, o pídale que llame.`,
    'tells-private': (words) =>
      `“${words}” habla de la salud de alguien o es un número suyo. Quítelo.`,
    'uses-name': (words) => `“${words}” es un apellido. Quítelo o use el nombre de pila.`,
  },
};

/** A finding with its sentence. */
export function toFinding(
  code: FindingCode,
  text: string,
  { start, end }: { start: number; end: number },
  lang: Lang,
): Finding {
  return { code, start, end, message: messages[lang][code](text.slice(start, end)) };
}
