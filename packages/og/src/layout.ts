import { readFileSync } from 'node:fs';
import satori from 'satori';
import type { Box } from './card.ts';
import type { FontFile, FontSet } from './fonts.ts';
import { OgError } from './message.ts';
import type { CardNode } from './node.ts';
import { unpackWoff } from './woff.ts';

/** Letters no font has, with satori’s name for their script. */
export interface Missing {
  code: string;
  segment: string;
}

export interface Layout {
  svg: string;
  /** Where the elements with words ended up. */
  words: Box;
  /** Where the title ended up. */
  title: Box | undefined;
  missing: readonly Missing[];
  /** What satori says of CSS it cannot read. */
  styleErrors: readonly string[];
}

/** Sets elements into `width` and `height` pixels, as SVG with all letters drawn as paths. */
export async function layOut(
  node: CardNode,
  { width, height, fonts }: { width: number; height: number; fonts: FontSet },
): Promise<Layout> {
  const boxes: Box[] = [];
  let title: Box | undefined;
  const missing: Missing[] = [];
  const styleErrors: string[] = [];
  const svg = await satori(node as never, {
    width,
    height,
    fonts: loadFonts(withoutIdle(fonts, node)),
    onNodeDetected: ({ left, top, width, height, key, textContent }) => {
      const box = { left, top, width, height };
      if (key === 'title') title = box;
      if (textContent) boxes.push(box);
    },
    loadAdditionalAsset: async (code, segment) => {
      missing.push({ code, segment });
      return [];
    },
    onStyleError: ({ message }) => styleErrors.push(message),
  });
  return { svg, words: around(boxes), title, missing, styleErrors };
}

/** satori unpacks and reads all fonts it is given, a tenth of a second for six: slanted ones only where words are slanted. */
function withoutIdle({ files }: FontSet, node: CardNode): Pick<FontSet, 'files'> {
  const isSlanted = JSON.stringify(node).includes('italic');
  return { files: isSlanted ? files : files.filter(({ style }) => style !== 'italic') };
}

type Loaded = FontFile & { name: string; data: Buffer };

// satori keeps what it parsed by the buffer, and finds fonts fastest by the same list.
const loaded = new Map<string, Loaded[]>();

function loadFonts({ files }: Pick<FontSet, 'files'>): Loaded[] {
  const key = files.map(({ path }) => path).join('\n');
  const known = loaded.get(key);
  if (known) return known;
  const buffers = new Map<string, Buffer>();
  const fonts = files.map((file) => {
    const data = buffers.get(file.path) ?? readFont(file.path);
    buffers.set(file.path, data);
    return { ...file, name: file.family, data };
  });
  loaded.set(key, fonts);
  return fonts;
}

function readFont(path: string): Buffer {
  try {
    return unpackWoff(readFileSync(path));
  } catch (cause) {
    throw new OgError('bad-font', {
      reason: `The font \`${path}\` cannot be read: ${cause instanceof Error ? cause.message : cause}.`,
      remedy: 'Install its package again.',
    });
  }
}

function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}
