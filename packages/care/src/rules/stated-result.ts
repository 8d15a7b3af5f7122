const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const number = String.raw`(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:${tens})(?:[- ]\w+)?|an? hundred|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|noventa|cien)`;
const span = String.raw`${number}\s+(?:full\s+|whole\s+)?(?:days?|weeks?|months?|years?)`;
const english = [
  String.raw`${number}\s*(?:%|percent\b)`,
  String.raw`success rate\b`,
  String.raw`(?:was|am|is|been|got|completely|fully)\s+(?:cured|healed)\b`,
  String.raw`cured me\b`,
  String.raw`${span}\s+(?:(?:of\s+)?(?:sobriety|recovery)|(?:completely\s+)?(?:sober|clean|drug[- ]free|in recovery|without (?:a drink|drinking|using)))`,
  String.raw`(?:sober|clean|drug[- ]free|symptom[- ]free)\s+(?:for\s+(?:over\s+|almost\s+|more than\s+)?${span}|since\b)`,
  String.raw`(?:have not|haven['’]t|had not|hadn['’]t)\s+(?:had a drink|touched a drink|drunk|used|relapsed|had a drop)\b[^.!?]{0,20}?\b(?:in|for|since)\s+(?:over\s+|almost\s+|more than\s+)?(?:${span}|then\b|(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december)`,
]
  .map((one) => String.raw`\b(?:${one})`)
  .join('|');
const spanish = String.raw`\b${number}\s+por ciento\b|\btasa de éxito\b|\bme (?:curé|curaron|curó)\b|\b(?:estoy|quedé) (?:curad[oa]|sanad[oa])\b|\b${number}\s+(?:días?|semanas?|meses|años?|mes)\s+(?:sobri[oa]|limpi[oa]|de sobriedad|sin (?:beber|tomar|consumir|usar))`;
const resultIn = new RegExp(`${english}|${spanish}`, 'iu');

/** A result somebody states, as they say it: a share, a cure, a time without drinking or using. */
export function statedResult(words: string): string | undefined {
  return resultIn.exec(words)?.[0].trim();
}
