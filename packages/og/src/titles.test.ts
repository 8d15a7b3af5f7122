import { expect, test } from 'vitest';
import { cardKinds } from './card.ts';
import { brand, cardOf, decode, difference, ogOf } from './fixtures/make.ts';

const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');

test.each(
  cardKinds.flatMap((kind) => [
    [kind, 'many words', long] as const,
    [kind, 'one long word', 'w'.repeat(300)] as const,
  ]),
)('a %s card with a title of %s is cut with an ellipsis, and told', async (kind, _what, title) => {
  const { data, messages } = await ogOf().draw(cardOf({ kind, title }));
  expect(messages).toMatchObject([
    { ruleId: 'shortened-text', severity: 'warning', file: 'posts/calm.md' },
  ]);
  expect(await isInside(data)).toBe(true);
});

test.each(['Pneumonoultramicroscopicsilicovolcanoconiosis', 'A'])(
  'the word %s stands in one piece',
  async (title) => {
    const { data, messages } = await ogOf().draw(cardOf({ title }));
    expect(messages).toEqual([]);
    expect(await isInside(data)).toBe(true);
  },
);

test('an empty title is told, and the clinic’s name stands there', async () => {
  const og = ogOf();
  const { data, messages } = await og.draw(cardOf({ title: ' \u0000' }));
  expect(messages).toMatchObject([
    {
      ruleId: 'empty-title',
      reason: 'The card has no title, so it shows “Fern Hill Recovery”. Give the page a title.',
    },
  ]);
  const named = await og.draw(cardOf({ title: brand.name }));
  expect(data.equals(named.data)).toBe(true);
});

test('markup in a title is shown as it is written, and control characters are not', async () => {
  const og = ogOf();
  const plain = await og.draw(cardOf({ title: 'a <b>&amp;</b> “c”' }));
  const odd = await og.draw(cardOf({ title: 'a\u0007 <b>&amp;</b>\n\u202e“c”' }));
  expect(plain.messages).toEqual([]);
  expect(odd.data.equals(plain.data)).toBe(true);
});

test('emoji are left out, and told', async () => {
  const { messages } = await ogOf().draw(cardOf({ title: 'Calm 🌿 days' }));
  expect(messages).toMatchObject([
    { ruleId: 'removed-emoji', reason: 'Emoji are left out of the card: “Calm 🌿 days”.' },
  ]);
});

test('a title that is cut fills its lines', async () => {
  const { data } = await ogOf().draw(
    cardOf({ title: 'What to say when you fear for one you love '.repeat(7) }),
  );
  expect(await rightmost(data, [0x12, 0x3e, 0x30])).toBeGreaterThan(700);
});

/** The last column that has a pixel of a colour. */
async function rightmost(data: Uint8Array, colour: readonly number[]): Promise<number> {
  const { data: pixels, width } = await decode(data);
  let last = 0;
  for (let at = 0; at < pixels.length; at += 3) {
    if (colour.every((value, channel) => pixels[at + channel] === value)) {
      last = Math.max(last, (at / 3) % width);
    }
  }
  return last;
}

/** Whether nothing was drawn in the outermost pixels that is not in a card without words there. */
async function isInside(data: Uint8Array): Promise<boolean> {
  const { data: pixels, width, height } = await decode(data);
  const left = new Uint8Array(40 * height * 3);
  for (let y = 0; y < height; y += 1) {
    left.set(pixels.subarray(y * width * 3, (y * width + 40) * 3), y * 40 * 3);
  }
  const first = left.subarray(0, 3);
  const plain = left.map((_, at) => first[at % 3] as number);
  return difference(left, plain).far === 0;
}
