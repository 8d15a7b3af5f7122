import { z } from 'zod';
import { flow, inline, phrasing } from '../nodes.ts';
import { type Block, defineRecord, type Inline } from '../shape.ts';
import { fill } from '../words.ts';
import { levelName, type LevelRecord, levels, levelsAnchor } from './levels.ts';
import { levelWords } from './texts.ts';

export type { LevelRecord } from './levels.ts';

const schemes = ['none', 'asam-3', 'asam-4'] as const;
type Scheme = (typeof schemes)[number];

/** The shape of `::levels-of-care`. The levels of care in a table, with the one this page is about. */
export const levelsOfCare = defineRecord({
  name: 'levels-of-care',
  summary: 'The levels of care in a table, with the one this page is about.',
  guidance: 'https://adrianroselli.com/2020/11/under-engineered-responsive-tables.html',
  collection: 'levels-of-care',
  records: levels,
  attributes: z.strictObject({
    scheme: z.enum(schemes).default('none').meta({
      description:
        'Which edition of the ASAM Criteria names the levels; none for mental health care alone.',
    }),
    current: z
      .string()
      .optional()
      .meta({ description: 'The level this page is about: `iop`, or several, `iop,php`.' }),
  }),
  select: (records: readonly LevelRecord[], { scheme }) =>
    records.filter((level) => (scheme === 'none' ? level.isCommon : level[scheme] !== undefined)),
  names: (records) => records.map(({ id }) => id),

  build: (records, { scheme, current }, { lang }) => [
    flow(
      'table',
      [
        phrasing('caption', captionOf(scheme, lang)),
        flow('thead', [headOf(scheme, lang)]),
        flow(
          'tbody',
          records.map((level) => rowOf(level, { scheme, lang, isCurrent: isIn(level, current) })),
        ),
      ],
      // The region is around it: engines that give tables one know it by this.
      { className: ['hearten-levels-of-care__table'] },
    ),
  ],

  wrap: (_attributes, { lang }) => ({
    tagName: 'section',
    className: ['hearten-levels-of-care'],
    // A region by its name. On a phone it scrolls in itself, also by keyboard.
    properties: {
      id: levelsAnchor,
      tabindex: '0',
      'aria-label': levelWords(lang).title,
    },
  }),

  checkPage(uses, report) {
    for (const { attributes, place } of uses) {
      const known = new Set<string>(levelsOfCare.select(levels, attributes).map(({ id }) => id));
      const unknown = idsOf(attributes.current).filter((id) => !known.has(id));
      if (unknown.length === 0) continue;
      report({
        ruleId: 'unknown-level',
        severity: 'warning',
        reason: `There is no level \`${unknown.join('`, `')}\` in this table, so none is marked. It has ${[...known].map((id) => `\`${id}\``).join(', ')}.`,
        place,
        actual: unknown.join(','),
        expected: [...known],
      });
    }
    const [, second] = uses;
    if (!second) return;
    report({
      ruleId: 'levels-repeated',
      severity: 'warning',
      reason:
        'This page has the table of levels twice, and links to it find only the first. Leave one.',
      place: second.place,
    });
  },
});

interface RowContext {
  scheme: Scheme;
  lang: string | undefined;
  isCurrent: boolean;
}

function headOf(scheme: Scheme, lang: string | undefined): Block {
  const { level, time } = levelWords(lang);
  const heads = [level, ...(scheme === 'none' ? [] : ['ASAM']), time];
  return flow(
    'tr',
    heads.map((words) => phrasing('th', [plain(words)], { scope: 'col' })),
  );
}

function rowOf(level: LevelRecord, { scheme, lang, isCurrent }: RowContext): Block {
  const words = levelWords(lang);
  const asam = scheme === 'none' ? undefined : level[scheme];
  const name = plain(levelName(level, lang));
  const head = isCurrent
    ? [inline('b', [name]), plain(' '), inline('small', [plain(words.current)])]
    : [name];
  return flow(
    'tr',
    [
      phrasing('th', head, { scope: 'row' }),
      ...(asam
        ? [
            phrasing('td', [
              inline('b', [plain(asam.code)]),
              plain(' '),
              inEnglish(asam.name, lang),
            ]),
          ]
        : []),
      phrasing('td', [plain(words.times[level.time])]),
    ],
    isCurrent ? { className: ['hearten-levels-of-care__current'] } : undefined,
  );
}

/** Names of the criteria are English, on every page. */
function inEnglish(words: string, lang = 'en'): Inline {
  return /^en(?:-|$)/i.test(lang) ? plain(words) : inline('span', [plain(words)], { lang: 'en' });
}

function captionOf(scheme: Scheme, lang: string | undefined): Inline[] {
  const { caption, asam, ...words } = levelWords(lang);
  if (scheme === 'none') return [plain(caption)];
  // The criteria name levels; they rate no program.
  return [plain(`${caption} ${fill(asam, { edition: words[scheme] })}`)];
}

function isIn({ id }: LevelRecord, current: string | undefined): boolean {
  return idsOf(current).includes(id);
}

function idsOf(current = ''): string[] {
  return current
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
}

function plain(value: string): Inline {
  return { type: 'text', value };
}
