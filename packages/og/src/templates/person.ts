import { size } from '../card.ts';
import { mix } from '../colour.ts';
import { h } from '../node.ts';
import { defineTemplate } from '../template.ts';
import {
  atStart,
  brandOf,
  canvas,
  column,
  hills,
  labelOf,
  margin,
  noteOf,
  titleOf,
} from './parts.ts';

const lineHeight = 1.06;
const face = 340;

/** Somebody of the team: their name, what they do, their face. */
export const person = defineTemplate({
  title: { sizes: [84, 74, 64, 56, 48], lines: 3, lineHeight },
  text: (context) =>
    atStart(context, { top: 136, width: context.hasPicture ? 620 : 800, height: 400 }),
  picture: {
    left: size.width - margin - 40 - face,
    top: (size.height - face) / 2,
    width: face,
    height: face,
    shape: 'circle',
  },
  background: (context) => {
    const { look, hasPicture, isRightToLeft } = context;
    const middle = margin + 40 + face / 2;
    const cx = isRightToLeft ? middle : size.width - middle;
    const ring = (r: number, fill: string) => h('circle', { cx, cy: size.height / 2, r, fill });
    const rings = h(
      'svg',
      {
        viewBox: `0 0 ${size.width} ${size.height}`,
        width: size.width,
        height: size.height,
        style: { position: 'absolute', left: 0, top: 0 },
      },
      ring(320, mix(look.ground, look.sage, 0.55)),
      ring(250, look.sage),
      ring(face / 2 + 12, look.surface),
    );
    return canvas(
      { backgroundColor: look.ground },
      hasPicture ? rings : hills(context),
      ...brandOf(context, { name: look.heading, small: look.muted }),
    );
  },
  content: (card, context, fit) =>
    column(
      context,
      { justify: 'center' },
      labelOf(card, context, context.look.clay),
      titleOf(card, context, fit, { lineHeight, color: context.look.heading }),
      noteOf(card, context, context.look.muted),
    ),
});
