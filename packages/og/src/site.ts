import type { Card } from './card.ts';
import { formatMessage, OgError, type OgMessage } from './message.ts';
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
  const tell = (message: OgMessage) => {
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
      return og.describe(card).catch(() => og.describe(home));
    },
    start: (cards) => og.start(cards),
    async draw(card) {
      try {
        const drawn = await og.draw(card);
        for (const message of drawn.messages) tell(message);
        return drawn.data;
      } catch (error) {
        tell(failure(error, card));
        return drawHome(og, home, card);
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
    if (!(error instanceof OgError)) throw error;
    tell({
      ruleId: error.ruleId,
      severity: 'error',
      file: 'astro.config.mjs',
      reason: error.message,
    });
    const { colours: _colours, fonts: _fonts, ...rest } = options;
    return createOg({ ...rest, brand: { ...options.brand, logo: undefined } });
  }
}

function failure(error: unknown, { source }: Card): OgMessage {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ruleId: error instanceof OgError ? error.ruleId : 'drawing-failed',
    severity: 'error',
    file: source,
    reason: `${reason} The card of the site stands in its place.`,
  };
}

/** The card with the clinic’s name alone. Nothing of the failed card is in it that could fail again. */
async function drawHome(og: Og, home: Card, { picture }: Card): Promise<Uint8Array> {
  const { data } = await og.draw(home);
  if (!picture) return data;
  // The address ends with .jpg, as pages say already.
  const { toJpeg } = await import('./encode.ts');
  return toJpeg(data);
}
