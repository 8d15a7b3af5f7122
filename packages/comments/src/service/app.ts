import { Hono } from 'hono';
import { type Logger, pino } from 'pino';
import type { Lang } from '../core/lang.ts';
import { defaultRetention, type Retention } from '../core/retention/retention.ts';
import { moderation } from '../admin/app.ts';
import type { ServiceContext } from './context.ts';
import { codeOf, type OpenDatabase } from './database/open.ts';
import { createAddressKey, createAddressOf, type ServerFacts } from './http/address.ts';
import { crossOriginGuard } from './http/guard.ts';
import { securityHeaders } from './http/headers.ts';
import { logRequests, safeError } from './http/log-requests.ts';
import { refuse } from './http/refuse.ts';
import type { Keys } from './keys.ts';
import { base } from './page/page.ts';
import { readStyleSheet, styleSheets } from './page/styles.ts';
import { outboxReader } from './operations/outbox.ts';
import type { Pages } from './pages.ts';
import { publicRoutes } from './public/routes.ts';
import { createLimits, type LimitOptions } from './reader/limits.ts';
import { readerRoutes } from './reader/routes.ts';
import type { QueueCaps } from './store/receive-comment.ts';
import { createReceiver } from './store/receiver.ts';
import { pausedReader } from './store/settings.ts';

/** What the service is made of: its database, keys, pages and limits. */
export interface ServiceOptions {
  database: OpenDatabase;
  keys: Keys;
  /** The articles that can be commented. */
  pages: Pages;
  /** The time, in ms. @default Date.now */
  now?: () => number;
  /** @default one that says nothing */
  log?: Logger;
  /** The clinic's time zone. @default that of the machine */
  timeZone?: string;
  /** The name of the site, as pages show it. @default 'Comments' */
  siteName?: string;
  /** What a build says to get all comments, `Authorization: Bearer …`. Without it there is no export. */
  exportToken?: string | undefined;
  /** Whether the form asks for an e-mail address, which nobody has to give. @default true */
  hasEmail?: boolean;
  /** Within how many days a comment is read, as readers are told. @default 3 */
  answerDays?: number;
  /** How long each thing is kept, in ms. */
  retention?: Partial<Retention>;
  /** After how many days erased words have left the last backup. @default 30 */
  backupDays?: number;
  /** How many comments are taken; `false` for no limit. */
  limits?: LimitOptions | false;
  caps?: QueueCaps;
  /** Proxies that are believed when they say whom they stand for: addresses and ranges. @default [] */
  trustProxy?: readonly string[];
  /** Other origins whose forms may post here, such as that of the site when the service has a host of its own. @default [] */
  origins?: readonly string[];
}

/** The service, as a handler of requests: for a server of its own, or a route of another. */
export interface Service {
  fetch: (request: Request, facts?: ServerFacts) => Response | Promise<Response>;
  context: ServiceContext;
  /** Closes the database; requests after that are refused. */
  close: () => Promise<void>;
}

/** Everything under `/_comments`. */
export function createService(options: ServiceOptions): Service {
  const context = contextOf(options);
  const app = new Hono();
  app.use(`${base}/*`, logRequests(context.log, context.now));
  app.use(`${base}/*`, securityHeaders);
  app.use(`${base}/*`, crossOriginGuard(options.origins));
  app.get(`${base}/styles/:name`, (c) => {
    const name = styleSheets.find((one) => one === c.req.param('name'));
    if (!name) return refuse(c, 'not-found');
    return c.body(readStyleSheet(name), 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    });
  });
  app.route(`${base}/admin`, moderation(context));
  app.route(base, readerRoutes(context));
  app.route(base, publicRoutes(context, options.exportToken));
  app.notFound((c) => refuse(c, 'not-found'));
  app.onError((error, c) => {
    context.log.error(safeError(error), 'a request failed');
    // The disk is full, gone or held by somebody: nothing is wrong with what was sent.
    const kept = (c.get as (name: 'kept') => { lang: Lang; text: string } | undefined)('kept');
    const name = codeOf(error) === '' ? 'broken' : 'unavailable';
    return refuse(c, name, { retryAfter: 120, ...kept });
  });
  return {
    fetch: (request, facts) => app.fetch(request, facts),
    context,
    close: () => context.database.close(),
  };
}

function contextOf(options: ServiceOptions): ServiceContext {
  const { database, keys, pages, now = Date.now } = options;
  return {
    db: database.db,
    database,
    keys,
    pages,
    now,
    log: options.log ?? pino({ level: 'silent' }),
    timeZone: options.timeZone,
    siteName: options.siteName ?? 'Comments',
    hasEmail: options.hasEmail ?? true,
    answerDays: options.answerDays ?? 3,
    retention: { ...defaultRetention, ...options.retention },
    backupDays: options.backupDays ?? 30,
    limits: createLimits(options.limits),
    isPaused: pausedReader(database.db),
    waiting: outboxReader(database.db),
    receive: createReceiver(database, options.caps),
    addressKey: createAddressKey(now),
    addressOf: createAddressOf(options.trustProxy ?? []),
  };
}
