import { anyOf } from './words.ts';

/** A negation in English or Spanish; where it stands, nobody can tell by a pattern what is denied. */
export const negation = anyOf(
  'not|no|non|nor|never|none|nobody|nothing|nowhere|neither|without|unless|except|hardly|rarely|seldom|barely|scarcely',
  String.raw`cannot|\p{L}+n’t|(?:do|does|did|ca|wo|is|are|could|would|should|must)nt`,
  'nunca|jamás|ning[uú]n[oa]?s?|nadie|nada|ni|tampoco|sin|salvo|excepto|apenas',
);
