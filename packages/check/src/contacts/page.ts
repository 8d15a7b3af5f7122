import { createRequire } from 'node:module';
import type { Contact } from './contact.ts';
import { contactsInCss } from './css.ts';
import { type Attributes, contactsOfElement } from './elements.ts';

/** What a built page says to a browser. */
export interface PageReading {
  /** All that it loads or may load, from wherever; `<a href>` alone loads nothing. */
  contacts: Contact[];
  /** Style attributes and handlers, which a strict policy refuses: `<p style="…">`. */
  refused: string[];
  /** Its own content security policy. */
  policy: string | undefined;
  /** The texts of its scripts that are not files. */
  scripts: string[];
  /** Where its addresses begin, if it says so. */
  base: string | undefined;
}

/** Reads a page once, as a browser would, without running it. */
export function readPage(html: string): PageReading {
  const reading: PageReading = {
    contacts: [],
    refused: [],
    policy: undefined,
    scripts: [],
    base: undefined,
  };
  const frames = new Set<string>();
  const targets: { target: string; href: string }[] = [];
  readElements(html, {
    element(name, attributes) {
      reading.contacts.push(...contactsOfElement(name, attributes));
      for (const attribute of Object.keys(attributes)) {
        if (attribute !== 'style' && !/^on[a-z]/.test(attribute)) continue;
        reading.refused.push(`<${name} ${attribute}="${attributes[attribute]}">`);
      }
      if (name === 'iframe') {
        if (attributes.name) frames.add(attributes.name);
        if (attributes.srcdoc) reading.contacts.push(...readPage(attributes.srcdoc).contacts);
      } else if (name === 'base') reading.base ??= attributes.href;
      else if (name === 'meta' && isPolicy(attributes)) reading.policy ??= attributes.content;
      else if (/^(?:a|area|form)$/.test(name) && attributes.target) {
        targets.push({ target: attributes.target, href: attributes.href ?? '' });
      }
    },
    text(name, text, attributes) {
      if (name === 'style') reading.contacts.push(...contactsInCss(text));
      else if (!attributes.src && isScript(attributes)) reading.scripts.push(text);
    },
  });
  // The link of an embed: its frame is empty until it is pressed.
  for (const { target, href } of targets) {
    if (!frames.has(target)) continue;
    const element = `<a href="${href}" target="${target}">`;
    reading.contacts.push({ kind: 'frame', url: href, element, isOnPress: true });
  }
  return reading;
}

type HtmlParser = typeof import('htmlparser2');

// Loaded for the first HTML there is: most articles have none, and all names of characters come with it.
let htmlParser: HtmlParser | undefined;
const loadParser = () =>
  (htmlParser ??= createRequire(import.meta.url)('htmlparser2') as HtmlParser);

interface Handlers {
  /** `index` is where its tag begins. */
  element: (name: string, attributes: Attributes, index: number) => void;
  /** What stands in a `<style>` or `<script>`. */
  text?: (name: string, text: string, attributes: Attributes) => void;
}

/** The elements of some HTML, whole or in part. */
export function readElements(html: string, { element, text }: Handlers): void {
  let raw: { name: string; attributes: Attributes; text: string } | undefined;
  const { Parser } = loadParser();
  const parser = new Parser({
    onopentag(name, attributes) {
      element(name, attributes, parser.startIndex);
      if (name === 'style' || name === 'script') raw = { name, attributes, text: '' };
    },
    ontext(part) {
      if (raw) raw.text += part;
    },
    onclosetag(name) {
      if (raw?.name !== name) return;
      text?.(name, raw.text, raw.attributes);
      raw = undefined;
    },
  });
  parser.end(html);
}

function isPolicy({ 'http-equiv': name = '' }: Attributes): boolean {
  return name.toLowerCase() === 'content-security-policy';
}

/** Whether a `<script>` runs; one with another type holds data. */
function isScript({ type = '' }: Attributes): boolean {
  return /^(?:|module|importmap|(?:text|application)\/(?:java|ecma)script)$/i.test(type.trim());
}
