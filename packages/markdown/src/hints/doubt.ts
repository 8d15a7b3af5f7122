import { negation } from './negation.ts';
import { anyOf } from './words.ts';

const doubt = anyOf(
  String.raw`(?:hard|difficult|tough|impossible|too \p{L}+) to|unlikely|unclear|uncertain|unsure|whether|doubt\p{L}*|wonder\p{L}*|questions?|depends?|myths?|false|untrue|wrong|mistakes?|mistaken(?:ly)?|few|fewer|less|little|until|only`,
  String.raw`who says|(?:may|might|could) (?:think|believe|hope)|avoid|instead|rather|another|others?|else|elsewhere|different|too (?:early|soon|late|much|little)|risk\p{L}*|danger\p{L}*|harm\p{L}*|fail\p{L}*`,
  String.raw`difícil(?:es)?|imposible|improbable|dud\p{L}+|depende|mitos?|fals[oa]s?|errore?s?|equivocad[oa]s?|poc[oa]s?|menos|hasta|solo|sólo|solamente|únicamente|evit\p{L}+|en vez|en lugar|otr[oa]s?|distint[oa]s?|diferentes?|demasiado|riesgos?|peligro\p{L}*|dañin[oa]s?`,
);

/** Whether words deny something, or doubt it, or speak of something else. */
export function hasDoubt(words: string): boolean {
  return negation.test(words) || doubt.test(words);
}
