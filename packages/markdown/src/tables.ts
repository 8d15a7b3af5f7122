import { tableWords } from '@hearten/components/shapes';
import type { Element } from 'hast';

/**
 * Names for the regions tables scroll in: after the heading above, told apart on one page. A table's own parts keep their
 * `display`, or screen readers would lose rows and columns.
 * Guidance: Adrian Roselli, under-engineered responsive tables,
 * https://adrianroselli.com/2020/11/under-engineered-responsive-tables.html (read 2026-11-24).
 */
export interface Tables {
  heading: (text: string) => void;
  /** The region of the next table; it has no content yet. */
  region: () => Element;
}

export function nameTables(lang: string | undefined): Tables {
  const word = tableWords(lang).name;
  const used = new Map<string, number>();
  let about = '';
  return {
    heading(text) {
      about = text.trim();
    },
    region() {
      const name = about ? `${word}: ${about}` : word;
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      const properties = {
        className: ['hearten-table'],
        tabIndex: 0,
        ariaLabel: count === 1 ? name : `${name} (${count})`,
      };
      // With a name, a section is a region.
      return { type: 'element', tagName: 'section', properties, children: [] };
    },
  };
}

/** Whether a table was made by a block, which gives it a region of its own. */
export function isInRegion({ properties }: Element): boolean {
  return [properties.className].flat().some((name) => String(name).startsWith('hearten-'));
}

/** Whether a piece of HTML is one whole table. */
export function isTable(html: string): boolean {
  return /^\s*<table[\s>][\s\S]*<\/table>\s*$/i.test(html);
}

export function isHeading({ tagName }: { tagName: string }): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** Whether an element is such a region. */
export function isRegion({ properties = {} }: { properties?: Element['properties'] }): boolean {
  return [properties.className].flat().includes('hearten-table');
}
