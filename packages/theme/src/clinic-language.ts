import { readFileSync } from 'node:fs';
import { clinicLanguage as languageOf } from '@hearten/check';

/** The language of the clinic's record. English where there is none yet: what is wrong with a record is told elsewhere. */
export function clinicLanguage(record: URL): string {
  try {
    return languageOf({ path: '', text: readFileSync(record, 'utf8') });
  } catch {
    return 'en';
  }
}
