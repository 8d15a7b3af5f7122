import { textsIn } from '../language.ts';

const english = setOf(
  'abandon accept accuse act add adjust agree allow answer apologize apply argue arrange arrive ask assume attend bargain be',
  'become beg begin believe bend binge blame block borrow bother break bring bully buy call cancel carry change chase cheat',
  'check chew choose clean climb close come comment commit compare complain confront confuse consume continue control cook',
  'correct count cover criticize cross crush cry cut debate decide delay delete delve deny depend diagnose dial dig discuss',
  'dismiss dissolve do double doubt downplay drag drink drive drop dwell eat enable encourage end enter exceed excuse exercise',
  'expect explain expose face fall fast fear feed feel fight fill find finish fix flush follow force forget forgive freeze gamble',
  'get give glue go gossip grab guess guilt handle hang have heat help hide hit hold hurry ignore increase inhale inject insist',
  'insult interrupt invite isolate join joke judge jump just keep kick lash laugh leave lecture lend let lie lift listen live',
  'lock look lose lower make manage meet mention minimize miss mix mock move nag nap need neglect notify nod offer open operate',
  'order overdo overeat oversleep overthink pack panic park pass pause pay pick plan play plead post postpone pour prescribe',
  'press pressure pretend promise provoke pull punish push put question quit race raise reach react read record reduce reject',
  'relax rely remove repeat reply replace rescue resist respond rest restart restrain return ride rub run rush save say scold',
  'scream scroll search see sell send set shake shame share shout show shower sign sit skip sleep slap smoke sneak snoop snort',
  'speak spend split stand start stay steal stop store strain struggle suddenly suffer suggest swallow swap swear swim swing',
  'switch take talk tease tell test text think threaten throw touch trap travel treat trick trust try turn upset urge use vape',
  'visit wait wake walk warn wash waste watch wean wear withhold work worry wrestle write yell',
);

// Polite commands say the same after “no”; those to a friend do not: “toma” is “no tomes”.
const spanish = setOf(
  'abandone acepte acuda apague avergüence beba cambie comparta compre conduzca culpe deje dé diga discuta duerma espere fume',
  'fuerce guarde haga ignore juzgue maneje mezcle olvide oculte pare permita piense preste quede regañe salga siga suspenda',
  'tenga tire tome trate use vaya',
);

// They end as infinitives do.
const spanishNouns = setOf(
  'altar ayer bar bienestar bisturí celular chofer collar deber escolar familiar hogar hospitalar lugar malestar mar militar',
  'mujer par particular placer poder popular pulgar similar taller titular tutelar vulgar cualquier primer tercer auxiliar',
  'alquiler militar solar lunar nuclear muscular ocular molar',
);

/** Whether a word is a verb “do not”, in Spanish “no”, may stand before. */
export function isVerb(word: string, lang: string | undefined): boolean {
  return textsIn(lang, { en: isEnglishVerb, es: isSpanishVerb })(word.toLowerCase());
}

function isEnglishVerb(word: string): boolean {
  return english.has(word);
}

function isSpanishVerb(word: string): boolean {
  if (spanish.has(word)) return true;
  // “dejar”, “dejarse”, “oír”; not “cáncer”.
  return /^[^áéíóú]*(?:[aei]r|ír)(?:se)?$/u.test(word) && !spanishNouns.has(word);
}

function setOf(...lines: string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
