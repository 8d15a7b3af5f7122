/** What plain YAML may say. */
export type PlainValue = string | number | boolean | PlainValue[] | { [key: string]: PlainValue };

/**
 * YAML as most front matter is written: lines of `key: words`, and lists and fields under a key. `undefined` for all that is
 * not as plain as that, which a real parser has to read. That one takes a fifth of the time of a check.
 */
export function readPlainYaml(text: string): { [key: string]: PlainValue } | undefined {
  if (special.test(text)) return undefined;
  const lines = text.split(/\r?\n/).flatMap((line) => readLine(line) ?? []);
  const reader = { lines, at: 0 };
  const fields = lines[0]?.indent === 0 ? readFields(reader, 0) : undefined;
  return reader.at === lines.length ? fields : undefined;
}

// Tabs, what cannot be seen, and line ends of other kinds.
const special = /[^\P{Cc}\r\n]|[\u2028\u2029\uFEFF]|\r(?!\n)/u;

interface Line {
  indent: number;
  words: string;
}

interface Reader {
  lines: readonly Line[];
  at: number;
}

function readLine(line: string): Line | undefined {
  // Of all spaces YAML knows but the one.
  const [, before = '', words = ''] = /^( *)(.*?) *$/.exec(line) ?? [];
  return words === '' ? undefined : { indent: before.length, words };
}

const field = /^([A-Za-z][\w-]*):(?: +(.+))?$/;
const item = /^- +(.+)$/;

function readFields(reader: Reader, indent: number): { [key: string]: PlainValue } | undefined {
  const fields: { [key: string]: PlainValue } = {};
  for (let line = next(reader, indent); line; line = next(reader, indent)) {
    const [, key, words] = field.exec(line.words) ?? [];
    if (key === undefined || isOfYaml(key) || Object.hasOwn(fields, key)) return undefined;
    reader.at += 1;
    const value = words === undefined ? readBelow(reader, indent) : readWords(words);
    if (value === undefined) return undefined;
    fields[key] = value;
  }
  return fields;
}

/** The list or the fields under a key; a list may begin right below it. */
function readBelow(reader: Reader, indent: number): PlainValue | undefined {
  const line = reader.lines[reader.at];
  if (!line || line.indent < indent) return undefined;
  if (item.test(line.words)) return readItems(reader, line.indent);
  return line.indent > indent ? readFields(reader, line.indent) : undefined;
}

function readItems(reader: Reader, indent: number): PlainValue[] | undefined {
  const items: PlainValue[] = [];
  for (let line = next(reader, indent); line; line = next(reader, indent)) {
    const [, words] = item.exec(line.words) ?? [];
    if (words === undefined) break;
    const value = readWords(words);
    if (value === undefined) return undefined;
    items.push(value);
    reader.at += 1;
  }
  return items;
}

function next({ lines, at }: Reader, indent: number): Line | undefined {
  return lines[at]?.indent === indent ? lines[at] : undefined;
}

// Words that begin with a letter, or a path; what a colon or a number sign makes something else is not among them.
const plain = /^(?:\p{L}|\.{1,2}\/)(?:[^:#]|:(?! |$)|(?<! )#)*$/u;
const quoted = /^(?:"[^"\\]*"|'[^']*')$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const wholeNumber = /^(?:0|[1-9]\d{0,8})$/;
const list = /^\[ *([\p{L}\p{N}_ -]+(?:, *[\p{L}\p{N}_ -]+)*)\]$/u;

function readWords(words: string): PlainValue | undefined {
  if (words === 'true' || words === 'false') return words === 'true';
  if (plain.test(words)) return isOfYaml(words) ? undefined : words;
  if (day.test(words)) return words;
  if (quoted.test(words)) return words.slice(1, -1);
  if (wholeNumber.test(words)) return Number(words);
  const [, listed] = list.exec(words) ?? [];
  return listed === undefined ? undefined : readList(listed.split(','));
}

function readList(written: readonly string[]): PlainValue[] | undefined {
  const words = written.map((one) => one.trim());
  return words.every((one) => /^\p{L}/u.test(one) && !isOfYaml(one)) ? words : undefined;
}

/** Words that say something else than themselves. */
function isOfYaml(words: string): boolean {
  return /^(?:true|false|null)$/i.test(words);
}
