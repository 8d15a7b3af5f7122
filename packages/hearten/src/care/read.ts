import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSite, type SiteFiles } from '@hearten/check';
import { formatMessages } from '@hearten/markdown/report';
import type { SiteConfig } from '../check/config.ts';
import { findSite } from '../check/find-site.ts';

/** What `hearten review` and `hearten doctor` are asked. */
export interface SiteRequest {
  folder: string;
}

export interface ReadAsked {
  site: SiteFiles;
  config: SiteConfig;
  /** What is to be said of the config first; empty when there is nothing. */
  told: string;
}

/** Reads the content of the site a folder is in. Throws a `Misuse` where there is none. */
export async function readAsked({ folder }: SiteRequest, cwd: string): Promise<ReadAsked> {
  const { root, config } = await findSite(folder, cwd);
  const site = await readSite({
    root: pathToFileURL(`${root}${path.sep}`),
    places: config.places,
    shownFrom: pathToFileURL(`${cwd}${path.sep}`),
  });
  return { site, config, told: config.message ? `${formatMessages([config.message])}\n\n` : '' };
}
