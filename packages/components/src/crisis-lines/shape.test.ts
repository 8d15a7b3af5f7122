import { toString } from 'mdast-util-to-string';
import { expect, onTestFinished, test } from 'vitest';
import { giveWords } from '../words.ts';
import { crisisLines, type HelplineRecord } from './shape.ts';

const lifeline: HelplineRecord = {
  id: '988',
  name: '988 Lifeline',
  about: 'For a crisis.',
  call: '988',
  text: '988',
  translations: {
    es: { name: 'Línea 988', about: 'Para una crisis', press: '2', textWord: 'AYUDA' },
  },
};
const emergency: HelplineRecord = { id: 'emergency', name: '', call: '112' };

/** What the block says, a line a paragraph or list item. */
function said(records: HelplineRecord[], lang?: string): string[] {
  return crisisLines.build(records, {}, { depth: 3, lang }).map((block) => toString(block));
}

test.each<[records: HelplineRecord[], lang: string, lines: string[]]>([
  [
    [emergency, lifeline],
    'en',
    [
      'Immediate action required: In a crisis now',
      'Somebody is in danger, will not wake up or cannot breathe: Call 112',
      '988 Lifeline For a crisis.Call 988 Text 988',
    ],
  ],
  [
    [emergency, lifeline],
    'es-US',
    [
      'Actúe de inmediato: En una crisis, ahora',
      'Alguien está en peligro, no despierta o no puede respirar: Llame al 112',
      'Línea 988 Para una crisis.Llame al 988 y oprima el 2. Envíe AYUDA al 988',
    ],
  ],
  [
    [{ id: 'a', name: 'A line', call: '116 123', press: '1', textWord: 'HOME', text: '741741' }],
    'es',
    [
      'Actúe de inmediato: En una crisis, ahora',
      'A lineLlame al 116 123 y oprima el 1. Envíe HOME al 741741',
    ],
  ],
  [[{ id: 'a', name: 'Nobody answers' }], 'en', ['Immediate action required: In a crisis now']],
])('of %j a page in %s says whom to call', (records, lang, lines) => {
  expect(said(records, lang)).toEqual(lines);
});

test('words that are still in another language say so', () => {
  const line = { ...lifeline, lang: 'en', hours: 'Nights' };
  const html = (lang: string) => JSON.stringify(crisisLines.build([line], {}, { depth: 3, lang }));
  expect(html('en-US')).not.toContain('"lang"');
  expect(html('es-MX')).toContain('{"lang":"en"}');
  expect(html('es-MX')).not.toContain('For a crisis.');
  expect(html('fr').match(/"lang":"en"/g)).toHaveLength(2);
});

test('a site’s file for a language gives the words of the block', () => {
  onTestFinished(() => giveWords({}));
  giveWords({ fr: { 'crisis-lines': { call: 'Appelez le {number}' } } });
  expect(said([lifeline], 'fr').join()).toContain('Appelez le 988');
});

test('a number is dialled as a phone wants it', () => {
  const line = { id: 'a', name: 'A', call: '1-800-662-4357', text: '435-748' };
  const html = JSON.stringify(crisisLines.build([line], {}, { depth: 3 }));
  expect(html).toContain('"tel:+18006624357"');
  expect(html).toContain('"sms:435748"');
});
