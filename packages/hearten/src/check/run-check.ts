import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';
import { checkMarkdown, readFiles } from '@hearten/check';
import { type Severity, sortMessages } from '@hearten/markdown/report';
import type { Format } from '../arguments.ts';
import type { Outcome } from '../outcome.ts';
import { type Checked, checkPlaces } from './check-site.ts';
import { loadConfig, type SiteConfig } from './config.ts';
import { fixFiles } from './fix.ts';
import { formatGithub } from './format-github.ts';
import { formatHuman } from './format-human.ts';
import { formatJson } from './format-json.ts';
import { Misuse } from './misuse.ts';
import { findMarkdown, findPlaces, type Found, type Place, sortPlaces } from './places.ts';
import { isAtLeast } from './severity.ts';

/** What was asked of `hearten check`. */
export interface CheckRequest {
  paths: readonly string[];
  format: Format;
  failOn: Severity;
  fix: boolean;
}

/** What a command knows of where it runs. */
export interface CheckContext {
  /** The current folder, absolute: paths begin here, given and shown. */
  cwd: string;
  /** The moment of the check: consents end. */
  now: Date;
  /** Whether people's output may have colours. */
  isColored: boolean;
  /** The folder GitHub's annotations begin at. @default cwd */
  workspace?: string | undefined;
}

/** `hearten check`: reads files, and with `fix` writes some; prints nothing. Throws a `Misuse`. */
export async function runCheck(request: CheckRequest, context: CheckContext): Promise<Outcome> {
  const { cwd } = context;
  const places = findPlaces(request.paths, cwd);
  const check = await prepare(await sortPlaces(places), context);
  let checked = await check();
  refuseOthers(places, checked);
  let written = '';
  if (request.fix) {
    const fixed = await fixFiles(checked);
    checked = await check();
    checked.messages.push(...fixed.messages);
    written = fixed.report;
  }
  const messages = sortMessages(checked.messages);
  const code = messages.some((message) => isAtLeast(message, request.failOn)) ? 1 : 0;
  switch (request.format) {
    case 'json':
      return { code, stdout: formatJson(messages), stderr: written };
    case 'github':
      return { code, stdout: formatGithub(messages, context), stderr: written };
    case 'human': {
      const { isColored } = context;
      const count = new Set(checked.paths).size;
      return { code, stdout: written + formatHuman(messages, { count, isColored }), stderr: '' };
    }
  }
}

/** Loads the configs of the sites; the function it gives reads and checks, as often as it is called. */
async function prepare(
  { sites, loose }: Found,
  { cwd, now }: CheckContext,
): Promise<() => Promise<Checked>> {
  const shownFrom = pathToFileURL(`${cwd}${path.sep}`);
  const ours: { folder: string; config: SiteConfig; places: Place[] }[] = [];
  const found = new Map(loose.map((url) => [url.href, url]));
  for (const [file, asked] of sites) {
    const config = await loadConfig(file, path.relative(cwd, file).replaceAll('\\', '/'));
    if (config) ours.push({ folder: path.dirname(file), config, places: asked });
    else {
      const all = await Promise.all(asked.map((place) => findMarkdown(place)));
      for (const url of all.flatMap(({ files }) => files)) found.set(url.href, url);
    }
  }
  const others = [...found.values()];
  return async () => {
    const checked: Checked[] = [];
    for (const site of ours) checked.push(await checkPlaces({ ...site, cwd, now }));
    const { files, messages } = await readFiles(others, { shownFrom });
    return {
      documents: [...checked.flatMap(({ documents }) => documents), ...files],
      paths: [...checked.flatMap(({ paths }) => paths), ...others.map(fileOf)],
      messages: [
        ...checked.flatMap((one) => one.messages),
        ...messages,
        ...files.flatMap((file) => checkMarkdown(file)),
      ],
    };
  };
}

/** A file that is neither Markdown nor a record would be passed over in silence. */
function refuseOthers(places: readonly Place[], { paths }: Checked): void {
  const looked = new Set(paths);
  const other = places.find((place) => !place.isFolder && !looked.has(place.path));
  if (!other) return;
  throw new Misuse(
    `\`${other.given}\` cannot be checked: it is neither Markdown (.md, .mdx) nor a record of a site.`,
  );
}

function fileOf(url: URL): string {
  return fileURLToPath(url);
}
