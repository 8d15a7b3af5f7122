import { expect, test } from 'vitest';
import { readPhone } from './phone.ts';

test.each([
  ['Call (562) 555-0134.', '(562) 555-0134', '+15625550134'],
  ['Call 562-555-0134, please', '562-555-0134', '+15625550134'],
  ['Call 562.555.0134', '562.555.0134', '+15625550134'],
  ['Call 562 555 0134!', '562 555 0134', '+15625550134'],
  ['Call 1-562-555-0134', '1-562-555-0134', '+15625550134'],
  ['Call +1 (562) 555-0134', '+1 (562) 555-0134', '+15625550134'],
  ['Call us 24/7 (562)555-0134', '(562)555-0134', '+15625550134'],
  ['**(562) 555-0134**', '(562) 555-0134', '+15625550134'],
  ['Call (562) 555-0134, 9:00 to 17:00, at 12345 Oak', '(562) 555-0134', '+15625550134'],
  ['Llame al +34 600 000 000.', '+34 600 000 000', '+34600000000'],
])('reads the number of %j', (text, written, number) => {
  const phone = readPhone(text);
  expect(phone).toEqual({ index: text.indexOf(written), written, number });
});

test.each([
  'Call 911 or 988.',
  'Call 555-0134.',
  'Call (562) 555-0134 or (562) 555-0135.',
  'Call (562) 555-0134 or 600 000 000 00.',
  'Call (562) 555-0134 ext. 12',
  'Call (562) 555-0134, x12',
  'Call 1-877-555-VLER',
  'Call (162) 555-0134',
  'Call (562) 155-0134',
  'Call 44 562-555-0134',
  'Number 12-562-555-0134',
  'Call (562) 555-01345',
  'Call!(562) 555-0134',
  'Call \\(562) 555-0134',
  'Call [(562) 555-0134]',
  'https://example.org/562-555-0134',
  'Call +44 (0)20 7946 0000',
  'No number.',
])('is not sure of the number of %j', (text) => {
  expect(readPhone(text)).toBeUndefined();
});
