import fc from 'fast-check';
import { expect, test } from 'vitest';
import { size } from './card.ts';
import { cardOf, decode, difference, ogOf } from './fixtures/make.ts';
import { findFonts } from './fonts.ts';
import { fontsFor } from './font-ranges.ts';
import { layOut } from './layout.ts';
import { readLook } from './look.ts';
import { h } from './node.ts';
import { asPicture, drawSvg } from './pixels.ts';
import type { Context, Template } from './template.ts';
import { templates } from './templates/index.ts';

const word = fc.stringMatching(/^[a-zA-ZáéíóúñüÁÑ¿¡“”’.,-]{1,12}$/);
const title = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const brand = { name: 'Fern Hill' };
// The whole number runs with `pnpm test:all`; every title costs two drawings.
const numRuns = process.env.HEARTEN_ALL ? 300 : 25;

test('a card drawn in layers is the card drawn as one SVG', async () => {
  const og = ogOf({ brand });
  const kinds = fc.constantFrom('article', 'message', 'page', 'person');
  const same = fc.asyncProperty(kinds, title, async (kind, words) => {
    const card = cardOf({ kind, title: words, label: 'Care', note: 'Reviewed by Ada Fern' });
    const { data, messages } = await og.draw(card);
    fc.pre(messages.length === 0);
    const whole = await drawWhole(templates[kind], card);
    const { mean } = difference((await decode(data)).data, whole.data);
    expect(mean).toBeLessThan(0.3);
  });
  await fc.assert(same, { numRuns });
}, 300_000);

/** Everything in one layout and one drawing, at the size that the title fits in. */
async function drawWhole(template: Template, card: ReturnType<typeof cardOf>) {
  const fonts = fontsFor(findFonts(), JSON.stringify(card) + brand.name);
  const look = readLook();
  const context: Context = {
    look,
    brand,
    fonts,
    logo: undefined,
    hasPicture: false,
    isRightToLeft: false,
  };
  const box = template.text(context);
  const { sizes, lines, lineHeight } = template.title;
  for (const fontSize of sizes) {
    const content = template.content(card, context, { size: fontSize, lines: undefined });
    const alone = await layOut(content, { ...box, fonts });
    const isTall = (alone.title?.height ?? 0) > fontSize * lineHeight * lines + 1;
    if (isTall || alone.words.top < -1 || alone.words.height > box.height + 1) continue;
    const place = { position: 'absolute', display: 'flex', ...box } as const;
    const background = template.background(context);
    const both = h(
      'div',
      { style: { display: 'flex', ...size } },
      background,
      h('div', { style: place }, content),
    );
    const { svg } = await layOut(both, { ...size, fonts });
    const picture = asPicture(drawSvg(svg));
    if (await isLikely(card, fontSize, template, context)) return picture;
  }
  throw new Error(`No size fits “${card.title}”.`);
}

// Sizes are tried from the likely one down, so a larger one that would just fit is passed over.
async function isLikely(
  card: { title: string },
  fontSize: number,
  template: Template,
  context: Context,
) {
  const { likelySize } = await import('./fit.ts');
  const { sizes, lines } = template.title;
  const { width } = template.text(context);
  return sizes.indexOf(fontSize) >= likelySize(card.title, { sizes, lines, width });
}
