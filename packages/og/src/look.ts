import { createRequire } from 'node:module';
import { OgError } from './message.ts';
import { palettes } from './palettes.ts';

/** A colour of a palette, as CSS, for light and dark. */
export interface Shade {
  light: string;
  dark: string;
}

export const colourNames = [
  'ground',
  'surface',
  'sage',
  'ink',
  'muted',
  'heading',
  'green',
  'clay',
  'deep',
  'onDeep',
  'onDeepMuted',
  'line',
] as const;

/** The names of the colours a template can use. */
export type ColourName = (typeof colourNames)[number];
/** The colours of a palette, in light and dark. */
export type Palette = Readonly<Record<ColourName | 'sun', Shade>>;
/** The palettes to choose from. */
export type PaletteName = keyof typeof palettes;
/** Light or dark cards. */
export type Mode = 'light' | 'dark';

/** The colours of a card, as `#rrggbb`. */
export type Look = Readonly<Record<ColourName | 'sun', string>> & { readonly mode: Mode };

/** Colours of a site’s own, in the place of the palette’s. */
export type ColourOverrides = Partial<Record<ColourName, string | Shade | undefined>>;

/**
 * The colours of a card. Throws an `OgError` that names the colour when one of the site’s own cannot be read; names that are
 * no colour of a card are left alone.
 */
export function readLook(
  palette: PaletteName = 'evergreen',
  { mode = 'light', colours = {} }: { mode?: Mode; colours?: ColourOverrides } = {},
): Look {
  const shades = palettes[palette];
  if (!shades) {
    throw new OgError('unknown-palette', {
      reason: `There is no palette \`${palette}\`.`,
      remedy: `There are: ${Object.keys(palettes).join(', ')}.`,
    });
  }
  const ours = Object.entries(shades).map(([name, shade]) => [name, shade[mode]]);
  const look = { ...Object.fromEntries(ours), mode } as Look;
  const own = colourNames.filter((name) => colours[name] !== undefined);
  return own.length === 0 ? look : withColours(look, colours, own);
}

// Reading CSS takes a library, and loading that longer than a rebuild: only where a site has colours of its own.
const require = createRequire(import.meta.url);

function withColours(look: Look, colours: ColourOverrides, own: readonly ColourName[]): Look {
  const isSource = import.meta.filename.endsWith('.ts');
  const { hexOf, sunOf } = require(
    isSource ? './css-colour.ts' : './css-colour.js',
  ) as typeof import('./css-colour.ts');
  const entries = own.map((name) => {
    const given = colours[name];
    const css = typeof given === 'string' ? given : (given?.[look.mode] ?? '');
    const hex = hexOf(css);
    if (hex) return [name, hex];
    throw new OgError('bad-colour', {
      reason: `The colour \`${name}\` of the cards cannot be read: \`${css}\`.`,
      remedy: 'Write a plain CSS colour, such as #1d4a3a or oklch(0.42 0.09 255).',
    });
  });
  const changed = { ...look, ...Object.fromEntries(entries) } as Look;
  return { ...changed, sun: sunOf(changed, look.mode) };
}
