import { clampChroma, formatHex, oklch, parse } from 'culori';

/** A CSS colour as `#rrggbb`; nothing where it is none. What is outside of sRGB is brought in with its hue, not cut off. */
export function hexOf(css: string): string | undefined {
  const colour = parse(css);
  return colour && formatHex(clampChroma({ ...colour, alpha: 1 }, 'oklch'));
}

/** A low sun: a light shade of whichever of the two accents is the warmer. */
export function sunOf(
  { green, clay }: { green: string; clay: string },
  mode: 'light' | 'dark',
): string {
  const [warmer = amber] = [green, clay]
    .map((hex) => oklch(hex)?.h ?? amber)
    .toSorted((a, b) => Math.abs(a - amber) - Math.abs(b - amber));
  const [l, c] = mode === 'dark' ? [0.72, 0.09] : [0.85, 0.08];
  return formatHex(clampChroma({ mode: 'oklch', l, c, h: (warmer + amber) / 2 }, 'oklch'));
}

const amber = 70;
