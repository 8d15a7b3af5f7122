import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { clinicDay, readClinic, readSite } from '@hearten/check';
import type { OgMessage } from '@hearten/og';
import type { OgAction } from '../arguments.ts';
import { loadConfig } from '../check/config.ts';
import { Misuse } from '../check/misuse.ts';
import { configAbove, findPlaces, isWithin, type Place } from '../check/places.ts';
import type { Outcome } from '../outcome.ts';
import { articleCards, type NamedCard } from './article-cards.ts';
import { type OgPackage, openOg, type Site } from './open-og.ts';

/** What was asked of `hearten og`. */
export interface OgRequest {
  action: OgAction;
  paths: readonly string[];
  /** The words of one card, instead of those of articles. */
  title: string | undefined;
  /** The folder for the cards. */
  out: string;
}

interface OgContext {
  cwd: string;
  now: Date;
}

/** `hearten og`: draws cards, and writes them or says what is wrong; prints nothing. Throws a `Misuse`. */
export async function runOg(request: OgRequest, context: OgContext): Promise<Outcome> {
  const places = findPlaces(request.paths, context.cwd);
  const site = await findSite(places, context.cwd);
  const og = await importOg();
  if (request.action === 'clean') {
    const removed = await og.openCache(site.cacheFolder).clear();
    return { code: 0, stdout: `${removed} cards removed.\n`, stderr: '' };
  }
  const files = await readSite({
    root: site.root,
    places: site.config.places,
    shownFrom: pathToFileURL(`${context.cwd}${path.sep}`),
  });
  const clinic = readClinic(files);
  if (!clinic) {
    throw new Misuse(
      `The clinic’s record ${site.config.places.clinic} cannot be read: run hearten check.`,
    );
  }
  const cards =
    request.title === undefined
      ? articleCards(files, { clinic, today: clinicDay(files, context.now) }).filter(({ file }) =>
          places.some((place) => isWithin(place, file)),
        )
      : [titleCard(request.title, clinic.lang)];
  if (cards.length === 0) throw new Misuse('There is no article with a card there.');
  const maker = openOg(og, { site, clinic });
  if (cards.length > 1) await maker.start(cards.map(({ card }) => card));
  const drawn = await drawAll(cards, maker, og);
  await maker.close();
  return request.action === 'check'
    ? reportOf(drawn, og)
    : writeAll(drawn, { og, request, context });
}

function titleCard(title: string, lang: string): NamedCard {
  return { name: 'card', file: '', card: { kind: 'article', source: '--title', lang, title } };
}

interface Drawn {
  name: string;
  ending: string;
  data: Buffer | undefined;
  messages: OgMessage[];
}

async function drawAll(
  cards: readonly NamedCard[],
  maker: ReturnType<typeof openOg>,
  { OgError }: OgPackage,
): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  for (const { name, card } of cards) {
    try {
      const { type } = await maker.describe(card);
      const { data, messages } = await maker.draw(card);
      drawn.push({ name, ending: type === 'image/png' ? '.png' : '.jpg', data, messages });
    } catch (error) {
      if (!(error instanceof OgError)) throw error;
      const { ruleId, message: reason } = error;
      const message = { ruleId, severity: 'error' as const, file: card.source, reason };
      drawn.push({ name, ending: '', data: undefined, messages: [message] });
    }
  }
  return drawn;
}

function reportOf(drawn: readonly Drawn[], { formatMessage }: OgPackage): Outcome {
  const lines = drawn.flatMap(({ messages }) => messages.map(formatMessage));
  const count = drawn.length === 1 ? '1 card' : `${drawn.length} cards`;
  const summary = lines.length === 0 ? `${count} checked, nothing to say.` : `\n${count} checked.`;
  return { code: codeOf(drawn), stdout: `${[...lines, summary].join('\n')}\n`, stderr: '' };
}

function codeOf(drawn: readonly Drawn[]): 0 | 1 {
  return drawn.some(({ messages }) => messages.some(({ severity }) => severity === 'error'))
    ? 1
    : 0;
}

async function writeAll(
  drawn: readonly Drawn[],
  { og, request, context }: { og: OgPackage; request: OgRequest; context: OgContext },
): Promise<Outcome> {
  const folder = path.resolve(context.cwd, request.out);
  const lines: string[] = [];
  for (const { name, ending, data, messages } of drawn) {
    lines.push(...messages.map(og.formatMessage));
    if (!data) continue;
    const file = path.join(folder, `${name}${ending}`);
    const shown = path.relative(context.cwd, file).replaceAll('\\', '/');
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, data);
    } catch (error) {
      throw new Misuse(
        `\`${shown}\` cannot be written: ${error instanceof Error ? error.message : error}`,
      );
    }
    lines.push(`Written: ${shown}`);
  }
  return { code: codeOf(drawn), stdout: `${lines.join('\n')}\n`, stderr: '' };
}

async function findSite(places: readonly Place[], cwd: string): Promise<Site> {
  const files = new Set(
    places.map((place) => configAbove(place.isFolder ? place.path : path.dirname(place.path))),
  );
  const [file] = files;
  if (!file)
    throw new Misuse('There is no site there: no astro.config file in the folder or above it.');
  if (files.size > 1)
    throw new Misuse('These are of several sites; draw the cards of one at a time.');
  const shown = path.relative(cwd, file).replaceAll('\\', '/');
  const config = await loadConfig(file, shown);
  if (!config) throw new Misuse(`The site of \`${shown}\` does not use @hearten/theme.`);
  if (config.message) throw new Misuse(config.message.reason);
  const root = pathToFileURL(`${path.dirname(file)}${path.sep}`);
  const cache = `${config.cacheDir ?? './node_modules/.astro'}/hearten-og/`.replaceAll('//', '/');
  return { root, config, cacheFolder: new URL(cache, root) };
}

async function importOg(): Promise<OgPackage> {
  try {
    return await import('@hearten/og');
  } catch (cause) {
    throw new Misuse(
      'The package `@hearten/og` draws the cards and is not installed: npm install @hearten/og',
      { cause },
    );
  }
}
