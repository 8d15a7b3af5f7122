import type { Element } from 'hast';
import type { LanguageDefaults } from './language.ts';

/** The options of the finish of a page’s HTML. */
export interface ElementOptions extends LanguageDefaults {
  /** The address of the site: links to other hosts are marked. @default every link with a host */
  site?: string | undefined;
}

/** Properties to change; `null` takes one away. */
export type Changes = Record<string, string | string[] | null>;

/** The elements `finishElement` has something to say about. */
export const finished = ['a', 'td', 'th', 'section'];

/**
 * What an HTML element of an article needs beside what the engines give it: alignment as a class (they write
 * `style="text-align: …"`, which a strict content security policy refuses, or the obsolete `align`), the scope of header
 * cells, a mark on links to other sites, which still open where they are, and a class for the list of sources.
 */
export function finishElement(element: Element, ownHost: string | undefined): Changes {
  switch (element.tagName) {
    case 'a':
      return isExternal(String(element.properties.href ?? ''), ownHost)
        ? { rel: [...new Set([...words(element.properties.rel), 'external'])] }
        : {};
    case 'th':
      return { ...alignment(element), ...(element.properties.scope ? {} : { scope: 'col' }) };
    case 'td':
      return alignment(element);
    case 'section':
      return isFootnotes(element)
        ? { className: [...words(element.properties.className), 'hearten-references'] }
        : {};
    default:
      return {};
  }
}

/** Left and right are those of the writing direction. */
function alignment({ properties }: Element): Changes {
  const { align, style } = properties;
  const side = /^text-align: (left|center|right)$/.exec(String(style))?.[1] ?? align;
  if (typeof side !== 'string') return {};
  const end = side === 'left' ? 'start' : side === 'right' ? 'end' : side;
  return {
    ...(align !== undefined && { align: null }),
    ...(style !== undefined && { style: null }),
    className: [...words(properties.className), `hearten-align-${end}`],
  };
}

function isExternal(href: string, ownHost: string | undefined): boolean {
  return /^https?:\/\//i.test(href) && URL.canParse(href) && new URL(href).host !== ownHost;
}

/** The host of a site; `undefined` where it has no address yet. */
export function hostOf({ site }: ElementOptions): string | undefined {
  return site === undefined ? undefined : new URL(site).host;
}

function isFootnotes({ properties }: Element): boolean {
  return 'dataFootnotes' in properties || 'data-footnotes' in properties;
}

function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];
}
