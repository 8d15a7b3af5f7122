import { expect, test } from 'vitest';
import { contrastOf } from './contrast.ts';
import { blend } from './pixels.ts';

const width = 100;
const height = 10;

/** One colour all over, except for a part of the columns from the left. */
function ground(colour: number[], other = colour, columns = 0) {
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1)
    data.set(at % width < columns ? other : colour, at * 3);
  return { data, width, height };
}

function words(colour: number[], opacity = 255) {
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) data.set([...colour, opacity], at * 4);
  return { data, width, height, left: 0, top: 0 };
}

const white = [255, 255, 255];
const black = [0, 0, 0];
const grey = [119, 119, 119];

test.each([
  ['black on white', black, ground(white), 21],
  ['grey on white', grey, ground(white), 4.4],
  ['white on white', white, ground(white), 1],
  ['black on white with a black corner', black, ground(white, black, 5), 1],
  ['nothing', black, ground(white), 21],
])('the contrast of %s is that of its worst part', (name, colour, under, expected) => {
  const layer = words(colour, name === 'nothing' ? 0 : 255);
  expect(contrastOf(under, layer)).toBeCloseTo(expected, 0);
});

test('the half-clear edges of letters are laid over what is below', () => {
  const under = ground(white);
  blend(under, { ...words([0, 0, 0], 128), left: 50 });
  expect([...under.data.subarray(0, 3)]).toEqual(white);
  expect(under.data[50 * 3]).toBe(127);
  expect(under.data[99 * 3]).toBe(127);
});
