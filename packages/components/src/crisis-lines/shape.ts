import { z } from 'zod';
import { prefixOf } from '../care-card/texts.ts';
import { flow, hidden, inline, paragraph, phrasing } from '../nodes.ts';
import { type Block, defineRecord, type Inline } from '../shape.ts';
import { fill } from '../words.ts';
import { inLanguage, type LineInLanguage } from './in-language.ts';
import { crisisWords } from './texts.ts';

/** The words of a line in a language. */
export interface HelplineWords {
  name?: string | undefined;
  /** Whom it is for. */
  about?: string | undefined;
  /** The key to press once it answers. */
  press?: string | undefined;
  /** The word to send. */
  textWord?: string | undefined;
  hours?: string | undefined;
}

/** What the block shows of a line. `@hearten/care` has the lines of the United States, with their sources. */
export interface HelplineRecord extends HelplineWords {
  /** The line `emergency` is the number for danger that is near; it comes first. */
  id: string;
  name: string;
  call?: string | undefined;
  text?: string | undefined;
  chat?: string | undefined;
  /** The language of its words. @default that of the page */
  lang?: string | undefined;
  /** Its words in other languages, by their tag. */
  translations?: Readonly<Record<string, HelplineWords>> | undefined;
}

/** The shape of `::crisis-lines`. Whom to call or text in a crisis, from the clinic’s record. */
export const crisisLines = defineRecord({
  name: 'crisis-lines',
  summary: 'Whom to call or text in a crisis, from the clinic’s record.',
  guidance: 'https://988lifeline.org/get-help/what-to-expect',
  collection: 'helplines',
  attributes: z.strictObject({}),
  select: (records: readonly HelplineRecord[]) => [...records],
  names: (records) => records.map(({ id }) => id),

  build(records, _attributes, { lang }) {
    const words = crisisWords(lang);
    const emergency = records.find(({ id }) => id === 'emergency')?.call;
    const lines = records.filter(({ id, call, text }) => id !== 'emergency' && (call || text));
    return [
      // No heading: the block knows nothing of those around it. It is a landmark with a name instead.
      phrasing('p', [hidden(prefixOf('emergency', lang).words), plain(words.title)], {
        className: ['hearten-crisis-lines__title'],
      }),
      ...(emergency
        ? [
            paragraph([
              plain(`${words.danger} `),
              link(`tel:${emergency}`, fill(words.call, { number: emergency })),
            ]),
          ]
        : []),
      ...(lines.length > 0
        ? [
            flow(
              'ul',
              lines.map((line) => flow('li', lineBlocks(inLanguage(line, lang), lang))),
            ),
          ]
        : []),
    ];
  },

  wrap: (_attributes, { lang }) => ({
    tagName: 'section',
    className: ['hearten-crisis-lines', 'hearten-care-card', 'hearten-care-card--emergency'],
    properties: { 'aria-label': crisisWords(lang).title },
  }),

  checkPage([, second], report) {
    if (!second) return;
    report({
      ruleId: 'crisis-lines-repeated',
      severity: 'warning',
      reason:
        'The crisis lines stand on this page twice; a person in danger needs one place to look. Leave them where the danger is spoken of.',
      place: second.place,
    });
  },
});

function lineBlocks({ words, foreign, line }: LineInLanguage, lang: string | undefined): Block[] {
  const said = (['about', 'hours'] as const).flatMap((field): Inline[] => {
    const text = words[field];
    if (text === undefined) return [];
    const sentence = plain(asSentence(text));
    const own = foreign.includes(field)
      ? inline('span', [sentence], { lang: line.lang })
      : sentence;
    return [plain(' '), own];
  });
  return [
    paragraph([inline('b', [plain(words.name ?? line.name)]), ...said]),
    paragraph(ways(line, words, lang)),
  ];
}

/** The ways to reach a line, with a space between. */
function ways(
  { call, text, chat }: HelplineRecord,
  { press, textWord }: HelplineWords,
  lang: string | undefined,
): Inline[] {
  const words = crisisWords(lang);
  const found: Inline[][] = [];
  if (call) {
    const then = press ? [plain(` ${fill(words.press, { key: press })}`)] : [];
    found.push([link(`tel:${dialled(call)}`, fill(words.call, { number: call })), ...then]);
  }
  if (text) {
    const says = textWord ? fill(words.textWord, { word: textWord, number: text }) : undefined;
    found.push([link(`sms:${dialled(text)}`, says ?? fill(words.text, { number: text }))]);
  }
  if (chat) {
    const host = new URL(chat).host.replace(/^www\./, '');
    found.push([link(chat, fill(words.chat, { host }))]);
  }
  return found.flatMap((one, index) => (index === 0 ? one : [plain(' '), ...one]));
}

/** A number as a phone dials it: `1-800-662-4357` with its plus, `988` as it is. */
function dialled(number: string): string {
  const digits = number.replace(/[^\d+]/g, '');
  return /^1\d{10}$/.test(digits) ? `+${digits}` : digits;
}

function asSentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function link(url: string, words: string): Inline {
  return { type: 'link', url, children: [plain(words)] };
}

function plain(value: string): Inline {
  return { type: 'text', value };
}
