import type { Phone } from '@hearten/care';
import { isOneLanguage } from './languages.ts';

/** The phone a page in a language offers first: one that is answered in it, where the clinic has one. */
export function phoneFor<One extends Phone>(phones: readonly One[], lang: string): One | undefined {
  return phones.find((phone) => phone.lang && isOneLanguage(phone.lang, lang)) ?? phones[0];
}
