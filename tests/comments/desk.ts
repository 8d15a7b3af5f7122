import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  addAccount,
  createLog,
  openDatabase,
  type Running,
  serve,
} from '@hearten/comments/service';

export const password = 'four words are enough';

/** A service with one article and two moderators, and a clock that a test moves. */
export interface Desk extends Running {
  /** Sends a comment as a reader does, check page and all; gives its id. */
  send: (comment: { author: string; text: string }) => Promise<string>;
  stop: () => Promise<void>;
}

/** Opens a service in a folder of its own, as `hearten comments serve` does; with a built site when one is given. */
export async function openDesk(site?: string): Promise<Desk> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearten-desk-'));
  const page = { post: 'calm', title: 'A calmer evening', path: '/blog/calm/', lang: 'en' };
  const pagesFile = path.join(folder, 'pages.json');
  const spanish = { post: 'calma', title: 'Una tarde', path: '/es/blog/calma/', lang: 'es' };
  writeFileSync(
    pagesFile,
    JSON.stringify([page, spanish].map((one) => ({ ...one, isOpen: true }))),
  );
  const data = path.join(folder, 'data');
  let ahead = 0;
  const running = await serve({
    folder: data,
    pagesFile,
    host: '127.0.0.1',
    port: 0,
    site,
    // Nothing that is logged is looked at here.
    log: createLog({ write: () => true }),
    now: () => Date.now() + ahead,
    siteName: 'Alder Grove',
    timeZone: 'UTC',
  });
  // From beside the service, as the command line does.
  const { db, close } = await openDatabase(data);
  for (const name of ['rosa', 'sam']) {
    await addAccount(db, { name, role: 'Admissions coordinator', password, now: 0 });
  }
  await close();
  const url = running.url.replace('127.0.0.1', 'localhost');
  return {
    ...running,
    url,
    async send({ author, text }) {
      const fields = { comment: text, author, comment_post_ID: 'calm' };
      const check = await (await post(url, fields)).text();
      const token = /name="token" value="([^"]*)"/.exec(check)?.[1] ?? '';
      ahead += 5_000;
      const thanks = await post(url, { ...fields, token });
      if (thanks.status !== 303) throw new Error(`Not taken: ${thanks.status}`);
      const row = await running.service.context.db
        .selectFrom('comment')
        .select('public_id')
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow();
      return row.public_id;
    },
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function post(url: string, fields: Record<string, string>): Promise<Response> {
  return fetch(`${url}/_comments/submit`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: url },
    redirect: 'manual',
  });
}
