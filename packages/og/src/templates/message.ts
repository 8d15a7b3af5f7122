import { size } from '../card.ts';
import { mix } from '../colour.ts';
import { h } from '../node.ts';
import { type Context, defineTemplate } from '../template.ts';
import { atStart, brandOf, canvas, column, labelOf, noteOf, titleOf } from './parts.ts';

const lineHeight = 1.16;

/** The main message of an article, or words somebody agreed to share, in a quiet room of their own. */
export const message = defineTemplate({
  title: { sizes: [72, 64, 56, 50, 44], lines: 5, lineHeight },
  text: (context) => atStart(context, { top: 136, width: 960, height: 408 }),
  background: (context) =>
    canvas(
      { backgroundColor: context.look.deep },
      ...arches(context),
      ...brandOf(context, { name: context.look.onDeep, small: context.look.onDeepMuted }),
    ),
  content: (card, context, fit) => {
    const { onDeep, onDeepMuted } = context.look;
    return column(
      context,
      { justify: 'center', gap: 26 },
      labelOf(card, context, onDeepMuted),
      titleOf({ ...card, title: card.isQuote ? quoted(card) : card.title }, context, fit, {
        lineHeight,
        color: onDeep,
        fontStyle: card.isQuote ? 'italic' : 'normal',
      }),
      noteOf(card, context, onDeepMuted),
    );
  },
});

function quoted({ title, lang }: { title: string; lang: string }): string {
  return lang.startsWith('es') ? `«${title}»` : `“${title}”`;
}

/** Rings of a low sun, a shade off the ground. */
function arches({ look, isRightToLeft }: Context) {
  const { width, height } = size;
  const centre = { cx: isRightToLeft ? 90 : width - 90, cy: height + 40 };
  const ring = (r: number, share: number) =>
    h('circle', { ...centre, r, fill: mix(look.deep, look.onDeep, share) });
  return [
    h(
      'svg',
      {
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        style: { position: 'absolute', left: 0, top: 0 },
      },
      ring(520, 0.025),
      ring(390, 0.05),
      ring(260, 0.08),
      h('circle', { ...centre, r: 140, fill: mix(look.deep, look.sun, 0.8) }),
    ),
  ];
}
