import { type Box, size } from '../card.ts';
import { mix, withAlpha } from '../colour.ts';
import { type CardNode, h, type Style } from '../node.ts';
import type { Card } from '../card.ts';
import type { Context, Fit } from '../template.ts';

/** The space around everything. Services cut edges off. */
export const margin = 72;

const whole: Style = {
  display: 'flex',
  position: 'relative',
  width: size.width,
  height: size.height,
  boxSizing: 'border-box',
};

/** The whole card. */
export function canvas(style: Style, ...children: (CardNode | false | undefined)[]): CardNode {
  return h('div', { style: { ...whole, ...style } }, ...children);
}

/** A box at the side where lines begin: on the right, where words run from right to left. */
export function atStart({ isRightToLeft }: Context, box: Omit<Box, 'left'>): Box {
  return { left: isRightToLeft ? size.width - margin - box.width : margin, ...box };
}

/** The clinic’s logo and name, at the top; its license at the bottom. */
export function brandOf(context: Context, { name, small }: { name: string; small: string }) {
  const { brand, logo, fonts, isRightToLeft } = context;
  const side = isRightToLeft ? { right: margin } : { left: margin };
  const direction = isRightToLeft ? 'row-reverse' : 'row';
  return [
    h(
      'div',
      {
        style: {
          display: 'flex',
          flexDirection: direction,
          alignItems: 'center',
          gap: 16,
          position: 'absolute',
          top: 56,
          ...side,
        },
      },
      logo && h('img', { src: logo.src, width: logo.width, height: logo.height }),
      h(
        'div',
        {
          style: {
            fontFamily: fonts.serif,
            fontSize: 34,
            fontWeight: 600,
            letterSpacing: -0.3,
            color: name,
          },
        },
        brand.name,
      ),
    ),
    brand.license
      ? h(
          'div',
          {
            style: {
              position: 'absolute',
              bottom: 40,
              ...side,
              fontFamily: fonts.sans,
              fontSize: 20,
              color: small,
            },
          },
          brand.license,
        )
      : undefined,
  ];
}

/** Hills and a low sun: the landscape of the theme, in the colours of the site. */
export function hills({ look, isRightToLeft }: Context): CardNode {
  const { width, height } = size;
  const isDark = look.mode === 'dark';
  const land = (share: number) => mix(look.ground, look.green, share);
  const far = isDark ? [0.1, 0.18, 0.27] : [0.16, 0.3, 0.52];
  const sun = look.sun;
  const path = (d: string, fill: string) => h('path', { d, fill });
  return h(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      style: {
        position: 'absolute',
        left: 0,
        top: 0,
        ...(isRightToLeft && { transform: 'scaleX(-1)' }),
      },
    },
    h('circle', { cx: 985, cy: 372, r: 190, fill: withAlpha(sun, isDark ? 0.1 : 0.18) }),
    h('circle', { cx: 985, cy: 372, r: 132, fill: withAlpha(sun, isDark ? 0.16 : 0.28) }),
    h('circle', { cx: 985, cy: 372, r: 78, fill: sun }),
    path('M250 630C440 618 590 584 710 528C860 458 1020 388 1200 404V630Z', land(far[0] ?? 0)),
    path('M400 630C570 618 680 592 810 542C940 492 1060 466 1200 492V630Z', land(far[1] ?? 0)),
    path('M640 630C780 624 920 598 1020 568C1090 548 1150 544 1200 552V630Z', land(far[2] ?? 0)),
  );
}

/** A few words above the title. */
export function labelOf({ label }: Card, { fonts }: Context, color: string): CardNode | undefined {
  if (!label) return undefined;
  return h('div', { style: { ...text(fonts.sans, 27, color), fontWeight: 600 } }, label);
}

/** The title, in the size that fits. */
export function titleOf(
  card: Card,
  { fonts }: Context,
  { size: fontSize, lines }: Fit,
  style: Style & { lineHeight: number },
): CardNode {
  return h(
    'div',
    {
      key: 'title',
      style: {
        display: 'block',
        width: '100%',
        fontFamily: fonts.serif,
        fontSize,
        fontWeight: 500,
        letterSpacing: -fontSize * 0.018,
        overflowWrap: 'anywhere',
        // Balanced, the lines of a title that is cut would be half empty.
        ...(lines === undefined && { textWrap: 'balance' }),
        ...(lines && { lineClamp: lines, textOverflow: 'ellipsis', overflow: 'hidden' }),
        ...style,
      },
    },
    card.title,
  );
}

/** A line below the title. */
export function noteOf({ note }: Card, { fonts }: Context, color: string): CardNode | undefined {
  return note
    ? h('div', { style: { ...text(fonts.sans, 27, color), ...balanced(note) } }, note)
    : undefined;
}

/** Words one below the other, from the bottom of their box up. */
export function column(
  { isRightToLeft }: Context,
  { justify = 'flex-end', gap = 22 }: { justify?: string; gap?: number },
  ...children: (CardNode | undefined)[]
): CardNode {
  return h(
    'div',
    {
      style: {
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'stretch',
        justifyContent: justify,
        gap,
        width: '100%',
        height: '100%',
        boxSizing: 'border-box',
        ...(isRightToLeft && { direction: 'rtl', textAlign: 'right' }),
      },
    },
    ...children,
  );
}

// Balancing sets words several times, which what stands in one line does not need.
function balanced(words: string): Style {
  return words.length > 40 ? { textWrap: 'balance' } : {};
}

function text(fontFamily: string, fontSize: number, color: string): Style {
  return { display: 'block', fontFamily, fontSize, lineHeight: 1.35, color, width: '100%' };
}
