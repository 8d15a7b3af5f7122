/** What a package's `api.txt` says of one export. */
export interface ApiEntry {
  /** `defineBlock`; nothing where the text is no export, such as a list of custom properties. */
  name: string | undefined;
  /** Its doc comment. */
  comment: string | undefined;
  code: string;
  /** A type that exports speak of, without being one. */
  isInner: boolean;
}

export interface ApiDoor {
  /** `@hearten/care`, or `@hearten/theme/components/Avatar.astro`. */
  specifier: string;
  entries: ApiEntry[];
}

export interface ApiText {
  doors: ApiDoor[];
  /** What the commands of the package say of themselves, by what was typed. */
  commands: { typed: string; help: string }[];
}

/** Reads an `api.txt`, as `tests/api` writes it. */
export function readApi(text: string): ApiText {
  const parts = text.split(/^## /m).slice(1);
  const sections = parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    return { title, body: lines.join('\n').trim() };
  });
  const isCommand = (title: string) => / (?:--help$|help )/.test(title);
  return {
    doors: sections
      .filter(({ title }) => title.includes('hearten/') || title.startsWith('@'))
      .map(({ title, body }) => ({ specifier: title, entries: entriesOf(body) })),
    commands: sections
      .filter(({ title }) => isCommand(title))
      .map(({ title, body }) => ({ typed: title, help: body })),
  };
}

const declared =
  /^(?:\(not exported\) )?(?:abstract class|class|component|const|enum|function|interface|type) ([\w$]+)/;

function entriesOf(body: string): ApiEntry[] {
  if (body === '') return [];
  return body.split(/\n{2,}/).map((block) => {
    const { comment, code = '' } =
      /^(?:\/\*\* (?<comment>.*) \*\/\n)?(?<code>[\s\S]*)$/.exec(block)?.groups ?? {};
    return {
      name: declared.exec(code)?.[1],
      comment,
      code: code.replace(/^\(not exported\) /, ''),
      isInner: code.startsWith('(not exported) '),
    };
  });
}
