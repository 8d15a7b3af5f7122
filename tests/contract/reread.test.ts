import { expect, test } from 'vitest';
import { doors } from './doors.ts';
import { normalise } from './normalise.ts';

// One engine takes `:30[^1]` for a directive: a note, a link or a dose behind it would be lost.
const lines = [
  'Open at 10:30[^1] daily, **not 9:00[^1]**.',
  'From 12:00[map](/map) to 1:4[here][ref] and 2:3[ref].',
  '## At 10:30[^1] sharp',
  '### 1. At 10:30[^1], **or 11:30[^1]**',
  '| Dose 0.5:1[^1] | a |\n| - | - |\n| 1:2[^1] | Hours:weekdays[^1] |',
  '| 1. Dose 0.5:1[^1] | # `a\\|b` 9:00[map](/map) |\n| - | - |',
  '> In a quote 10:30[^1]\n> and 11:30[^1] more',
  '- item 10:30[^1]\n  and 11:30[^1]\n\n  7:00[^1]',
  '- > A <span\n  > title="a">word</span> at 9:00[^1], `8:00\n  > b`',
  'Line one 10:30[^1]\nline two re:Invent[x] and 7:30[^1], `8:00[^1]`.',
  ':::faq\n### When? 8:00[map](/map)\n\nAt 10:30[^1].\n\n### Where?\n\nHere:there[^1].\n:::',
  'A :term[craving] from 10:30[^1] on, a *:term[craving]* at 9:00[map](/m).',
];

const [first, ...others] = doors;

test.each(lines.flatMap((line) => others.map((door) => ({ line, door }))))(
  'no note or link is lost behind a colon through $door.name: $line',
  async ({ line, door }) => {
    const text = `${line}\n\n[^1]: Except holidays: call (562) 555-0134.\n\n[ref]: /ref\n`;
    const [expected, found] = await Promise.all([first?.render(text), door.render(text)]);
    expect(normalise(found.html)).toBe(normalise(expected?.html ?? ''));
    expect(found.html).toMatch(/data-footnote-ref|href="\/map"/);
  },
);
