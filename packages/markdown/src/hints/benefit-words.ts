import { negation } from './negation.ts';
import { anyOf, lastSentence } from './words.ts';

/** The words around numbered items, as `asWords` gives them. */
export interface Surroundings {
  /** The paragraph right above. */
  line: string;
  /** The heading above. */
  heading: string;
  /** The headings that one stands under. */
  outer: readonly string[];
  /** The titles of the page. */
  titles: readonly string[];
  leads: readonly string[];
}

/** What items may be about that nobody should take for a benefit. */
const perils = anyOf(
  'signs?|symptoms?|(?:side[ -]?)?effects?|adverse|risks?|risky|dangers?|dangerous|hazards?|harms?|harmful|warnings?|reasons?|causes?|myths?|rules?|mistakes?|errors?|questions?|don’?ts?|overdos(?:e|es|ing)|red flags?',
  'señal(?:es)?|signos?|síntomas?|efectos?|advers[oa]s?|riesgos?|peligros?|peligros[oa]s?|daños?|advertencias?|raz(?:ón|ones)|motivos?|causas?|mitos?|reglas?|normas?|error(?:es)?|preguntas?|sobredosis',
);
// Steps have an order a reader acts on: they are no benefits.
const steps = anyOf('steps?|stages?|phases?|how to|pasos?|etapas?|fases?');
const otherSubjects = anyOf(
  'disadvantages?|drawbacks?|downsides?|pitfalls?|limits?|limitations?|complications?|consequences?|interactions?|withdrawal|triggers?|toxic(?:ity)?|contraindications?|emergenc(?:y|ies)|crisis|self-care|excuses?|facts|lies|avoid|beware|watch (?:for|out)|careful|weight|insurance|insurers?|coverage|disability|take advantage',
  'desventajas?|inconvenientes?|límites?|limitaciones|complicaciones|consecuencias?|interacciones|síndrome|contraindicaciones|emergencias?|urgencias?|evit[ea]r?|cuidado con|peso|seguros?|cobertura|discapacidad',
);
const unfitLead = new RegExp(
  [
    '^(?:do not|don’t|never|avoid|stop|beware|nunca|jamás|evit[ea]|no (?!one|more|need|longer)\\p{L}*[ae]s?(?= |$))',
    '^(?:nausea|vomiting|thirst|shaking|shakes|tremors?|dizziness|drowsiness|confusion|seizures?|rash|headaches?|fever|bleeding|diarrho?ea|hallucinations?|death|náuseas?|vómitos?|sed|temblor(?:es)?|mareos?|convulsi(?:ón|ones)|sarpullido|fiebre|muerte)(?!\\p{L})',
  ].join('|'),
  'iu',
);

const noHelp = String.raw`(?<!(?<!\p{L})(?:to|get|gets|getting|find|finding|for|needs?|seek|seeking|of|ask|self|more|any|your) )`;
const benefits = anyOf(
  'benefits?|beneficial|advantages?|offers?|offering|gains?|gaining|helps|helped|helpful',
  String.raw`(?:can|may|might|will|could) (?:\p{L}+ )?help`,
  String.raw`${noHelp}help(?= (?:you|people|us|them|families|with)(?!\p{L})| ?[:.!…]*$)`,
  String.raw`why [^.?!]{0,60}?(?<!\p{L})(?:works?|helps?)`,
  'why (?:should you )?choose (?:us|our|an?|the|this|iop|outpatient|evening)',
  'what (?:you|people|clients|patients|families)(?:’ll| will| can)? (?:get|receive)',
  'what [^.?!]{1,60}? (?:gives?|brings?) (?:you|people|us|them|families)',
  String.raw`ways? [^.?!]{0,60}?(?<!\p{L})helps?`,
  'beneficios?|beneficios[oa]s?|ventajas?|ofrecen?|ofrecemos|brindan?|aportan?|lo que (?:usted )?ganan?',
  String.raw`(?<!(?<!\p{L})(?:pedir|pida|buscar|busque|necesit\p{L}{1,4}|encontrar|recibir|obtener|de|para|la|su|una|más|mi|tu) )ayudan?`,
  '(?:puede[ns]?|podría) ayudar(?:le|les|te|nos)?',
  String.raw`por qué [^.?!]{0,60}?(?<!\p{L})(?:funcionan?|ayudan?)`,
  String.raw`lo que (?:usted )?(?:recib\p{L}+|obtien\p{L}+)|lo que (?:le|les|te) (?:dan?|ofrecen?)`,
);

const careWords = anyOf(
  'programs?|programmes?|treatments?|therap(?:y|ies)|iops?|php|outpatient|care|rehab|recovery',
  'programas?|tratamientos?|terapias?|ambulatori[oa]s?|atención|cuidados|recuperación',
);
const substances = anyOf(
  'alcohol|drinking|drugs?|opioids?|heroin|cocaine|meth|methamphetamine|fentanyl|vap(?:es?|ing)|smoking|tobacco|nicotine|cannabis|marijuana|weed|kratom|benzos?|pills?|gambling|self-harm',
  'beber|drogas?|opioides?|heroína|cocaína|metanfetamina|fentanilo|fumar|tabaco|nicotina|marihuana|pastillas?|apuestas',
);
/** What a heading with the name of a program may be about, too. */
const otherHeadings = anyOf(
  'types?|kinds?|forms?|levels?|goals?|when|who|what|where|how|why|which|barriers?|challenges?|costs?|prices?|pay|paying|leav(?:e|es|ing)|left|quit|quitting|stop|stopping|fails?|history|alternatives?|problems?|relaps(?:e|es|ing)|before|after|during|bring|pack|prepar(?:e|ing)|expect|choos(?:e|ing)|find|finding|tips?|criteria|requirements?|against|stigma|fears?',
  'tipos?|clases?|formas?|niveles|metas?|cuándo|cuando|quién(?:es)?|qué|dónde|cómo|cuál(?:es)?|barreras?|retos?|costos?|costes?|precios?|pagar|dejar|abandonar|historia|alternativas?|problemas?|recaídas?|antes|después|durante|llevar|preparar|esperar|elegir|buscar|encontrar|consejos?|criterios?|requisitos?|contra|miedos?',
);

/** Whether the words around items say that these are benefits, and none says that they are something else. */
export function speaksOfBenefits({ line, heading, outer, titles, leads }: Surroundings): boolean {
  const has = (sign: RegExp, ...texts: string[]) => texts.some((text) => sign.test(text));
  const lead = lastSentence(line);
  if (has(perils, line, heading, ...outer, ...leads) || has(unfitLead, ...leads)) return false;
  if (has(otherSubjects, line, heading, ...outer)) return false;
  if (has(steps, lead, heading) || has(negation, lead, heading)) return false;
  const hasCare = has(careWords, lead, heading);
  if (has(substances, lead, heading) && !hasCare) return false;
  if (has(benefits, lead, heading)) return true;
  const isOther =
    has(perils, ...titles) ||
    has(otherSubjects, ...titles) ||
    has(otherHeadings, lead, heading) ||
    heading.includes('?');
  return careWords.test(heading) && !isOther;
}
