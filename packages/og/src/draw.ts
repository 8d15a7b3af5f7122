import { type Box, type Brand, type Card, type CardKind, size } from './card.ts';
import { readLogo, readPicture } from './assets.ts';
import { contrastOf } from './contrast.ts';
import { encode } from './encode.ts';
import { typeOf } from './encode-type.ts';
import { likelySize } from './fit.ts';
import { fontPackageFor } from './font-packages.ts';
import { fontsFor } from './font-ranges.ts';
import type { FontSet } from './fonts.ts';
import { type Layout, layOut } from './layout.ts';
import type { Look } from './look.ts';
import { OgError, type OgMessage, type OgRule } from './message.ts';
import { asPicture, blend, drawSvg, type Layer, type Picture, wholePixels } from './pixels.ts';
import type { Context, Template } from './template.ts';
import { isRightToLeft } from './text.ts';

/** All that a card is drawn with besides its own words. Plain data: it is sent to workers. */
export interface Studio {
  look: Look;
  brand: Brand;
  fonts: FontSet;
  /** Templates of the site’s own: the address of a module by the kind of card. */
  templates: Partial<Record<CardKind, string>>;
}

export interface Drawn {
  data: Buffer;
  messages: OgMessage[];
}

/** Draws a card. Throws an `OgError` where it cannot be drawn as it should be. */
export async function drawCard(card: Card, studio: Studio, template: Template): Promise<Drawn> {
  const fonts = fontsFor(studio.fonts, wordsOf(card));
  const context = await contextFor(card, { ...studio, fonts });
  const told: OgMessage[] = [];
  const tell = (ruleId: OgRule, reason: string) =>
    told.push({ ruleId, severity: 'warning', file: card.source, reason });
  const box = template.text(context);
  const { layout, isShortened } = await fitTitle(card, { template, context, box, fonts });
  refuseMissing(layout, card);
  if (isShortened) {
    tell(
      'shortened-text',
      'The title is too long for its card and was cut. Give the card a shorter one: `og: { title: … }`.',
    );
  }
  const { picture, words } = await compose({ card, template, context, box, layout, studio });
  const contrast = contrastOf(picture, words);
  if (contrast < 4.5) refuseFaint(contrast, tell);
  blend(picture, words);
  const data = await encode(picture, typeOf(card));
  spare.push(picture.data);
  if (data.length > 300_000) {
    tell(
      'large-file',
      `The card has ${Math.round(data.length / 1000)} kB; some services show none above 300 kB. Choose a calmer picture.`,
    );
  }
  return { data, messages: told };
}

// Two megabytes a card would keep the garbage collector busy.
const spare: Uint8Array[] = [];

interface Composition {
  card: Card;
  template: Template;
  context: Context;
  box: Box;
  layout: Layout;
  studio: Studio;
}

/** All but the words, and the words. */
async function compose({ card, template, context, box, layout, studio }: Composition) {
  const base = await backgroundOf(card.kind, { template, context, studio });
  const data = spare.pop() ?? new Uint8Array(base.background.data.length);
  data.set(base.background.data);
  const picture: Picture = { ...base.background, data };
  if (card.picture && template.picture) {
    const { left, width } = template.picture;
    const place = context.isRightToLeft ? { left: size.width - left - width } : {};
    blend(picture, await readPicture(card.picture, { ...template.picture, ...place }));
    if (base.veil) blend(picture, base.veil);
  }
  // Letters reach out of their line: descenders, and the slant of italics.
  const drawn = drawSvg(layout.svg, wholePixels(layout.words, 24, box));
  const words = { ...drawn, left: drawn.left + box.left, top: drawn.top + box.top };
  return { picture, words };
}

interface Fitting {
  template: Template;
  context: Context;
  box: Box;
  fonts: FontSet;
}

/** The largest of the title’s sizes in which it and all other words stand in their box; the last size with an ellipsis, if none. */
async function fitTitle(card: Card, { template, context, box, fonts }: Fitting) {
  const { sizes, lines, lineHeight } = template.title;
  const set = (size: number, clamp?: number) =>
    layOut(template.content(card, context, { size, lines: clamp }), { ...box, fonts });
  const { width } = box;
  for (const size of sizes.slice(likelySize(card.title, { sizes, lines, width }))) {
    const layout = await set(size);
    const { title, words } = layout;
    const fits =
      (title?.height ?? 0) <= size * lineHeight * lines + 1 &&
      words.top >= -1 &&
      words.top + words.height <= box.height + 1;
    if (fits) return { layout, isShortened: false };
  }
  return { layout: await set(sizes.at(-1) ?? 40, lines), isShortened: true };
}

interface Base {
  background: Picture;
  veil: Layer | undefined;
}

// The costly part, drawn once for all cards of a kind. Kept by what it depends on.
const bases = new Map<string, Promise<Base>>();

function backgroundOf(
  kind: CardKind,
  { template, context, studio }: { template: Template; context: Context; studio: Studio },
): Promise<Base> {
  const { hasPicture, isRightToLeft, look, brand } = context;
  const key = JSON.stringify([
    kind,
    studio.templates[kind],
    hasPicture,
    isRightToLeft,
    look,
    brand,
  ]);
  const known = bases.get(key);
  if (known) return known;
  const drawn = drawBase(template, context, studio.fonts);
  bases.set(key, drawn);
  return drawn;
}

async function drawBase(template: Template, given: Context, all: FontSet): Promise<Base> {
  const { name, license = '' } = given.brand;
  const fonts = fontsFor(all, name + license);
  const context = { ...given, fonts };
  const draw = async (node: ReturnType<Template['background']>) => {
    const layout = await layOut(node, { ...size, fonts });
    if (layout.missing.length > 0) {
      const segments = layout.missing.map(({ segment }) => segment).join('');
      throw new OgError('missing-glyph', {
        reason: `No font of the cards has the letters “${segments}” of the clinic’s name.`,
        remedy: 'Add a font package to `fonts`.',
      });
    }
    return drawSvg(layout.svg);
  };
  const background = asPicture(await draw(template.background(context)));
  const veil = context.hasPicture && template.veil ? await draw(template.veil(context)) : undefined;
  return { background, veil };
}

const logos = new Map<string, ReturnType<typeof readLogo>>();

async function contextFor(card: Card, { look, brand, fonts }: Studio): Promise<Context> {
  // The main message stands on the deep ground.
  const color = card.kind === 'message' ? look.onDeep : look.heading;
  const key = `${brand.logo} ${color}`;
  const logo = brand.logo ? (logos.get(key) ?? readLogo(brand.logo, color)) : undefined;
  if (logo) logos.set(key, logo);
  return {
    look,
    brand,
    logo: await logo,
    hasPicture: card.picture !== undefined,
    isRightToLeft: isRightToLeft(card.lang),
    fonts,
  };
}

/** All words of a card. */
export function wordsOf({ title, label = '', note = '' }: Card): string {
  return `${label} ${title} ${note} “”«»…`;
}

function refuseMissing({ missing }: Layout, { lang }: Card): void {
  const [first] = missing;
  if (!first) return;
  const letters = [...new Set(missing.map(({ segment }) => segment))].join(' ');
  const codes = [...new Set([...letters.replaceAll(' ', '')])]
    .slice(0, 5)
    .map(
      (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
  const found = fontPackageFor(first.code, first.segment, lang);
  throw new OgError('missing-glyph', {
    reason: `No font of the cards has “${letters}” (${codes.join(', ')}).`,
    remedy: found
      ? `Install \`${found}\` and add it: og({ fonts: ['${found}'] }).`
      : 'Add a font package that has it to `fonts`, or give the card other words: `og: { title: … }`.',
  });
}

function refuseFaint(contrast: number, tell: (ruleId: OgRule, reason: string) => void): void {
  const ratio = Math.floor(contrast * 10) / 10;
  const reason = `The words of the card have a contrast of ${ratio}:1 with what is behind them; 4.5:1 is needed.`;
  const remedy = 'Change the colours in `tokens`, or the template.';
  if (contrast < 3) throw new OgError('low-contrast', { reason, remedy });
  tell('low-contrast', `${reason} ${remedy}`);
}
