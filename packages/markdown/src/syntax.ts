import { directive } from 'micromark-extension-directive';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Options } from './options.ts';

const colon = 58;
const bracket = 91;

/** The syntax of blocks, and of words with a record; in a line, nothing else is a directive: `10:30` stays text. */
export function blockSyntax({ shapes }: Options): Extension {
  const { flow = {}, text = {} } = directive();
  const names = new Set(shapes.filter(({ kind }) => kind === 'inline').map(({ name }) => name));
  const [construct] = [text[colon] ?? []].flat();
  if (!construct || names.size === 0) return { flow };
  return { flow, text: { [colon]: only(names, construct) } };
}

/** A construct that looks ahead for one of the names and `[`, and leaves everything else alone. */
function only(names: ReadonlySet<string>, construct: Construct): Construct {
  const ahead: Construct = { partial: true, tokenize: lookFor(names) };
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return effects.check(ahead, construct.tokenize.call(this, effects, ok, nok), nok);
    },
  };
}

function lookFor(names: ReadonlySet<string>): Tokenizer {
  return (effects, ok, nok) => {
    let name = '';
    const readName: State = (code) => {
      if (isNameCode(code)) {
        name += String.fromCodePoint(code);
        effects.consume(code);
        return readName;
      }
      effects.exit('data');
      return code === bracket && names.has(name) ? ok(code) : nok(code);
    };
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      return readName;
    };
  };
}

function isNameCode(code: Code): code is number {
  return code !== null && code > 0 && /[\w-]/.test(String.fromCodePoint(code));
}
