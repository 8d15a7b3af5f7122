import { defineTemplate } from '../template.ts';
import { atStart, brandOf, canvas, column, hills, labelOf, noteOf, titleOf } from './parts.ts';

const lineHeight = 1.08;

/** A list of articles, the home page, or any other page of the site. */
export const page = defineTemplate({
  title: { sizes: [92, 80, 70, 60, 52], lines: 3, lineHeight },
  text: (context) => atStart(context, { top: 136, width: 700, height: 380 }),
  background: (context) =>
    canvas(
      { backgroundColor: context.look.ground },
      hills(context),
      ...brandOf(context, { name: context.look.heading, small: context.look.muted }),
    ),
  content: (card, context, fit) =>
    column(
      context,
      { justify: 'center' },
      labelOf(card, context, context.look.clay),
      titleOf(card, context, fit, { lineHeight, color: context.look.heading }),
      noteOf(card, context, context.look.muted),
    ),
});
