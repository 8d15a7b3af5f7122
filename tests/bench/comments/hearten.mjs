// Our service, as `hearten comments serve` runs it, with an article that has comments.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importComments, openDatabase } from '@hearten/comments/service';

/** So many that none has more waiting than the service takes. */
const articles = 400;
const page = { post: 'calm', title: 'Calm', path: '/blog/calm/', lang: 'en', isOpen: true };

/** Starts it, with `shown` public comments. */
export async function startHearten({ shown }) {
  const folder = mkdtempSync(join(tmpdir(), 'hearten-bench-'));
  const busy = Array.from({ length: articles }, (_, index) => ({ ...page, post: `busy-${index}` }));
  writeFileSync(join(folder, 'comments-pages.json'), JSON.stringify([page, ...busy]));
  await fill(folder, shown);
  const options = { folder };
  const script = join(import.meta.dirname, '../../comments/server.mjs');
  const child = spawn(process.execPath, [script, JSON.stringify(options)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await new Promise((resolve) =>
    child.stderr.once('data', (text) => resolve(String(text).trim())),
  );
  // What starting has thrown away is gone when nobody asks for anything.
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  return {
    pids: () => [child.pid],
    accepted: 303,
    bodies: (count) => takeBodies(url, count),
    post: (bodies) => ({
      url: `${url}/_comments/submit`,
      requests: [{ setupRequest: next(bodies) }],
    }),
    get: () => ({ url: `${url}/_comments/v1/pages/calm/comments` }),
    kept: () => countKept(folder),
    async stop() {
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

async function fill(folder, shown) {
  const { db, close } = await openDatabase(folder);
  const comments = Array.from({ length: shown }, (_, index) => ({
    id: `c_bench${index}`,
    post: 'calm',
    author: 'Robin',
    date: '2026-10-12',
    text: `Comment ${index}. ${'It helped me to know what to expect. '.repeat(6)}`.trim(),
    parent: null,
    staff: null,
    state: 'approved',
    writtenAt: Date.UTC(2026, 9, 12) + index,
  }));
  await importComments(db, comments, { now: Date.now() });
  await close();
}

async function countKept(folder) {
  const { db, sqlite, close } = await openDatabase(folder);
  const rows = await db.selectFrom('comment').select('id').where('post', '!=', 'calm').execute();
  const integrity = sqlite.pragma('integrity_check', { simple: true });
  await close();
  return { comments: rows.length, integrity };
}

let made = 0;
const headers = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
};

/** Forms that were checked, three seconds ago. */
async function takeBodies(url, count) {
  const bodies = [];
  const take = async () => {
    while (bodies.length < count) {
      const fields = {
        comment: `Comment ${(made += 1)}. ${'It helped me to know what to expect. '.repeat(6)}`,
        author: 'Robin',
        comment_post_ID: `busy-${made % articles}`,
      };
      const body = new URLSearchParams(fields).toString();
      const check = await fetch(`${url}/_comments/submit`, { method: 'POST', headers, body });
      const token = /name="token" value="([^"]*)"/.exec(await check.text())?.[1] ?? '';
      bodies.push(new URLSearchParams({ ...fields, token }).toString());
    }
  };
  await Promise.all(Array.from({ length: 16 }, take));
  await new Promise((resolve) => setTimeout(resolve, 3_200));
  return bodies;
}

function next(bodies) {
  let index = 0;
  return (request) => ({
    ...request,
    method: 'POST',
    // A copy: the client writes into it.
    headers: { ...headers },
    body: bodies[index++ % bodies.length],
  });
}
