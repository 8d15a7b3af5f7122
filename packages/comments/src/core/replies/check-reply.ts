import type { Lang } from '../lang.ts';

export type FindingCode = 'confirms-care' | 'uses-name' | 'tells-private';

/** What in an answer by staff could confirm that somebody is a patient. */
export interface Finding {
  code: FindingCode;
  /** Indexes into the string: `text.slice(start, end)`. */
  start: number;
  end: number;
  /** A plain sentence for whoever writes the answer. */
  message: string;
}

const relationship =
  /\b(?:as (?:our|a) patient|your (?:stay|treatment|counselor)|glad we could help)\b/gi;

/**
 * What in an answer by staff needs another look before anybody else may see it. `author` is the name on the comment that is answered.
 */
export function checkReply(text: string, { lang }: { lang: Lang; author?: string }): Finding[] {
  return [...text.matchAll(relationship)].map(({ index, 0: match }) => ({
    code: 'confirms-care',
    start: index,
    end: index + match.length,
    message:
      lang === 'es'
        ? `“${match}” da a entender que la persona es paciente.`
        : `“${match}” tells everybody that this person is a patient.`,
  }));
}
