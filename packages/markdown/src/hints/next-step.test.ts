import { expect, test } from 'vitest';
import { isCall, nextStepAt, nextStepLine } from './next-step.ts';
import { articleOf } from './testing.ts';

const link = '[(562) 555-0134](tel:+15625550134)';

test.each([
  ['Call us at (562) 555-0134.', `Call us at ${link}.`],
  ['Give us a call: (562) 555-0134', `Give us a call: ${link}`],
  [
    'Ready? Please call our team at **(562) 555-0134**.',
    `Ready? Please call our team at **${link}**.`,
  ],
  ['You can reach us at (562) 555-0134.', `You can reach us at ${link}.`],
  ['Llámenos al (562) 555-0134 desde las 9:00.', `Llámenos al ${link} desde las 9:00.`],
  ['Contáctanos: (562) 555-0134', `Contáctanos: ${link}`],
  ['You are not alone. Call us: (562) 555-0134', `You are not alone. Call us: ${link}`],
  ['Not sure? Call us: (562) 555-0134', `Not sure? Call us: ${link}`],
  ['¿No está seguro? Llámenos: (562) 555-0134', `¿No está seguro? Llámenos: ${link}`],
  [
    'Call us at (562) 555-0134 and talk to a counselor.',
    `Call us at ${link} and talk to a counselor.`,
  ],
  [
    'Llámenos al (562) 555-0134 o hable con nuestro equipo.',
    `Llámenos al ${link} o hable con nuestro equipo.`,
  ],
  ['[Call us](tel:+15625550134) any day.', '[Call us](tel:+15625550134) any day.'],
  ['Contact us at hello@example.org.', 'Contact us at hello@example.org.'],
  ['Get in touch [here](/es/contacto/).', 'Get in touch [here](/es/contacto/).'],
])('reads the step in %j', (text, line) => {
  expect(nextStepLine(articleOf(text), 0)).toBe(line);
});

test.each([
  'Call us.',
  'Call 911 in an emergency.',
  'They call us at (562) 555-0134.',
  'Do not call us at (562) 555-0134.',
  'No llámenos al (562) 555-0134.',
  'Call us at `(562) 555-0134`.',
  'Call us at <b>(562) 555-0134</b>.',
  'Call us at [(562) 555-0134][tel].\n\n[tel]: tel:+15625550134',
  'Call us at (562) 555-0134. ![A door](/door.jpg)',
  'Call us at (562) 555-0134 or [write][mail].\n\n[mail]: mailto:hello@example.org',
  'Call us at (562) 555-0134 or <a href="/x">write</a>.',
  'Call us, :a[any day]{note="at (562) 555-0134 now"}',
  'Call us, and read [our story](/about).',
  'Call us at [one](tel:+15625550134) or [two](tel:+15625550135).',
  '“Call us at (562) 555-0134.”',
  '## Call us at (562) 555-0134',
  '**1. Call us** at (562) 555-0134',
  `Call us at (562) 555-0134. ${'We listen. '.repeat(30)}`,
  'In an emergency, do not email or call us at (562) 555-0134. Dial 911.',
  'Leave a message and call us back: our fax is 562-555-0134',
  'For billing complaints only, call our insurer at 1-800-555-0199',
  'Llámenos solo en caso de emergencia al (562) 555-0134',
  'Please call us, or [write](mailto:hello@example.org), but never at night.',
])('finds none in %j', (text) => {
  expect(nextStepLine(articleOf(text), 0)).toBeUndefined();
});

test('proposes none where the article has one', () => {
  const call = 'Call us at (562) 555-0134.';
  expect(nextStepAt(articleOf(call), 0)?.finding.actual).toBe(call);
  for (const own of [':::next-step\nx\n:::', '::::next-step{a=b}\nx\n::::', '<NextStep />'])
    expect(nextStepAt(articleOf(`${call}\n\n${own}`), 0)).toBeUndefined();
});

test('proposes none under a heading that allows the call to some', () => {
  const call = 'Call us at (562) 555-0134.';
  expect(nextStepAt(articleOf(`## In an emergency\n\n${call}`), 1)).toBeUndefined();
  expect(nextStepAt(articleOf(`## You are not alone\n\n${call}`), 1)).toBeDefined();
});

test('a call that is no next step is a call', () => {
  const text = 'Only in an emergency, call us at (562) 555-0134.';
  expect(isCall(articleOf(text.replace('Only in an emergency, c', 'C')), 0)).toBe(true);
  expect(isCall(articleOf(text), 0)).toBe(true);
  expect(nextStepLine(articleOf(text), 0)).toBeUndefined();
});
