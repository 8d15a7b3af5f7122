export { altOf } from './alt.ts';
export { openCache } from './cache.ts';
export { type Box, type Brand, type Card, type CardKind, cardKinds, size } from './card.ts';
export { readLook } from './look.ts';
export type {
  ColourName,
  ColourOverrides,
  Look,
  Mode,
  Palette,
  PaletteName,
  Shade,
} from './look.ts';
export { formatMessage, OgError, type OgMessage, type OgRule } from './message.ts';
export { type CardNode, type Child, h, type Style } from './node.ts';
export {
  type CardImage,
  createOg,
  type DrawnCard,
  type Og,
  type OgOptions,
  type OgStats,
} from './og.ts';
export { palettes } from './palettes.ts';
export { templates } from './templates/index.ts';
export { type Context, defineTemplate, type Fit, type Template } from './template.ts';
