import { negation } from './negation.ts';
import { anyOf } from './words.ts';

// Care for people in danger has a block of its own, with numbers that are checked: `crisis-lines`.
const danger = anyOf(
  'emergenc(?:y|ies)|911|9[- ]1[- ]1|988|9[- ]8[- ]8|999|112|cris[ie]s|danger(?:ous)?|urgent(?:ly)?|suicid[ae]l?|overdos(?:e|es|ed|ing)|poison(?:ing|ed)?|ambulance|police',
  'emergencias?|urgencias?|urgentes?|peligro|suicidio|suicidarse|sobredosis|ambulancia|policía',
);
const limits = anyOf(
  'only|solely|exclusively|solo|sólo|solamente|únicamente|exclusivamente',
  'instead|avoid|stop|cancel|unsubscribe|opt[- ]out|evite|evita|cancelar',
);
const noTelephone = anyOf('(?:tele)?fax(?:es)?|tty|tdd|pager|beeper');
const otherMatters = anyOf(
  'billing|complaints?|grievances?|refunds?|press|media|vendors?|careers?',
  'facturación|quejas?|reclamos?|reclamaciones|reembolsos?|prensa|proveedores|empleos?',
);
const others = anyOf(
  'insurers?|insurance (?:team|department|company|carrier|provider|plan)s?|(?:health|the|your) plans?|pharmac(?:y|ies|ist|ists)|hospitals?|hotlines?|helplines?|partners?|medi-cal|medicare|medicaid|samhsa|nami|ombuds(?:man|person)|courts?|lawyers?|attorneys?',
  '(?:your|his|her|their|my) (?:own )?(?:doctor|physician|gp|psychiatrist|provider|therapist|counsell?or|sponsor)s?',
  'aseguradoras?|compañías? de seguros?|seguro médico|plan de salud|(?:el|su|tu) plan|farmacias?|hospital(?:es)?|abogad[oa]s?|(?:su|tu|mi|el|la|al) (?:propi[oa] )?(?:médic[oa]|doctora?|terapeuta|psiquiatra|proveedora?|padrino)',
);

const us = [
  String.raw`(?:\p{L}+[- ]){0,2}(?:team|staff|office|desk|reception|admissions?|intake|clinics?|cent(?:er|re)|counsell?ors?|therapists?|nurses?|clinicians?|coordinators?|specialists?|navigators?|program|number|line)`,
  String.raw`(?:\p{L}+ )?(?:equipo|personal|oficina|clínica|centro|recepción|admisiones|consejer[oa]s?|terapeutas?|enfermer[oa]s?|programa|número|línea)`,
].join('|');
const callsOthers = anyOf(
  String.raw`(?:call|phone|ring|dial|text|e-?mail|contact|notify|reach out to|(?:talk|speak) (?:to|with)|ask|consult) (?:(?:your|my|his|her|their)(?! questions?)|any|another|some(?:one|body)|(?:the|an?|our)(?! (?:${us})(?![\p{L}’])))`,
  String.raw`(?:ll[aá]m[ea]|marqu?[ea]|cont[aá]ct[ea]|avis[ea]|h[aá]bl[ea]|pregunt[ea]|consult[ea])r? (?:antes |primero )?(?:con |a |al )?(?:su|tu|mi|otr[oa]|alguien|(?:el|la|los|las|una?|nuestr[oa]s?)(?! (?:${us})(?!\p{L})))`,
  String.raw`(?:ll[aá]m[ea]|marqu?[ea]|cont[aá]ct[ea]|avis[ea]|pregunt[ea]|consult[ea])r? (?:antes |primero )?al (?=\p{L})(?!${us})\p{L}+`,
);

// Negations that deny nothing of what a call is for.
const harmless =
  /(?<=(?<!\p{L})are |’re )not alone(?!\p{L})|(?<!\p{L})(?:not sure|no est[aá]s? (?:sol|segur)[oa])(?!\p{L})/giu;

/**
 * Whether words that ask for a call must not stand out as the next step: they deny it or allow it to some, speak of
 * danger, or may be about somebody else, or a number that nobody answers.
 */
export function isUnfitCall(words: string): boolean {
  const rest = words.replace(harmless, ' ');
  const signs = [negation, limits, danger, noTelephone, otherMatters, others, callsOthers];
  return signs.some((sign) => sign.test(rest));
}
