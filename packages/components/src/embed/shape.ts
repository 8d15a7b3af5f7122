import { z } from 'zod';
import { toBlocks } from '../items.ts';
import { flow, inline, phrasing } from '../nodes.ts';
import { type Block, defineBlock } from '../shape.ts';
import { embedAddress } from './address.ts';
import { embedTexts } from './texts.ts';

/** A caption, and what its author wrote above it. */
export interface Embedded {
  /** Under the frame. */
  caption: Block[];
}

/** What a page without Markdown passes. */
export interface EmbeddedInput {
  caption?: string | Block[];
}

const ratios = ['16/9', '4/3', '1/1', '9/16'] as const;
// What players write into the code they offer for copying.
const vagueTitle = /^(?:youtube|vimeo|google)?\s*(?:video|vídeo|maps?|mapa)?\s*(?:player)?$/i;

/** The shape of `:::embed`. A video or a map of another site, loaded when the reader presses. */
export const embed = defineBlock({
  name: 'embed',
  summary: 'A video or a map of another site, loaded when the reader presses.',
  guidance: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H64',
  attributes: z.strictObject({
    src: z
      .string()
      .superRefine((value, { addIssue }) => {
        const { problem } = embedAddress(value);
        if (problem) addIssue({ code: 'custom', message: problem });
      })
      // Left out, the video would be missing from the page without a word.
      .meta({
        description: 'The address of the video, its player or the map.',
        examples: ['https://vimeo.com/12345678'],
        severity: 'error',
      }),
    title: z
      .string()
      .refine((value) => value.trim() !== '', 'Say in a few words what it shows.')
      .meta({
        description: 'What it shows, in a few words.',
        examples: ['What it shows'],
        severity: 'error',
      }),
    ratio: z
      .enum(ratios)
      .default('16/9')
      .meta({ description: 'Width to height of its frame, which keeps its place on the page.' }),
  }),
  mayBeEmpty: true,
  snippet: '{{What it shows, for those who do not open it.}}',

  // WCAG 2.2, technique H64, see `guidance` (read 2026-11-25): a frame is named by what is in it.
  read(children, { title = '' }, report) {
    if (vagueTitle.test(title.trim())) {
      report({
        ruleId: 'vague-title',
        severity: 'warning',
        reason: `The title says only “${title}”. Say what is seen: it is all a reader knows before deciding to load it.`,
        actual: title,
        expected: ['a few words on what it shows'],
      });
    }
    return { caption: [...children] } satisfies Embedded;
  },

  build({ caption }, { src, title }, { lang }) {
    const captions = caption.length > 0 ? [flow('figcaption', caption)] : [];
    // In MDX `src={…}` is known only when the page is rendered: the component brings the frame.
    const { address } = embedAddress(src ?? '');
    return address ? [...frame(address, title, lang), ...captions] : captions;
  },

  wrap: ({ ratio = '16/9' }) => ({
    tagName: 'figure',
    className: [
      'hearten-embed',
      ...(ratio === '16/9' ? [] : [`hearten-embed--${ratio.replace('/', '-')}`]),
    ],
  }),

  checkPage(uses, report) {
    const seen = new Set<string | undefined>();
    for (const { attributes, place } of uses) {
      const address = embedAddress(String(attributes.src)).address?.href;
      if (address !== undefined && seen.has(address)) {
        report({
          ruleId: 'repeated-embed',
          severity: 'warning',
          reason: `The same address is embedded a second time on this page, so both links would load the first frame. Keep one.`,
          place,
          actual: address,
        });
      }
      seen.add(address);
    }
  },

  takes: `{ caption: '…' }`,
  toItems: ({ caption = [] }: EmbeddedInput | Embedded) => ({ caption: toBlocks(caption) }),
});

/**
 * A link that loads the frame, what that means, and the frame, empty until then. They know each other by a name: the address,
 * so that two of them on a page have two. No `sandbox`: a player needs `allow-scripts` and `allow-same-origin`, and with both
 * browsers warn of every empty frame. One of another host cannot lead this page away without a press anyway.
 */
function frame({ href, host }: URL, title: string, lang: string | undefined): Block[] {
  const { open, note } = embedTexts(lang, { title, host });
  const words = [{ type: 'text' as const, value: open }];
  // Players refuse to play for an unknown site; the page itself is none of their business.
  const referrerPolicy = 'strict-origin';
  return [
    phrasing('p', [inline('a', words, { href, target: href, referrerPolicy })], {
      className: ['hearten-embed__open'],
    }),
    phrasing('p', [{ type: 'text', value: note }], {
      className: ['hearten-embed__note'],
    }),
    flow(
      'div',
      [phrasing('iframe', [], { name: href, title, allow: 'fullscreen', referrerPolicy })],
      { className: ['hearten-embed__frame'] },
    ),
  ];
}
