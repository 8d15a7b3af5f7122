import type { Card } from './card.ts';
import { typeOf } from './encode-type.ts';
import { formatMessage, OgError, type OgMessage, type OgRule } from './message.ts';
import { type CardImage, createOg, type Og, type OgOptions } from './og.ts';

/** Where to tell what there is to tell. */
export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export interface SiteOptions extends OgOptions {
  logger: Logger;
  /** Whether somebody is writing: messages are told at once, and files may change. */
  isDev: boolean;
}

/** The cards of a site: a card that cannot be drawn does not break its page. */
export interface SiteCards {
  describe(card: Card): Promise<CardImage>;
  start(cards: readonly Card[]): Promise<void>;
  draw(card: Card): Promise<Uint8Array>;
  /** Tells what there is to tell, ends the workers and tidies the cache up. Gives the number of cards that failed. */
  finish(now: Date): Promise<number>;
}

/** Opens the cards of a site. A colour or font that is wrong is told, and the palette’s or ours stand in its place. */
export function openSite({ logger, isDev, ...options }: SiteOptions): SiteCards {
  const messages = new Map<string, OgMessage>();
  const tell = (given: OgMessage) => {
    const message = ofConfig.includes(given.ruleId) ? { ...given, file: configFile } : given;
    const line = formatMessage(message);
    if (messages.has(line)) return;
    messages.set(line, message);
    if (isDev) print(message, logger);
  };
  const og = openKindly(options, tell);
  const home: Card = { kind: 'page', source: 'og', lang: 'en', title: options.brand.name };

  return {
    describe(card) {
      if (isDev) og.refresh();
      return og
        .describe(card)
        .catch(async () => ({ ...(await og.describe(home)), type: typeOf(card) }));
    },
    start: (cards) => og.start(cards),
    async draw(card) {
      try {
        const drawn = await og.draw(card);
        for (const message of drawn.messages) tell(message);
        return drawn.data;
      } catch (error) {
        tell(failure(error, card));
        return drawHome(og, { home, card });
      }
    },
    async finish(now) {
      await og.close();
      await og.prune(now);
      const all = [...messages.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
      for (const message of all) print(message, logger);
      const { drawn, kept } = og.stats();
      logger.info(`${drawn + kept} cards: ${drawn} drawn, ${kept} kept from before.`);
      return all.filter(({ severity }) => severity === 'error').length;
    },
  };
}

function print(message: OgMessage, logger: Logger): void {
  logger[message.severity === 'error' ? 'error' : 'warn'](formatMessage(message));
}

function openKindly(options: OgOptions, tell: (message: OgMessage) => void): Og {
  try {
    return createOg(options);
  } catch (error) {
    const without = error instanceof OgError && withoutCauseOf(error.ruleId, options);
    if (!without) throw error;
    const { ruleId, message: reason } = error;
    tell({ ruleId, severity: 'error', file: configFile, reason });
    return openKindly(without, tell);
  }
}

/** The options without those a rule speaks of; nothing where there are none to leave out. */
function withoutCauseOf(rule: OgRule, options: OgOptions): OgOptions | undefined {
  const { colours, fonts, palette, ...rest } = options;
  const { logo, ...brand } = options.brand;
  if (rule === 'bad-colour' && colours) return { ...options, colours: {} };
  if (rule === 'bad-font' && fonts?.length) return { ...options, fonts: [] };
  if (rule === 'unknown-palette' && palette) return rest;
  if ((rule === 'bad-logo' || rule === 'remote-asset') && logo) return { ...options, brand };
  return undefined;
}

const configFile = 'astro.config.mjs';
// Of these every card has the same to say, and no article is to blame.
const ofConfig: readonly OgRule[] = ['bad-logo', 'bad-template', 'cache-not-written'];

function failure(error: unknown, { source }: Card): OgMessage {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ruleId: error instanceof OgError ? error.ruleId : 'drawing-failed',
    severity: 'error',
    file: source,
    reason: `${reason} The card of the site stands in its place.`,
  };
}

/** The card with the clinic’s name alone; should even that fail, the landscape without words. */
async function drawHome(og: Og, { home, card }: { home: Card; card: Card }): Promise<Uint8Array> {
  const { data } = await og.draw(home).catch(() => {
    const wordless = createOg({ brand: { name: '' } });
    return wordless.draw({ ...home, title: '' });
  });
  // Its address has the ending of the card, as pages say already.
  if (typeOf(card) === 'image/png') return data;
  const { toJpeg } = await import('./encode.ts');
  return toJpeg(data);
}
