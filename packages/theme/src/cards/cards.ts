import type { ShareCard } from '@hearten/care';
import { site } from 'virtual:hearten/config';
import { getClinic } from '../data/clinic.ts';
import { fileUrl } from '../data/url.ts';
import type { CardFacts, CardMaker } from '../plugin.ts';
import type { PreviewImage } from '../seo/preview-image.ts';
import { allCards, type PageCard } from './all-cards.ts';
import { sharedCards } from './shared.ts';

/** All cards of the site, and what draws them. */
interface Cards {
  maker: CardMaker;
  /** By the path of their page. */
  byPath: ReadonlyMap<string, PageCard>;
}

let opened: Promise<Cards | undefined> | undefined;

/** The cards of the site; nothing where no plugin draws any. The first to ask in a build begins the drawing of all. */
export function openCards(): Promise<Cards | undefined> {
  // While somebody writes, any file may have changed since.
  if (!opened || site.isDev) opened = open();
  return opened;
}

async function open(): Promise<Cards | undefined> {
  const openMaker = sharedCards();
  if (!openMaker) return undefined;
  const { name, licenses } = await getClinic();
  const license = licenses[0] && [licenses[0].name, licenses[0].number].filter(Boolean).join(' · ');
  const maker = await openMaker({ name, license, isDev: site.isDev });
  const all = await allCards();
  if (!site.isDev) await maker.start(all.map(({ card }) => card));
  return { maker, byPath: new Map(all.map((one) => [one.path, one])) };
}

/** The picture of the page at a path, or else of the page at `instead`; none where no plugin draws any. */
export async function cardOf(path: string, instead?: string): Promise<PreviewImage | undefined> {
  const cards = await openCards();
  // The later pages of a list have the picture of the first.
  const first = path.replace(/\/page\/\d+$/, '');
  const found = [path, first, instead ?? ''].map((one) => cards?.byPath.get(one)).find(Boolean);
  if (!cards || !found) return undefined;
  const { type, width, height, alt, hash } = await cards.maker.describe(found.card);
  return { src: fileUrl(fileOf(found, { type, hash })), width, height, alt, type };
}

/** A card with the name of its file inside `og`, without ending. */
export type CardFile = {
  name: string;
  type: CardFacts['type'];
  card: ShareCard;
};

/** The files of all cards. */
export async function cardFiles(): Promise<CardFile[]> {
  const cards = await openCards();
  if (!cards) return [];
  return Promise.all(
    [...cards.byPath.values()].map(async ({ path, card }) => {
      const { hash, type } = await cards.maker.describe(card);
      return { name: nameOf(path, hash), type, card };
    }),
  );
}

function fileOf({ path }: PageCard, { type, hash }: Pick<CardFacts, 'type' | 'hash'>): string {
  return `og/${nameOf(path, hash)}${endings[type]}`;
}

/** The endings of files, by their type. */
export const endings = { 'image/png': '.png', 'image/jpeg': '.jpg' } as const;

// The hash makes services that keep pictures look anew.
function nameOf(path: string, hash: string): string {
  return `${path === '/' ? 'home' : path.slice(1)}.${hash}`;
}
