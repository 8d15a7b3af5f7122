import type { Phone } from '@hearten/care';
import { directionOf } from '../i18n/direction.ts';
import { isOneLanguage } from './languages.ts';

/** The phone a page in a language offers first: one that is answered in it, where the clinic has one. */
export function phoneFor<One extends Phone>(phones: readonly One[], lang: string): One | undefined {
  return phones.find((phone) => phone.lang && isOneLanguage(phone.lang, lang)) ?? phones[0];
}

/**
 * A phone number as it stands among words of a language: where those run from right to left it keeps its own direction, or “(562)
 * 555-0134” would be read from its end (Unicode isolates, https://www.w3.org/International/questions/qa-bidi-unicode-controls, read 2026-11-25).
 */
export function dialled(number: string, lang: string): string {
  return directionOf(lang) === 'rtl' ? `\u2066${number}\u2069` : number;
}
