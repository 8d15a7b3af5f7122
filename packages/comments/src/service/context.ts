import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Retention } from '../core/retention/retention.ts';
import type { Database, OutboxRow } from './database/schema.ts';
import type { OpenDatabase } from './database/open.ts';
import type { Keys } from './keys.ts';
import type { Pages } from './pages.ts';
import type { Limits } from './reader/limits.ts';
import type { Receiver } from './store/receiver.ts';

/** What every part of the service is given; nothing here reads a clock or a file by itself. */
export interface ServiceContext {
  db: Kysely<Database>;
  database: OpenDatabase;
  keys: Keys;
  pages: Pages;
  /** The time, in ms. */
  now: () => number;
  log: Logger;
  /** The clinic's time zone: comments show their day there. Undefined for that of the machine. */
  timeZone: string | undefined;
  /** The name of the site, as pages show it. */
  siteName: string;
  /** Whether the form asks for an e-mail address, which nobody has to give. */
  hasEmail: boolean;
  /** Within how many days a comment is read, as readers are told. */
  answerDays: number;
  /** How long each thing is kept. */
  retention: Retention;
  /** After how many days erased words have left the last backup. */
  backupDays: number;
  limits: Limits;
  /** Whether no new comments are taken. */
  isPaused: () => Promise<boolean>;
  /** What follows outside and is still to be done, of a kind. */
  waiting: (kind: OutboxRow['kind']) => Promise<OutboxRow[]>;
  /** Keeps a comment that was sent. */
  receive: Receiver;
  /** A key for an address that lasts a day and leads nowhere: for limits, never stored. */
  addressKey: (address: string) => string;
  /** The address a request came from, through trusted proxies only. */
  addressOf: (request: { header: (name: string) => string | undefined; env: unknown }) => string;
}
