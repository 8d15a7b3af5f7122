import { size } from '../card.ts';
import { withAlpha } from '../colour.ts';
import { defineTemplate } from '../template.ts';
import { atStart, brandOf, canvas, column, hills, labelOf, noteOf, titleOf } from './parts.ts';

const lineHeight = 1.08;

/** An article: its category, its title and who checked it, beside its picture. */
export const article = defineTemplate({
  title: { sizes: [76, 68, 60, 53, 47], lines: 4, lineHeight },
  text: (context) =>
    atStart(context, {
      top: 136,
      width: context.hasPicture ? 620 : 780,
      height: context.brand.license ? 408 : 424,
    }),
  background: (context) =>
    canvas(
      { backgroundColor: context.look.ground },
      ...(context.hasPicture ? [] : [hills(context), ...brand(context)]),
    ),
  picture: { left: 400, top: 0, width: size.width - 400, height: size.height },
  veil: (context) => {
    const { look, isRightToLeft } = context;
    const paper = (alpha: number) => withAlpha(look.ground, alpha);
    const towards = isRightToLeft ? 270 : 90;
    const stops = `${paper(1)} 0%, ${paper(1)} 34%, ${paper(0.95)} 47%, ${paper(0.8)} 57%, ${paper(0.3)} 72%, ${paper(0)} 84%`;
    return canvas(
      { backgroundImage: `linear-gradient(${towards}deg, ${stops})` },
      ...brand(context),
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

function brand(context: Parameters<typeof brandOf>[0]) {
  const { heading, muted } = context.look;
  return brandOf(context, { name: heading, small: muted });
}
