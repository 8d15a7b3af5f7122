import { expect, test } from 'vitest';
import { consentRecord } from './consent-record.ts';

test('has the words, and leaves open what only a person can know', () => {
  const record = consentRecord(['I came: *late*.\n  # Still here. ', 'Thank you.'], '\n');
  expect(record.split('\n').slice(0, 4)).toEqual([
    'quote: |-',
    '  I came: *late*. # Still here.',
    '',
    '  Thank you.',
  ]);
  expect(
    record
      .split('\n')
      .slice(4)
      .map((line) => line.replace(/ #.*/, '')),
  ).toEqual([
    'displayName:',
    'displayNameKind:',
    'verbatim:',
    'relationship:',
    'incentive:',
    'reviewedBy:',
    'consent:',
    '  ref:',
    '  scope:',
    '  signedOn:',
    '  expiresOn:',
  ]);
});

test('keeps Windows line ends', () => {
  expect(consentRecord(['Hi.'], '\r\n')).toContain('quote: |-\r\n  Hi.\r\n');
});
