import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The language of the clinic's record. English where there is none yet: what is wrong with a record is told elsewhere. */
export function clinicLanguage(record: URL): string {
  try {
    const { lang } = parse(readFileSync(record, 'utf8')) as { lang?: unknown };
    return typeof lang === 'string' ? lang : 'en';
  } catch {
    return 'en';
  }
}
