import { expect, test } from 'vitest';
import { readApi } from './api.ts';

const text = `What @hearten/x offers: its doors.

## @hearten/x

/** What it is for. */
const one: {
    two: string;
}

function three(): void

(not exported) interface Four {
    five: number;
}

## @hearten/x/styles.css

--hearten-ink
--hearten-line

## x --help

x: does things.

Usage: x

## x help check

x check: checks.
`;

test('reads doors with their exports, and what commands say', () => {
  const { doors, commands } = readApi(text);
  expect(doors.map(({ specifier }) => specifier)).toEqual(['@hearten/x', '@hearten/x/styles.css']);
  expect(doors[0]?.entries).toMatchObject([
    { name: 'one', comment: 'What it is for.', isInner: false },
    { name: 'three', comment: undefined, code: 'function three(): void', isInner: false },
    { name: 'Four', code: 'interface Four {\n    five: number;\n}', isInner: true },
  ]);
  expect(doors[1]?.entries).toMatchObject([{ name: undefined }]);
  expect(commands).toEqual([
    { typed: 'x --help', help: 'x: does things.\n\nUsage: x' },
    { typed: 'x help check', help: 'x check: checks.' },
  ]);
});
