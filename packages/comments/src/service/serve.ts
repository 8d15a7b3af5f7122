import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Logger } from 'pino';
import { createService, type Service, type ServiceOptions } from './app.ts';
import { holdFolder } from './database/hold-folder.ts';
import { openDatabase } from './database/open.ts';
import { keyName, openKeys } from './key-file.ts';
import { backUp } from './operations/backup.ts';
import { forgetCopies } from './operations/forget-copies.ts';
import type { Hook } from './operations/hook.ts';
import { type Job, type Jobs, startJobs } from './operations/jobs.ts';
import { noteErasures, rebuild } from './operations/outbox.ts';
import type { Debounce } from './operations/rebuild-due.ts';
import { runRetention } from './operations/retention.ts';
import { spareMemory } from './operations/spare-memory.ts';
import { strayWatcher } from './operations/strays.ts';
import { syncTombstones, tombstonesName } from './operations/tombstone-file.ts';
import { unoptimized } from './operations/unoptimized.ts';
import { pagesFromFile } from './pages.ts';
import { refuseInSite } from './private-places.ts';
import { siteRoutes } from './site.ts';
import { askForRebuild } from './store/ask-for-rebuild.ts';

/** What the service is started with. */
export interface ServeOptions extends Omit<ServiceOptions, 'database' | 'keys' | 'pages' | 'log'> {
  /** The folder of the comments. */
  folder: string;
  /** @default `comments.key` in the folder */
  keyFile?: string | undefined;
  /** @default `backups` in the folder */
  backupFolder?: string | undefined;
  /** Begins anew where comments were before. @default false */
  init?: boolean | undefined;
  /** The list of articles that a build writes, `comments-pages.json`. */
  pagesFile: string;
  /** The built site, served beside the comments when given. */
  site?: string | undefined;
  host: string;
  /** 0 for any that is free. */
  port: number;
  log: Logger;
  hook?: Hook | undefined;
  /** Calls the hook once when it starts, for a site that was built where there are no comments. @default false */
  rebuildAtStart?: boolean | undefined;
  debounce?: Debounce | undefined;
  /** What else is done beside the requests, such as mail for moderators. */
  jobs?: (service: Service) => readonly Job[];
}

/** The service while it runs. */
export interface Running {
  service: Service;
  /** Where it answers, `http://127.0.0.1:4400`. */
  url: string;
  /** Takes no more requests, ends those it has, then closes the file. */
  stop: () => Promise<void>;
}

const second = 1_000;
const minute = 60 * second;

/**
 * Starts the service: one process, one file. Throws a `DatabaseRefusal` where its file cannot be opened, would be public, or is
 * another service's.
 */
export function serve(options: ServeOptions): Promise<Running> {
  return unoptimized(() => start(options));
}

async function start(options: ServeOptions): Promise<Running> {
  const { folder, log, site } = options;
  const keyFile = options.keyFile ?? path.join(folder, keyName);
  if (site !== undefined) refuseInSite(site, [folder, keyFile, backupsOf(options)]);
  // Before the folder is made, which would look like one that lost its file.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = await openDatabase(folder, { init: options.init ?? false });
  let giveBack = () => {};
  try {
    giveBack = holdFolder(folder);
    const keys = await openKeys(database, keyFile);
    await syncTombstones(database.db, path.join(folder, tombstonesName));
    const pages = pagesFromFile(options.pagesFile, (reason) => log.warn(reason));
    const service = createService({ ...options, database, keys, pages });
    const server = await listen(service, options);
    const isUrgent = true;
    if (options.rebuildAtStart) await askForRebuild(database.db, { isUrgent, now: Date.now() });
    const jobs = startJobs(jobsOf(service, options), log);
    spareMemory();
    const stopAll = () => stop(server, jobs, service).finally(giveBack);
    return { service, url: urlOf(server), stop: stopAll };
  } catch (error) {
    await database.close();
    giveBack();
    throw error;
  }
}

function listen(service: Service, { site, host, port }: ServeOptions): Promise<Server> {
  const pages = site === undefined ? undefined : siteRoutes(path.resolve(site));
  const server = createAdaptorServer({
    fetch: (request, facts) => {
      const isOurs = pages === undefined || isComments(request.url);
      return isOurs ? service.fetch(request, facts as never) : pages.fetch(request);
    },
    serverOptions: {
      // Somebody who sends slowly holds nothing that others need.
      headersTimeout: 10 * second,
      requestTimeout: 20 * second,
      // Longer than that of proxies (nginx: 60): one that sends into a connection just closed loses a reader's words.
      keepAliveTimeout: 75 * second,
      maxHeaderSize: 16 * 1024,
      connectionsCheckingInterval: 5 * second,
    },
  }) as Server;
  server.maxConnections = 2_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function isComments(url: string): boolean {
  return /^\/_comments(?:\/|$)/.test(new URL(url).pathname);
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') return String(address);
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

function jobsOf(service: Service, options: ServeOptions): Job[] {
  const { context } = service;
  const { folder, hook, debounce } = options;
  const backups = backupsOf(options);
  const keep = { daily: context.backupDays };
  return [
    {
      name: 'erasures',
      every: second,
      run: () => noteErasures(context, path.join(folder, tombstonesName)),
    },
    {
      name: 'rebuild',
      every: second,
      run: (signal) => rebuild(context, { hook, signal, debounce }),
    },
    {
      name: 'strays',
      every: 10 * minute,
      run: strayWatcher(context, (message) => options.log.warn(message)),
    },
    { name: 'retention', every: 10 * minute, run: () => runRetention(context) },
    {
      name: 'copies',
      every: 60 * minute,
      run: async () =>
        forgetCopies({ folder, backups }, { now: context.now(), days: context.backupDays }),
    },
    {
      name: 'backup',
      every: minute,
      run: () => backUp(context.database, { folder: backups, now: context.now(), keep }),
    },
    ...(options.jobs?.(service) ?? []),
  ];
}

function backupsOf({ folder, backupFolder }: ServeOptions): string {
  return backupFolder ?? path.join(folder, 'backups');
}

/** The longest an answer that has begun may still take. */
const patience = 10 * second;

async function stop(server: Server, jobs: Jobs, service: Service): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  await Promise.all([closed, jobs.stop()]);
  clearTimeout(timer);
  await service.close();
}
