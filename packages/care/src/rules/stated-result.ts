/** Words that stand by themselves: `\b` takes the end of “curó” for the middle of a word. */
function words(...alternatives: readonly string[]): string {
  return String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`;
}

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const number = String.raw`(?:\d[\d.,]{0,12}½?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:${tens})(?:[- ]\w+)?|an? hundred|several|many|a few|a couple of)(?:\s+and a half)?`;
const span = String.raw`${number}\s+(?:full\s+|whole\s+|long\s+)?(?:days?|weeks?|months?|years?|decades?)`;
const about = String.raw`(?:for\s+)?(?:over\s+|almost\s+|nearly\s+|about\s+|more than\s+)?`;
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const free = 'sober|drug[- ]free|alcohol[- ]free|symptom[- ]free';
// “I have not used the phone” is no result.
const anything = String.raw`(?!\s+(?:the|my|our|it|this|that|an?)\b)`;
// “I no longer use words like that” is none either, nor “I no longer drink coffee”.
const drugs = String.raw`(?=\s*(?:$|[.,;!?]|and\b|or\b|at all|because|drugs|alcohol|opioids|heroin|meth|cocaine|pills|substances))`;
const harmless = String.raw`(?!\s+(?:coffee|tea|caffeine|soda|cola|juice|milk|energy|sugar|sweets|chocolate)\b)`;
const illness =
  '(?:depression|anxiety|ptsd|ocd|addiction|symptoms?|cravings?|panic attacks|nightmares)';

const english = words(
  // “I recommend them 100 %” is none.
  String.raw`(?<!(?:recommend\w*|recomiendo|recomendamos|recomendaría)\s[^.!?]{0,40})${number}\s*(?:%|per\s?cent)(?!\s+(?:worth|sure|behind|of the (?:staff|team|time)))`,
  String.raw`${number}\s+(?:out of|in)\s+(?:every\s+)?${number}\s+(?:of (?:us|them)|clients|patients|members)`,
  String.raw`(?:half|most|all|none)\s+of\s+us\s[^.!?]{0,20}?(?:sober|clean|relapsed)`,
  'success rate',
  String.raw`(?<!(?:nobody|no one|none)\s)(?:was|am|is|are|been|got|it|they|completely|fully)\s+(?:completely\s+|fully\s+)?(?:cured|healed)(?=\s*(?:$|[.,;!?]|here|in|now|of))`,
  String.raw`cured\s+(?:me|my|us|our|him|her)`,
  String.raw`healed\s+(?:me\s+)?(?:completely|fully)`,
  String.raw`(?:completely|fully)\s+recovered`,
  String.raw`${span}\s+(?:and\s+${span}\s+)?(?:(?:of\s+)?(?:sobriety|recovery)|(?:completely\s+)?(?:${free}|clean|in recovery|without (?:a drink|drinking|using)))`,
  String.raw`${number}-(?:day|week|month|year)\s+(?:sobriety|sober|clean)`,
  String.raw`day\s+(?:\d+\s+(?:sober|clean|of sobriety)|\d{2,}\s+of recovery)`,
  String.raw`(?:${free})\s+(?:now\s+)?(?:${about}${span}|since)`,
  String.raw`clean\s+(?:now\s+)?(?:for\s+${about}${span}|since)`,
  String.raw`(?:been|am|i['’]m|stayed)\s+clean\s+(?:now\s+)?${about}${span}`,
  String.raw`in recovery\s+(?:now\s+)?(?:for\s+${about}${span}|since)`,
  String.raw`(?:have not|haven['’]t|had not|hadn['’]t)\s+(?:had a drink|touched a drink|drunk|used${anything}|relapsed|had a drop)\b[^.!?]{0,20}?\b(?:in|for|since)\s+${about}(?:${span}|then|(?:19|20)\d\d|${months})`,
  String.raw`no longer\s+(?:(?:drink|crave)${harmless}|use${drugs})`,
  String.raw`(?:quit|stopped|gave up)\s+(?:drinking|using${anything}|drugs)\s+(?:for good|for ever|forever|completely)`,
  String.raw`(?:no|not one|without)\s+(?:${illness}|relapses?)\s+(?:since|in|for)\s+(?:${about}${span}|then|(?:19|20)\d\d|${months})`,
  String.raw`${illness}\s+(?:(?:is|are|was|were|has|have)\s+)?(?:all\s+|completely\s+|now\s+)*(?:gone|disappeared|vanished|stopped(?!\s+(?:me|us|him|her|them|my|being|by)\b))`,
);

const tiempo = String.raw`(?:\d[\d.,]{0,12}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|noventa|cien|varios|varias|muchos)\s+(?:días?|semanas?|mes(?:es)?|años?)(?:\s+y\s+medi[oa])?`;
const cuantos = String.raw`(?:\d[\d.,]{0,12}|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien)`;
const algo = String.raw`(?!\s+(?:el|la|los|las|mi|un|una)\b)`;
const drogas = String.raw`(?=\s*(?:$|[.,;!?]|y\b|ni\b|drogas|alcohol|opioides|heroína|cocaína|pastillas))`;

const spanish = words(
  String.raw`(?<!(?:recomiendo|recomendamos|recomendaría)\s[^.!?]{0,40})${cuantos}\s+por ciento`,
  String.raw`${cuantos}\s+de cada\s+${cuantos}`,
  'tasa de éxito',
  String.raw`me\s+(?:curé|curaron|curó|sanaron|sanó)`,
  String.raw`(?:curó|curaron)\s+(?:mi|mis|la|el)`,
  String.raw`me\s+recuperé\s+(?:por completo|del todo|totalmente)`,
  String.raw`(?:estoy|quedé|fui)\s+(?:curad[oa]|sanad[oa])`,
  String.raw`${tiempo}\s+(?:sobri[oa]|limpi[oa]|de sobriedad|en recuperación|sin (?:beber|tomar|consumir|usar)${algo})`,
  String.raw`(?:sobri[oa]|(?:estoy|llevo|sigo)\s+limpi[oa])\s+(?:desde|(?:por\s+|hace\s+)?(?:más de\s+|casi\s+)?${tiempo})`,
  String.raw`no\s+he\s+(?:bebido|tomado|consumido|recaído)${algo}[^.!?]{0,20}?\s(?:en|desde|hace)\s+(?:más de\s+|casi\s+)?(?:${tiempo}|entonces|(?:19|20)\d\d)`,
  String.raw`ya\s+no\s+(?:bebo|consumo)${drogas}`,
);

const resultIn = new RegExp(`${english}|${spanish}`, 'iu');

/** A result somebody states, as they say it: a share, a cure, a time without drinking or using. */
export function statedResult(text: string): string | undefined {
  return resultIn.exec(text)?.[0].trim();
}

// 16 CFR 255.2(d): such a line does not say what may be expected (read 2026-11-23).
const disclaimer =
  /^(?:(?:these|individual|your|all|the)\s+)*results?\s+(?:are\s+|is\s+)?(?:(?:may|will|can|might|could)\s+)?(?:not\s+(?:be\s+)?typical|atypical|var(?:y|ies)|differ)[^.,:;]{0,40}\.?$|^not\s+typical\.?$|^(?:los\s+|estos\s+)?resultados\s+(?:son\s+)?(?:(?:pueden|podrían)\s+)?(?:no\s+(?:son\s+)?t[ií]picos|variar|varían|individuales)[^.,:;]{0,40}\.?$|^(?:none|no|yes|true|n\/?a|unknown|ninguno|sí|-+)\.?$/iu;

/** Whether words say what others may expect, and not merely that it may be something else. */
export function saysTypical(text: string): boolean {
  return !disclaimer.test(text.trim());
}
