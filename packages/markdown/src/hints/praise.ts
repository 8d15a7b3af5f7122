const me = /(?<![\p{L}’'])(?:I|(?:I['’](?:m|ve|d|ll))|[Mm]y|[Mm]e|[Mm]yself)(?![\p{L}’'])/u;
const meInSpanish =
  /(?<!\p{L})(?:yo|me|mi|mis|conmigo|estoy|estuve|soy|llegué|encontré|aprendí|gracias)(?!\p{L})/iu;
const us = /(?<!\p{L})(?:we|our|us|nos|nosotr[oa]s|nuestr[oa]s?)(?!\p{L})/iu;
const you = /(?<!\p{L})(?:you|your|usted|ustedes|tu|su)(?!\p{L})/iu;
const whom =
  /(?<!\p{L})(?:staff|team|therapists?|counsell?ors?|clinicians?|nurses?|doctors?|admissions|program|clinic|facility|cent(?:er|re)|place|setting|personal|equipo|terapeutas?|enfermer[oa]s|programa|clínica|centro|lugar)(?!\p{L})/iu;
const praise =
  /(?<!\p{L})(?:cares?|caring|compassion|kind|great|best|amazing|wonderful|excellent|outstanding|nice|welcom|recommend|grateful|thank|help(?:s|ed|ful)|saved|changed|lov(?:e|ing)|warm|gentle|patient(?!\p{L})|glad|at home|knowledgeable|respect|amable|excelente|recomiend|agradec|gracias|ayud|mejor|increíble|salv|cariñ|respet)/iu;

const fewestWords = 8;

/** Whether words sound like those of somebody who was there: told by themselves, or in praise of the people and the place. */
export function soundsLikePraise(words: string): boolean {
  if (praise.test(words) && (whom.test(words) || me.test(words))) return true;
  if (words.split(/\s+/).length < fewestWords) return false;
  // A clinic speaks of itself as “we”, to “you”.
  return me.test(words) || meInSpanish.test(words) || (us.test(words) && !you.test(words));
}

/** Whether words are by somebody who speaks from their office: those are quoted, not testified. */
export function isByProfession(name: string): boolean {
  return /(?<!\p{L})(?:dra?\.|doctora?|ph\.?d|m\.?d|lcsw|lmft|lpc|rn|directora?|ceo|founder|fundadora?|author|autora?|professor|profesora?|researcher|president|secretary|chief)(?!\p{L})/iu.test(
    name,
  );
}
