import fc from 'fast-check';
import { expect, test } from 'vitest';
import { helplines, wrongNames } from '../helplines.ts';
import { runTextRules } from './text.ts';

const names = [...helplines.flatMap(({ name, aliases }) => [name.en, ...aliases]), ...wrongNames];
const part = fc.constantFrom(
  ...names,
  '(562) 555-0134',
  '[988](tel:988)',
  '741741',
  ' at ',
  ' is the number of ',
  ': ',
  '. ',
  'press 3',
  '\n- ',
);
const sentence = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
const filler = 'Words that have nothing to do with numbers of any kind. '.repeat(4);

const found = (text: string) =>
  runTextRules(text, { today: '2026-11-30', known: new Set(['5625550134']) }).map(
    ({ rule, start, end, reason }) => ({ rule: rule.id, words: text.slice(start, end), reason }),
  );

test('what is said of a number and a name does not hang on what stands far away', () => {
  const property = fc.property(sentence, sentence, (one, other) => {
    const both = `${one}\n\n${filler}\n\n${other}`;
    const byRule = (rule: string) =>
      [...found(one), ...found(other)].filter((f) => f.rule === rule);
    for (const rule of ['misnamed-helpline', 'press-three']) {
      expect(found(both).filter((f) => f.rule === rule)).toEqual(byRule(rule));
    }
  });
  fc.assert(property);
});

test('a name beside its number is told however much stands before it', () => {
  const text = `${filler.repeat(20)}Veterans Crisis Line: (562) 555-0134. ${filler.repeat(20)}`;
  expect(found(text)).toMatchObject([{ rule: 'misnamed-helpline', words: '(562) 555-0134' }]);
});
