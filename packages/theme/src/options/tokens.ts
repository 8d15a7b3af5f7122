import { z } from 'zod';

/** The colours to choose from; each is a style sheet of `@hearten/components/palettes`. */
export const palettes = ['evergreen', 'harbor', 'clay'] as const;

/** Colours are for light and dark; all are custom properties: `fieldBorder` is `--hearten-field-border`. */
export const colourTokens = [
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
  'fieldBorder',
  'focus',
] as const;

export const otherTokens = [
  'serif',
  'sans',
  'small',
  'measure',
  'gap',
  'radius',
  'shadow',
] as const;

type ColourToken = (typeof colourTokens)[number];
type OtherToken = (typeof otherTokens)[number];

// One value: nothing may end the declaration, or load something.
const value = z
  .string('Expected a CSS value.')
  .regex(/^[^;{}<>\\]+$/, 'Expected one CSS value, such as oklch(0.42 0.09 255).')
  .regex(/^(?!.*(?:url|image-set)\()/i, 'Expected a CSS value that loads nothing.');

const colour = z.union(
  [value, z.strictObject({ light: value, dark: value })],
  'Expected a colour, such as oklch(0.42 0.09 255), or { light, dark }.',
);

export const tokenOverrides = z.strictObject({
  ...(Object.fromEntries(colourTokens.map((name) => [name, colour.optional()])) as Record<
    ColourToken,
    z.ZodOptional<typeof colour>
  >),
  ...(Object.fromEntries(otherTokens.map((name) => [name, value.optional()])) as Record<
    OtherToken,
    z.ZodOptional<typeof value>
  >),
});

/** The tokens of a site, as CSS that wins over the palette’s and loses to the site’s own style sheets. */
export function tokensCss(tokens: z.output<typeof tokenOverrides>): string {
  const lines = Object.entries(tokens).flatMap(([name, given]) => {
    if (given === undefined) return [];
    const css = typeof given === 'string' ? given : `light-dark(${given.light}, ${given.dark})`;
    return `${propertyOf(name)}:${css};`;
  });
  // The fonts of the theme are set for `:root:root`, in the same layer.
  return lines.length === 0 ? '' : `@layer hearten.base{:root:root:root{${lines.join('')}}}`;
}

/** `fieldBorder` → `--hearten-field-border`. */
export function propertyOf(name: string): string {
  return `--hearten-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
