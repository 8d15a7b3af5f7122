import { Parser } from 'htmlparser2';

/** An element and what is in it; its text is that of itself, not of the elements in it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

/** Why a file cannot be read, and where; lines and columns start at 1. */
export interface Broken {
  message: string;
  line: number;
  column: number;
}

/**
 * Reads XML into its root element, without what is in elements of the names in `skip`. A bare `&` is taken as it stands, as old
 * exports have it; a document type with declarations is refused, since entities of it are how files like this attack their reader.
 */
export function readXml(
  xml: string,
  { skip }: { skip: ReadonlySet<string> },
): { root: XmlElement } | { broken: Broken } {
  const top: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  let skipped = 0;
  let trouble: { message: string; at: number } | null = null;
  const report = (message: string, at: number) => {
    trouble ??= { message, at };
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: '', children: [] };
        if (skipped > 0 || skip.has(name)) skipped++;
        else open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (skipped === 0 && element) element.text += text;
      },
      onclosetag(name) {
        if (!closes(xml, parser, name)) report(`<${name}> is not closed`, parser.startIndex);
        open.pop();
        if (skipped > 0) skipped--;
      },
      onprocessinginstruction(name, data) {
        const declares =
          name.toLowerCase() === '!doctype' && /\[|<!ENTITY|SYSTEM|PUBLIC/i.test(data);
        if (declares || /^!entity/i.test(name)) report('it declares entities', parser.startIndex);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const [root] = top.children;
  if (!root) report('it has no XML in it', 0);
  return trouble === null && root ? { root } : { broken: placed(trouble, xml) };
}

/** Whether what is read just now is the end of this element: `</name>`, or `/>` of its own. */
function closes(xml: string, { startIndex, endIndex }: Parser, name: string): boolean {
  const tag = xml.slice(startIndex, endIndex + 1);
  return tag.startsWith(`</${name}`) || (tag.startsWith(`<${name}`) && tag.endsWith('/>'));
}

function placed(trouble: { message: string; at: number } | null, xml: string): Broken {
  const { message, at } = trouble ?? { message: 'it has no XML in it', at: 0 };
  const before = xml.slice(0, at).split('\n');
  return { message, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The text of the first element of a name in another; empty where there is none. */
export function textOf(parent: XmlElement, name: string): string {
  return (parent.children.find((child) => child.name === name)?.text ?? '').trim();
}

/** All elements of a name right in another. */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}
