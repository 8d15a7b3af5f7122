import { complains } from './complaint.ts';
import { anyOf, asWords } from './words.ts';

const me = /(?<![\p{L}’])(?:I|(?:I’(?:m|ve|d|ll))|[Mm]y|[Mm]e|[Mm]yself)(?![\p{L}’])/u;
const meInSpanish = anyOf('yo|me|mi|mis|conmigo|estoy|estuve|soy|llegué|encontré|aprendí|gracias');
const us = anyOf('we|our|us|nos|nosotr[oa]s|nuestr[oa]s?');
const you = anyOf('you|your|usted|ustedes|tu|su');

const whom = anyOf(
  'staff|team|therapists?|counsell?ors?|clinicians?|nurses?|doctors?|admissions|program|clinic|facility|setting|these people|alumn[ia]|clients',
  String.raw`(?:this|the|that|your) (?:\p{L}+ )?(?:place|cent(?:er|re))(?! of)`,
  '(?:people|everyone|everybody|came|come|been|stayed|got|found|felt|feel|time|months|weeks|days) here',
  'equipo|(?:el|del) personal|terapeutas?|enfermer[oa]s?|programa|clínica|(?:el|este) (?:centro|lugar)',
);
const praise =
  /(?<!\p{L})(?:cares?|caring|compassion|kind|great|best|amazing|wonderful|excellent|outstanding|nice|welcom|recommend|grateful|thank|help(?:s|ed|ful)|saved|changed|lov(?:e|ing)|warm|gentle|patient(?!\p{L})|glad|at home|knowledgeable|respect|amable|excelente|recomiend|agradec|gracias|ayud|mejor|increíble|salv|cariñ|respet)/iu;

/** What somebody tells of the people who cared for them. */
const helped = anyOf(
  String.raw`(?:they|these people|everyone|everybody|people|staff|team|group|counsell?ors?|therapists?|nurses?|place|program|clinic) (?:\p{L}+ ){0,2}(?:helps?|helped|saved?|kept|keep|knows?|knew|listen(?:ed)? to|heard|welcomed?|believed? in|understood|stood by|waited for|treat(?:ed|s)?|held|cared? for|gave) (?:me|us|my|our)`,
  String.raw`(?:me|nos) (?:\p{L}+ )?(?:ayudaron|ayudó|salvaron|salvó|recibieron|escucharon|cuidaron|acogieron|devolvieron|apoyaron|entendieron|trataron|acompañaron)`,
);

const stage = anyOf(
  'songs?|albums?|records?|bands?|guitars?|piano|violin|drums|concerts?|orchestra|choir|on tour|films?|movies?|novels?|poems?|lyrics|fans|audiences?',
  'canci(?:ón|ones)|discos?|guitarras?|conciertos?|orquesta|películas?|novelas?|poemas?|público',
);
const care = anyOf(
  'staff|therap(?:y|ist|ists)|counsell?ors?|clinic|rehab|detox|treatment|program|personal|terapeutas?|terapia|clínica|tratamiento|programa',
);

const fromTheHouse = anyOf(
  'alumn(?:i|a|us|ae)|clients?|patients?|former|residents?|graduates?|family|families|parents?|mother|father|mom|dad|wife|husband|sister|brother|son|daughter',
  'exalumn[oa]|alumn[oa]|pacientes?|client[ea]|familia|familiar|madre|padre|mamá|papá|espos[oa]|herman[oa]|hij[oa]',
);

/**
 * Whether words sound like those of somebody who was there and is glad of it: they praise the people or the place, or tell
 * how these helped. `by` is whose words they are, where it is told.
 */
export function soundsLikePraise(text: string, by = ''): boolean {
  const words = asWords(text);
  if (complains(words) || (stage.test(words) && !care.test(words))) return false;
  const isMine = me.test(words);
  // A clinic speaks of itself as “we”, to “you”.
  if (!isMine && us.test(words) && you.test(words)) return false;
  if (helped.test(words)) return true;
  const isPraise = praise.test(words);
  if (fromTheHouse.test(asWords(by)) && (isPraise || isMine || meInSpanish.test(words)))
    return true;
  return isPraise && whom.test(words);
}

const offices =
  'dra?\\.|doctora?|ph\\.?d|m\\.?d|lcsw|lmft|lpc|rn|directora?|ceo|founder|fundadora?|author|autora?|professor|profesora?|researcher|president|secretary|chief';
const arts =
  'musician|singer|songwriter|composer|pianist|guitarist|artist|painter|poet|writer|novelist|actor|actress|comedian|athlete|coach|philosopher|músic[oa]|cantante|compositora?|artista|pintora?|poeta|escritora?|novelista|actriz|filósof[oa]|deportista';

/** Whether words are by somebody who speaks from their office or art: those are quoted, not testified. */
export function isByProfession(name: string): boolean {
  return new RegExp(String.raw`(?<!\p{L})(?:${offices}|${arts})(?!\p{L})`, 'iu').test(name);
}
