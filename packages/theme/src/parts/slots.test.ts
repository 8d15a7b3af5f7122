import { expect, test } from 'vitest';
import { type Addition, inSlot } from './slots.ts';

const add = (module: string, order = 0, slot: Addition['slot'] = 'card:footer'): Addition => ({
  slot,
  module,
  order,
  props: {},
});

test.each([
  { name: 'nothing', additions: [], expected: [] },
  {
    name: 'what was added first',
    additions: [add('plugin'), add('site')],
    expected: ['plugin', 'site'],
  },
  {
    name: 'the lower order first, whoever added it',
    additions: [add('one', 5), add('two'), add('site'), add('three', -5)],
    expected: ['three', 'two', 'site', 'one'],
  },
  {
    name: 'no other slot’s',
    additions: [add('here'), add('there', 0, 'head:end')],
    expected: ['here'],
  },
])('a slot shows $name', ({ additions, expected }) => {
  expect(inSlot(additions, 'card:footer').map(({ module }) => module)).toEqual(expected);
});
