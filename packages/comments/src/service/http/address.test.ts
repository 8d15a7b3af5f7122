import { expect, test } from 'vitest';
import { createAddressKey, createAddressOf, networkOf } from './address.ts';

function addressOf(peer: string, forwarded: string | undefined, trusted: string[]): string {
  const env = { incoming: { socket: { remoteAddress: peer } } };
  const header = (name: string) => (name === 'x-forwarded-for' ? forwarded : undefined);
  return createAddressOf(trusted)({ header, env });
}

test.each([
  ['believes nobody by itself', '203.0.113.9', '198.51.100.1', [], '203.0.113.9'],
  ['believes a proxy it knows', '127.0.0.1', '198.51.100.1', ['127.0.0.1'], '198.51.100.1'],
  ['knows it inside IPv6', '::ffff:127.0.0.1', '198.51.100.1', ['127.0.0.1'], '198.51.100.1'],
  [
    'takes the last stranger of a chain',
    '127.0.0.1',
    '1.1.1.1, 198.51.100.1, 10.0.0.7',
    ['127.0.0.1', '10.0.0.0/8'],
    '198.51.100.1',
  ],
  ['takes no name for an address', '127.0.0.1', 'localhost', ['127.0.0.1'], '127.0.0.1'],
  ['reads an address with a port', '127.0.0.1', '198.51.100.1:4711', ['127.0.0.1'], '198.51.100.1'],
  ['reads IPv6 in brackets', '::1', '[2001:db8::7]:443', ['::1'], '2001:db8::7'],
  ['believes a stranger nothing', '198.51.100.9', '10.0.0.1', ['10.0.0.0/8'], '198.51.100.9'],
  ['does without a list', '127.0.0.1', undefined, ['127.0.0.1'], '127.0.0.1'],
])('test 14: %s', (_, peer, forwarded, trusted, expected) => {
  expect(addressOf(peer, forwarded, trusted)).toBe(expected);
});

test('test 14: a home with a whole IPv6 network is one', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  expect(networkOf('2001:0db8:0001:0002::9')).toBe('2001:db8:1:2');
  expect(networkOf('2001:db8::9')).toBe('2001:db8:0:0');
  expect(networkOf('198.51.100.1')).toBe('198.51.100.1');
});

test('a key of an address lasts a day', () => {
  let now = 0;
  const keyOf = createAddressKey(() => now);
  const first = keyOf('198.51.100.1');
  now = 86_399_999;
  expect(keyOf('198.51.100.1')).toBe(first);
  now = 86_400_000;
  const second = keyOf('198.51.100.1');
  expect(second).not.toBe(first);
  now = 0;
  expect(keyOf('198.51.100.1'), 'test 12: the clock was set back').not.toBe(second);
});

test('says which entry of a list is no address', () => {
  expect(() => createAddressOf(['proxy.local'])).toThrow('`proxy.local` is no address of a proxy');
});
