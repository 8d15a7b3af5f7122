import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { altOf } from './alt.ts';
import { refuseRemote } from './remote.ts';
import { type Cache, openCache } from './cache.ts';
import { type Brand, type Card, type CardKind, size } from './card.ts';
import { type ImageType, typeOf } from './encode-type.ts';
import type { Studio } from './draw.ts';
import { findFonts } from './fonts.ts';
import { forgetDigests, keyOf } from './key.ts';
import { type ColourOverrides, type Mode, type PaletteName, readLook } from './look.ts';
import { OgError, type OgMessage } from './message.ts';
import { openPool, type Pool, workersFor } from './pool.ts';
import { cleanText, withoutEmoji } from './text.ts';

/** What all cards of a site have in common. */
export interface OgOptions {
  brand: Brand;
  /** @default 'evergreen' */
  palette?: PaletteName;
  /** @default 'light' */
  mode?: Mode;
  /** Colours in the place of the palette’s. */
  colours?: ColourOverrides;
  /** Font packages for scripts beyond Latin: `['@fontsource/vazirmatn']`. */
  fonts?: readonly string[];
  /** Modules with a template of the site’s own, from `root`: `{ person: './src/og/person.ts' }`. */
  templates?: Partial<Record<CardKind, string>>;
  /** Where fonts and templates are looked for. @default the current folder */
  root?: URL;
  /** Where drawn cards are kept; nowhere without it. */
  cacheFolder?: URL;
  /** The most workers; 0 draws in the thread of the caller. @default as many as there are cores */
  workers?: number;
}

/** What a page says of its card. */
export interface CardImage {
  /** A name that changes when the picture does. */
  hash: string;
  type: ImageType;
  width: number;
  height: number;
  alt: string;
}

/** A card’s file, and what there is to tell about it. */
export interface DrawnCard {
  data: Buffer;
  messages: OgMessage[];
}

/** What was done since `createOg`. */
export interface OgStats {
  /** Cards that were drawn. */
  drawn: number;
  /** Cards that were there already. */
  kept: number;
  /** Workers that were started. */
  workers: number;
}

/** Draws cards, and keeps them between builds. */
export interface Og {
  /** What a page says of a card, without drawing it. */
  describe(card: Card): Promise<CardImage>;
  /** Begins to draw all that are not there yet, in workers. Resolves when it is known how many these are. */
  start(cards: readonly Card[]): Promise<void>;
  /** The file of a card. Throws an `OgError` where it cannot be drawn. */
  draw(card: Card): Promise<DrawnCard>;
  /** Forgets what it knows of files: while somebody writes, they change. */
  refresh(): void;
  /** Removes kept cards that this run did not ask for and that are older than 30 days. */
  prune(now: Date): Promise<number>;
  stats(): OgStats;
  /** Ends the workers. */
  close(): Promise<void>;
}

/** Draws cards for a site. Throws an `OgError` where a colour or a font is wrong. */
export function createOg(options: OgOptions): Og {
  const { brand, palette, mode = 'light', colours = {}, fonts, cacheFolder } = options;
  const root = options.root ?? pathToFileURL(`${process.cwd()}/`);
  if (brand.logo) checkLogo(brand.logo);
  const studio: Studio = {
    look: readLook(palette, { mode, colours }),
    brand,
    fonts: findFonts(fonts, root),
    templates: addressesOf(options.templates, root),
  };
  const cache = cacheFolder && openCache(cacheFolder);
  const pools = new Set<Pool>();
  const here = openPool(0, studio);
  const started = new Map<string, Promise<Rendered>>();
  const used = new Set<string>();
  const drawn = new Set<string>();
  const kept = new Set<string>();
  let workers = 0;

  // Asked for by its page, by the start and by the drawing.
  let known = new WeakMap<Card, ReturnType<typeof findKey>>();
  const keyed = (given: Card) => {
    const found = known.get(given) ?? findKey(given);
    known.set(given, found);
    return found;
  };
  const findKey = async (given: Card) => {
    const { card, messages } = prepare(given, { brand, mode });
    const key = await keyOf(card, studio);
    used.add(key);
    return { card, messages, key };
  };
  const render = async (card: Card, key: string, pool: Pool): Promise<Rendered> => {
    const answer = await pool.run(card);
    if (!answer.isDrawn) throw new OgError(answer.ruleId, { reason: answer.reason, remedy: '' });
    drawn.add(key);
    const { buffer, byteOffset, byteLength } = answer.data;
    const data = Buffer.from(buffer, byteOffset, byteLength);
    const { messages } = answer;
    const problem = await keep(cache, { key, data, messages });
    // What is kept is read again when it is asked for: a large site’s cards do not fit into memory.
    if (cache && !problem) return { messages };
    return { data, messages: problem ? [...messages, problem] : messages };
  };
  const find = async (card: Card, key: string): Promise<Rendered & { data: Buffer }> => {
    const drawing = started.get(key);
    started.delete(key);
    const { data, messages } = (await drawing) ?? { messages: [] };
    if (data) return { data, messages };
    const found = await cache?.read(key);
    if (found && !drawn.has(key)) kept.add(key);
    if (found) return found;
    const rendered = await render(card, key, here);
    // Just written, or else never kept at all.
    const again = rendered.data ? undefined : await cache?.read(key);
    return { messages: rendered.messages, data: rendered.data ?? again?.data ?? Buffer.alloc(0) };
  };

  return {
    async describe(given) {
      const { card, key } = await keyed(given);
      return { hash: key.slice(0, 6), type: typeOf(card), ...size, alt: altOf(card, brand) };
    },
    async start(cards) {
      // What is wrong with a card is told when it is asked for.
      const settled = await Promise.allSettled(cards.map(keyed));
      const all = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const unique = [...new Map(all.map((one) => [one.key, one])).values()];
      const misses: typeof unique = [];
      for (const one of unique) if (!(await cache?.read(one.key))) misses.push(one);
      const pool = openPool(workersFor(misses.length, options.workers), studio);
      pools.add(pool);
      workers += pool.workers;
      // One after the other where there are no workers: what is asked for first is drawn first.
      let last: Promise<unknown> = Promise.resolve();
      for (const { card, key } of misses) {
        const drawing =
          pool.workers > 0 ? render(card, key, pool) : last.then(() => render(card, key, pool));
        last = drawing.catch(() => {});
        started.set(key, drawing);
      }
    },
    async draw(given) {
      const { card, messages, key } = await keyed(given);
      const { data, messages: said } = await find(card, key);
      // The same card may be of two pages.
      const told = said.map((message) => ({ ...message, file: card.source }));
      return { data, messages: [...messages, ...told] };
    },
    refresh() {
      known = new WeakMap();
      forgetDigests();
    },
    prune: async (now) => (await cache?.prune(used, now)) ?? 0,
    stats: () => ({ drawn: drawn.size, kept: kept.size, workers }),
    async close() {
      await Promise.all([...pools].map((pool) => pool.close()));
    },
  };
}

/** The words of a card as they can be set, and what had to be left out. */
function prepare(
  { darkPicture, ...given }: Card,
  { brand: { name }, mode }: { brand: Brand; mode: Mode },
): { card: Card; messages: OgMessage[] } {
  const messages: OgMessage[] = [];
  const tell = (ruleId: OgMessage['ruleId'], reason: string) =>
    messages.push({ ruleId, severity: 'warning', file: given.source, reason });
  const clean = (words: string) => {
    const plain = withoutEmoji(cleanText(words));
    if (plain !== cleanText(words)) {
      tell('removed-emoji', `Emoji are left out of the card: “${cleanText(words)}”.`);
    }
    return plain;
  };
  const picture = (mode === 'dark' && darkPicture) || given.picture;
  if (picture) refuseRemote(picture, 'picture');
  const title = clean(given.title);
  if (title === '') {
    tell('empty-title', `The card has no title, so it shows “${name}”. Give the page a title.`);
  }
  return {
    card: {
      ...given,
      title: title || cleanText(name),
      label: given.label && clean(given.label),
      note: given.note && clean(given.note),
      picture,
    },
    messages,
  };
}

/** A card that was drawn; without its bytes where these are kept. */
interface Rendered {
  data?: Buffer;
  messages: Omit<OgMessage, 'file'>[];
}

/** Keeps a card for the next build. Where that fails, the build goes on: the card is there. */
async function keep(
  cache: Cache | undefined,
  { key, data, messages }: { key: string; data: Buffer; messages: OgMessage[] },
): Promise<Omit<OgMessage, 'file'> | undefined> {
  try {
    await cache?.write(key, {
      data,
      messages: messages.map(({ file: _file, ...message }) => message),
    });
    return undefined;
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    const why = code === 'ENOSPC' ? 'the disk is full' : code;
    return {
      ruleId: 'cache-not-written',
      severity: 'warning',
      reason: `The card is drawn, but could not be kept for the next build: ${why}. Make room, or make the folder of Astro’s cache writable.`,
    };
  }
}

function checkLogo(logo: string): void {
  refuseRemote(logo, 'logo');
  if (existsSync(logo)) return;
  throw new OgError('bad-logo', {
    reason: `The logo for the cards is missing: ${logo}.`,
    remedy: 'Correct its path, or leave it out.',
  });
}

function addressesOf(templates: OgOptions['templates'] = {}, root: URL): Studio['templates'] {
  return Object.fromEntries(
    Object.entries(templates).map(([kind, module]) => [kind, new URL(module, root).href]),
  );
}
