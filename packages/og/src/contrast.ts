import { type Layer, type Picture, wholePixelsOf } from './pixels.ts';

const linear = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/**
 * The contrast of words with what is under them, by WCAG 2.2, from the pixels: 1 to 21. It is that of the worst hundredth of
 * the words, so that a speck is no matter and a bright corner is.
 */
export function contrastOf(under: Picture, words: Layer): number {
  // Counted by tenths of a ratio: 1 to 21 are 201 of them.
  const counts = new Uint32Array(220);
  let letters = 0;
  let lastColour = -1;
  let lastGround = -1;
  let tenths = 0;
  const rows = Math.min(words.height, under.height - words.top);
  const columns = Math.min(words.width, under.width - words.left);
  const whole = wholePixelsOf(words);
  // Every other row tells enough: no stroke of a letter on a card is as thin as one.
  for (let y = 0; y < rows; y += 2) {
    const row = y * words.width;
    const place = (y + words.top) * under.width + words.left;
    for (let x = 0; x < columns; x += 1) {
      if (whole[row + x] === 0) continue;
      const from = (row + x) * 4;
      const to = (place + x) * 3;
      // The edges of letters are half ground; what is read is their inside.
      if ((words.data[from + 3] as number) < 250) continue;
      const colour = colourAt(words.data, from);
      const ground = colourAt(under.data, to);
      // Neighbours are mostly alike, and what is known of the last holds for them.
      if (colour !== lastColour || ground !== lastGround) {
        tenths = Math.floor(ratio(luminance(colour), luminance(ground)) * 10);
        lastColour = colour;
        lastGround = ground;
      }
      counts[tenths] = (counts[tenths] as number) + 1;
      letters += 1;
    }
  }
  let seen = 0;
  const worst = counts.findIndex((count) => (seen += count) > letters / 100);
  return worst === -1 ? 21 : worst / 10;
}

function colourAt(data: Uint8Array, at: number): number {
  return ((data[at] as number) << 16) | ((data[at + 1] as number) << 8) | (data[at + 2] as number);
}

function luminance(colour: number): number {
  return (
    0.2126 * (linear[colour >> 16] as number) +
    0.7152 * (linear[(colour >> 8) & 255] as number) +
    0.0722 * (linear[colour & 255] as number)
  );
}

function ratio(first: number, second: number): number {
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
