import { anyOf } from './words.ts';

const harm = anyOf(
  'died|dies|dead|death|killed|passed away|worst|worse|terrible|terribly|horrible|horribly|horrific|awful|disgusting|nightmare|avoid|beware|scam|fraud|neglect(?:ed|ful)?|abusive|abused (?:me|us|him|her|my|our)|rude|unsafe|filthy|dirty|lied|liars?|stole|sued?|lawsuit|malpractice|disappoint(?:ed|ing|ment)|regret(?:ted)?|unprofessional|incompetent|careless|ignored|refund|complain(?:t|ts|ed)?|(?:are|were|is|was|so|very) mean|cruel|cold and|useless|laughed at|yelled|(?:took|kept) (?:my|our) (?:money|deposit)|against (?:my|our|his|her) will|stay away|keep away|look elsewhere|go elsewhere|think twice|waste of|kicked (?:me|us|him|her) out|(?:zero|no|one) stars?|(?:poor|bad|lack of|zero) \\p{L}+',
  'murió|murieron|falleció|muert[oa]|peor(?:es)?|terribles?|horribles?|pésim[oa]s?|evit(?:e|en|a|ar)|estafa|fraude|negligen(?:cia|te)|groser[oa]s?|suci[oa]s?|mintieron|robaron|demanda|decepci\\p{L}+|malos? tratos?|maltrat\\p{L}+|ignoraron|cruel(?:es)?|inútil(?:es)?|mal[oa]s? (?:servicio|trato|atención|lugar)',
);

const not = String.raw`(?:not|no|no one|nobody|never|none|nothing|nor|neither|cannot|hardly|\p{L}+n’t|(?:do|does|did|ca|wo|would|could)nt|nadie|nunca|jamás|tampoco|ni|ning[uú]n[oa]?)`;
const good = String.raw`(?:recommend|sen[dt]|help|care[ds]?(?!\p{L})|caring|listen|trust|return|come|go(?!\p{L})|bring|kind|nice|good|great|safe|respect|underst|welcom|worth|support|answer|believe|love|like|recomend|recomiend|env[ií]|mand|ayud|cuid|escuch|volv|vuelv|confi|import|amable|buen|respet|apoy|atend|atiend|vay[ae])`;
const denied = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${not}(?:,? [\p{L}\p{N}’-]+){0,5}?,? ${good}|(?:recommend|send|recomiend|recomend)\p{L}*(?: [\p{L}’-]+){0,4}? (?:no one|nobody|nadie)(?!\p{L}))`,
  'iu',
);

// Praise that is said with a negation.
const idioms = new RegExp(
  [
    '(?:cannot|can not|can’t|couldn’t) (?:recommend|thank|praise) [^.!?]{0,60}?enough',
    '(?:wouldn’t|would not|couldn’t|could not|don’t know)[^.!?]{0,60}? (?:without|if not for)',
    'if it (?:wasn’t|weren’t|hadn’t been|were not|was not) for|not (?:only|just)|nothing but',
    String.raw`never (?:\p{L}+ )?(?:felt|been|met|seen|known|had) (?:so|such|more|better|kinder)`,
  ].join('|'),
  'giu',
);

/** Whether words, as `asWords` gives them, complain: they tell of harm, or deny what one would praise. */
export function complains(words: string): boolean {
  return harm.test(words) || denied.test(words.replace(idioms, ' '));
}
