import { clampChroma, formatHex, oklch, parse } from 'culori';
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

export type ColourName = (typeof colourNames)[number];
export type Palette = Readonly<Record<ColourName, Shade>>;
export type PaletteName = keyof typeof palettes;
export type Mode = 'light' | 'dark';

/** The colours of a card, as `#rrggbb`. */
export type Look = Readonly<Record<ColourName, string>> & { readonly mode: Mode };

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
  const entries = colourNames.map((name) => {
    const given = colours[name] ?? shades[name];
    return [name, hexOf(typeof given === 'string' ? given : given[mode], name)];
  });
  return { ...(Object.fromEntries(entries) as Record<ColourName, string>), mode };
}

function hexOf(css: string, name: string): string {
  const colour = parse(css);
  // What is outside of sRGB is brought in with its hue, not cut off.
  if (colour) return formatHex(clampChroma({ ...colour, alpha: 1 }, 'oklch'));
  throw new OgError('bad-colour', {
    reason: `The colour \`${name}\` of the cards cannot be read: \`${css}\`.`,
    remedy: 'Write a plain CSS colour, such as #1d4a3a or oklch(0.42 0.09 255).',
  });
}

/** A low sun: a light shade of whichever of the two accents is the warmer. */
export function sunOf({ green, clay, mode }: Look): string {
  const [warmer] = [green, clay]
    .map((hex) => oklch(hex)?.h ?? amber)
    .toSorted((a, b) => Math.abs(a - amber) - Math.abs(b - amber));
  const [l, c] = mode === 'dark' ? [0.72, 0.09] : [0.85, 0.08];
  return formatHex(
    clampChroma({ mode: 'oklch', l, c, h: ((warmer ?? amber) + amber) / 2 }, 'oklch'),
  );
}

const amber = 70;

/** The colour with an opacity, for gradients. */
export function withAlpha(hex: string, alpha: number): string {
  const [red, green, blue] = channels(hex);
  return `rgba(${red}, ${green}, ${blue}, ${alpha})`;
}

/** A colour between two: 0 is the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((value, at) => Math.round(value + ((b[at] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue of `#rrggbb`. */
export function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
