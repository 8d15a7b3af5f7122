import type { Found } from './flag.ts';
import type { ReadText } from './read-text.ts';

const introduction =
  /(?<![a-z])(?:my (?:full )?name is|my name's|name's|i'm|im|i am|signed,?|yours truly,?|sincerely,?|regards,?|this is|me llamo|mi nombre (?:completo )?es|soy|atentamente,?|firmado,?|(?:best|love|cheers|saludos|un abrazo),)\s(?=\S)/g;
const part = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
const names = new RegExp(
  String.raw`^${part}(?: (?:de |del |la |da |van |von )?${part}){1,3}(?![\p{L}\p{N}])`,
  'u',
);

/** Names with a family name, where somebody says that it is theirs. */
export function findFullNames({ raw, folded }: ReadText): Found[] {
  return Array.from(folded.matchAll(introduction)).flatMap(({ index, 0: words }) => {
    const start = index + words.length;
    const name = names.exec(raw.slice(start, start + 130))?.[0];
    if (name === undefined) return [];
    const end = start + name.length;
    // A greeting at the end has nothing behind the name.
    const isGreeting = /^(?:best|love|cheers|saludos|un abrazo)/.test(words);
    if (isGreeting && !/^[.!]?\s*$/.test(folded.slice(end))) return [];
    // “This is Good News”, unlike “this is Dana Whitfield from group”.
    const isPerson =
      !words.startsWith('this') || /^,? (?:from|here|of|again)\b/.test(folded.slice(end, end + 8));
    return isPerson ? [{ code: 'full-name', start, end }] : [];
  });
}

/** Words of names people invent: they tell nobody who it is. */
const invented = new Set(
  (
    'a an the and of in from to for with just me my your mom mum mama mother dad papa father parent wife husband sister brother son daughter friend ' +
    'aunt uncle grandma grandpa nurse teacher counselor reader anonymous anon nobody somebody someone sober clean grateful thankful hopeful worried sad happy ' +
    'tired lost one day time still new old big little quiet calm blue green red black white river sky sun moon star ocean mountain coffee cat dog texas ohio ' +
    'florida california recovering recovery hope faith warrior survivor guest visitor user concerned proud lonely lucky ' +
    'un una el la los las de del en con mi soy madre padre hijo hija hermano hermana amigo amiga esposa esposo abuela abuelo lector lectora anonimo anonima ' +
    'alguien nadie sobrio sobria triste feliz agradecido agradecida preocupado preocupada nueva nuevo vida luz rio sol luna cielo dia'
  ).split(' '),
);

/** The whole name in the field of the name, if it has a family name. */
export function findFullNameInField({ folded, tokens }: ReadText): Found[] {
  const words = tokens.filter((token) => token.folded.length > 1);
  const isFull =
    words.length >= 2 &&
    words.length <= 5 &&
    !/\d/.test(folded) &&
    words.every((word) => !invented.has(word.folded) || word.folded.length <= 3) &&
    words.filter((word) => !invented.has(word.folded)).length >= 2;
  return isFull ? [{ code: 'full-name', start: 0, end: folded.length }] : [];
}
