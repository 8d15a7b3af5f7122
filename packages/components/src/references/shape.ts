import { z } from 'zod';
import { type ListItems, readListItems, toListItems } from '../items.ts';
import { defineWords } from '../words.ts';
import { reportMissingList } from '../missing-list.ts';
import { item, numbered } from '../nodes.ts';
import { reportSecondList } from '../second-list.ts';
import { type Block, defineBlock } from '../shape.ts';
import { linkIdentifiers } from './identifiers.ts';

const words = defineWords('references', { en: { label: 'Sources' }, es: { label: 'Fuentes' } });

/** The shape of `:::references`. A numbered list of sources, with links made from DOI and PMID. */
export const references = defineBlock({
  name: 'references',
  summary: 'A numbered list of sources, with links made from DOI and PMID.',
  guidance: 'https://www.crossref.org/display-guidelines/',
  attributes: z.strictObject({}),
  snippet: '1. {{Who wrote it. What it is called. Where and when it came out.}} doi:{{10.}}',

  read(children, _attributes, report) {
    const found = readListItems(children);
    reportSecondList(found, { noun: 'A list of sources holds', name: 'references' }, report);
    if (found.items.length === 0) {
      const reason = 'A list of sources needs items: one source a line, each beginning with `1. `.';
      reportMissingList(report, reason, '1. …');
    }
    return found;
  },

  build({ before, items, after, start }) {
    const entries = items.map((blocks) => item(linkIdentifiers(blocks)));
    return [...before, ...(entries.length > 0 ? [numbered(entries, start)] : []), ...after];
  },

  wrap: (_attributes, { lang }) => ({
    tagName: 'section',
    className: ['hearten-references'],
    properties: { 'aria-label': words(lang).label },
  }),

  checkPage([, ...again], report) {
    for (const { place } of again) {
      report({
        ruleId: 'references-repeated',
        severity: 'warning',
        reason:
          'This page has a list of sources already, and readers look in one place. Put all sources into one list, at the end.',
        place,
      });
    }
  },

  takes: `['…']`,
  toItems: (items: readonly (string | Block[])[] | ListItems) => toListItems(items),
});
