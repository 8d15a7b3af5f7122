import type { Inline } from '../shape.ts';

// After “do not” comes a verb. Only words known to be verbs, and no names, lose their capital: “Naloxone” and “SSRIs” keep it.
const verbs = new Set(
  [
    'accept add agree allow answer apologize argue ask assume be become begin believe blame borrow break bring buy call',
    'cancel carry change check come compare confront count crush cut delay delete demand discuss double drink drive drop',
    'eat expect feel fight fill find follow force forget get give go have hide hurry ignore interrupt invite isolate join',
    'judge just keep laugh leave let lie lock look lose make miss mix move offer open operate pay play post promise pull',
    'punish push put quit reach read rely reply restart run rush say search send set shame share shout sit skip sleep smoke',
    'speak stand start stay stop store suddenly swallow swear swim take talk tell text think threaten touch travel try turn',
    'use visit wait walk wear work worry write',
    'abandone acepte acuda apague avergüence beba cambie coma comparta compre conduzca culpe deje dé diga discuta duerma',
    'espere fume fuerce guarde haga ignore juzgue maneje mezcle olvide oculte pare permita piense preste quede regañe salga',
    'siga suspenda tenga tire tome trate use vaya',
    'abandonar aceptar beber cambiar compartir conducir culpar dejar discutir esperar fumar guardar hacer ignorar juzgar',
    'manejar mezclar olvidar parar permitir suspender tomar usar',
  ].flatMap((line) => line.split(' ')),
);

/** Words that go on a sentence: a plain verb at their start without its capital, all else as it was written. */
export function lowerFirst([first, ...rest]: readonly Inline[]): Inline[] {
  if (!first) return [];
  if (first.type === 'text') return [{ ...first, value: lowerWord(first.value) }, ...rest];
  const isMarkup = ['strong', 'emphasis', 'link', 'delete'].includes(first.type);
  if (!isMarkup || !('children' in first)) return [first, ...rest];
  return [{ ...first, children: lowerFirst(first.children) } as Inline, ...rest];
}

function lowerWord(text: string): string {
  return text.replace(/^\s*\p{Lu}\p{Ll}+(?![\p{L}\p{N}’'-])/u, (word) => {
    const lower = word.toLowerCase();
    return verbs.has(lower.trim()) ? lower : word;
  });
}
