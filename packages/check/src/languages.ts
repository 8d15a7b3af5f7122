import { languageFor, type RecordRead, type SiteLanguages } from '@hearten/care';
import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import type { TextFile } from './files.ts';
import { clinicLanguage, languagesOf, type SiteFiles } from './read-site.ts';

/** An article in a language the site does not list would stand in no list of articles. */
export function checkArticleLanguage(
  { path }: Pick<TextFile, 'path'>,
  { data, placeOf }: Pick<RecordRead<{ lang?: string | undefined }>, 'data' | 'placeOf'>,
  languages: SiteLanguages,
): VFileMessage[] {
  const lang = data?.lang;
  if (lang === undefined || !isDeclared(languages) || languageFor(lang, languages)) return [];
  const known = languages.map((language) => language.lang);
  const reason = `**lang**: the site has no language \`${lang}\`; it has ${known.join(', ')}. Correct it, or add it to \`i18n.locales\` in astro.config.`;
  const place = placeOf(['lang']);
  return [
    toMessage(
      { ruleId: 'unlisted-language', severity: 'error', reason, place, expected: known },
      path,
    ),
  ];
}

/** The clinic's record is written in the default language of the site: pages show it as it is there. */
export function checkClinicLanguage(site: Pick<SiteFiles, 'clinic' | 'languages'>): VFileMessage[] {
  const [record] = site.clinic;
  const languages = languagesOf(site);
  const lang = clinicLanguage(record);
  const [{ lang: expected, codes }] = languages;
  const isSame = codes.some((code) => code.toLowerCase() === lang.toLowerCase());
  if (!record || !isDeclared(languages) || isSame) return [];
  const line = record.text.split('\n').findIndex((text) => /^lang\s*:/.test(text)) + 1;
  const said = line > 0 ? `\`${lang}\`` : `\`${lang}\`, since it says none`;
  const reason = `**lang**: the clinic’s language is ${said}, and \`i18n.defaultLocale\` in astro.config is \`${expected}\`. Write \`lang: ${expected}\` here, or change the other.`;
  const place = { line: Math.max(line, 1), column: 1 };
  return [
    toMessage(
      { ruleId: 'language-mismatch', severity: 'error', reason, place, expected: [expected] },
      record.path,
    ),
  ];
}

/** Whether a site says which languages it has. */
function isDeclared([{ folder }]: SiteLanguages): boolean {
  return folder !== undefined;
}
