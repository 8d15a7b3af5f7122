import { z } from 'zod';
import { prefixOf } from '../care-card/texts.ts';
import { flow, hidden, inline, paragraph, phrasing } from '../nodes.ts';
import { type Block, defineRecord, type Inline } from '../shape.ts';
import { textsFor } from './texts.ts';

/** What the block shows of a line. `@hearten/care` has the lines of the United States, with their sources. */
export interface HelplineRecord {
  /** The line `emergency` is the number for danger that is near; it comes first. */
  id: string;
  name: string;
  about?: string | undefined;
  call?: string | undefined;
  /** The key to press once it answers. */
  press?: string | undefined;
  text?: string | undefined;
  /** The word to send. */
  textWord?: string | undefined;
  chat?: string | undefined;
  hours?: string | undefined;
  /** What is different in Spanish. */
  es?:
    | {
        name?: string | undefined;
        about?: string | undefined;
        press?: string | undefined;
        textWord?: string | undefined;
      }
    | undefined;
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
    const texts = textsFor(lang);
    const emergency = records.find(({ id }) => id === 'emergency')?.call;
    const lines = records.filter(({ id, call, text }) => id !== 'emergency' && (call || text));
    return [
      // No heading: the block knows nothing of those around it. It is a landmark with a name instead.
      phrasing('p', [hidden(prefixOf('emergency', lang).words), plain(texts.heading)], {
        className: ['hearten-crisis-lines__title'],
      }),
      ...(emergency
        ? [paragraph([plain(texts.danger), link(`tel:${emergency}`, texts.call(emergency))])]
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
    properties: { 'aria-label': textsFor(lang).heading },
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

/** A line in the language of the page. */
function inLanguage(line: HelplineRecord, lang: string | undefined): HelplineRecord {
  const { es, press, textWord, ...others } = line;
  if (!/^es(?:-|$)/i.test(lang ?? '')) return line;
  return {
    ...others,
    // A key or a word leads to one language: that of English is none for Spanish.
    press: es ? es.press : press,
    textWord: es ? es.textWord : textWord,
    ...(es?.name && { name: es.name }),
    ...(es?.about && { about: es.about }),
  };
}

function lineBlocks(line: HelplineRecord, lang: string | undefined): Block[] {
  const { name, about, hours } = line;
  const said = [about, hours].filter((one) => one !== undefined).map(asSentence);
  return [
    paragraph([
      inline('b', [plain(name)]),
      ...(said.length > 0 ? [plain(` ${said.join(' ')}`)] : []),
    ]),
    paragraph(ways(line, lang)),
  ];
}

/** The ways to reach a line, with a space between. */
function ways(line: HelplineRecord, lang: string | undefined): Inline[] {
  const texts = textsFor(lang);
  const { call, press, text, textWord, chat } = line;
  const found: Inline[][] = [];
  if (call) {
    const then = press ? [plain(` ${texts.press(press)}`)] : [];
    found.push([link(`tel:${dialled(call)}`, texts.call(call)), ...then]);
  }
  if (text) found.push([link(`sms:${dialled(text)}`, texts.text(text, textWord))]);
  if (chat) found.push([link(chat, texts.chat(new URL(chat).host.replace(/^www\./, '')))]);
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
