import { type Block, flow, textsIn } from '@hearten/components/shapes';
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';

/**
 * Puts tables into a named region that scrolls by itself and can be reached by keyboard. The table's own parts keep their
 * `display`, or screen readers would lose rows and columns. Names are told apart on one page.
 * Guidance: Adrian Roselli, under-engineered responsive tables,
 * https://adrianroselli.com/2020/11/under-engineered-responsive-tables.html (read 2026-11-24).
 */
export interface Tables {
  /** The table, or the HTML of one, in its region, named after the heading above it. */
  wrap: (table: Block, heading: Heading | undefined) => Block;
}

export function nameTables(lang: string): Tables {
  const word = textsIn(lang, { en: 'Table', es: 'Tabla' });
  const used = new Map<string, number>();
  return {
    wrap(table, heading) {
      const about = heading && toString(heading).trim();
      const name = about ? `${word}: ${about}` : word;
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      const label = count === 1 ? name : `${name} (${count})`;
      return flow('div', [table], {
        className: ['hearten-table'],
        role: 'region',
        tabIndex: 0,
        ariaLabel: label,
      });
    },
  };
}

/** Whether a piece of HTML is one whole table. */
export function isTable(html: string): boolean {
  return /^\s*<table[\s>][\s\S]*<\/table>\s*$/i.test(html);
}
