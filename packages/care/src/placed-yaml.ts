import { createRequire } from 'node:module';

type Yaml = typeof import('yaml');

/** A place in a file, from 1. */
export interface Place {
  line: number;
  column: number;
}

/** YAML of which it is known where each word stands. */
export interface PlacedYaml {
  /** What it says; nothing where there are problems. */
  input?: unknown;
  /** What stands in the way of reading it. */
  problems: { reason: string; place: Place }[];
  /** Where a field stands; the nearest field around it when it is not there itself, `undefined` when none is. */
  placeOf: (keys: readonly PropertyKey[]) => Place | undefined;
}

let library: Yaml | undefined;

/** Loaded where something is to be said: most records are right, and it is much to load. */
function yaml(): Yaml {
  return (library ??= createRequire(import.meta.url)('yaml') as Yaml);
}

/** Reads YAML with the parser that knows its places. */
export function readPlacedYaml(text: string): PlacedYaml {
  const { isNode, LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const pointAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const { input, problems } = toInput(document);
  return {
    input,
    problems: problems.map(({ reason, offset }) => ({ reason, place: pointAt(offset) })),
    placeOf: (keys) => {
      for (let length = keys.length; length > 0; length -= 1) {
        const node = document.getIn(keys.slice(0, length), true);
        if (isNode(node) && node.range) return pointAt(node.range[0]);
      }
      return undefined;
    },
  };
}

// What people write most often, which the library calls by the names of its own grammar.
const remedies: [message: RegExp, reason: string][] = [
  [
    /^Nested mappings/,
    'a line has two colons. Put text with a colon in quotation marks: `credit: "Photo: Ana"`. Or the line below it is indented too far.',
  ],
  [
    /^Unexpected scalar at node end/,
    'something stands behind the end of a value. Text with quotation marks or an apostrophe inside needs the other kind around it: `"It isn’t"`, `\'He said "stay"\'`.',
  ],
  [
    /^Plain value cannot start/,
    'text begins with a sign that means something in YAML. Put the text in quotation marks.',
  ],
  [/^Tabs/, 'Tabs stand before a word. Indent with spaces.'],
];

/** What the YAML says, or what stands in the way. */
function toInput(document: ReturnType<Yaml['parseDocument']>): {
  input?: unknown;
  problems: { reason: string; offset: number }[];
} {
  const problems = document.errors.map(({ message, pos: [offset] }) => ({
    reason: remedies.find(([known]) => known.test(message))?.[1] ?? message,
    offset,
  }));
  // `title: *Hope*` is meant as text; to YAML it is a place named “Hope*”.
  yaml().visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document)) return;
      const reason = `\`*${alias.source}\` points to nothing. Put text that begins with \`*\` in quotation marks.`;
      problems.push({ reason, offset: alias.range?.[0] ?? 0 });
    },
  });
  if (problems.length > 0) return { problems };
  try {
    return { input: document.toJS() ?? {}, problems };
  } catch (error) {
    // Aliases of aliases that would fill the memory.
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ reason, offset: 0 }] };
  }
}
