import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exportText, openDatabase } from '@hearten/comments/service';
import { expect, test } from 'vitest';
import { fieldsOf, makeFolder, post, send, startServer, tokenIn, wait } from './server.ts';

const canary = 'canary8f31';
const email = `${canary}-mail@clinic.example`;
const agent = `${canary}-agent`;

test('test 22: what is private is in no log, no page, no feed; test 26: and no visit changes anything', async () => {
  const folder = makeFolder();
  const server = await startServer(folder, { exportToken: 'secret' });
  const headers = {
    'user-agent': agent,
    'x-forwarded-for': '203.0.113.77',
    referer: `http://x/${canary}-from`,
  };
  const fields = fieldsOf(`${canary}-text`, { author: `${canary}-name`, email });
  const check = await (await post(server.url, fields, headers)).text();
  await wait(3_100);
  const sent = await post(server.url, { ...fields, token: tokenIn(check) }, headers);
  const location = sent.headers.get('location') ?? '';
  const paths = [
    location,
    /\/_comments\/withdraw\/[^"]+/.exec(await (await fetch(server.url + location)).text())?.[0] ??
      '',
    '/_comments/privacy',
    `/_comments/v1/pages/calm/comments?q=${canary}-query`,
    '/_comments/v1/export',
    `/_comments/reply?post=calm&parent=${canary}`,
    '/_comments/admin',
    `/_comments/${canary}-path`,
    '/_comments/submit',
  ];
  for (let visit = 0; visit < 12; visit++) {
    for (const one of paths) {
      const answer = await fetch(server.url + one, {
        headers: { ...headers, authorization: 'Bearer secret' },
        redirect: 'manual',
      });
      expect(await answer.text(), one).not.toContain(canary);
      expect(answer.status, one).toBeLessThan(500);
      expect(answer.headers.get('set-cookie') ?? '').not.toContain(canary);
    }
  }
  // And what goes wrong tells nothing either.
  await post(server.url, { ...fields, email: `${canary}@` }, headers);
  await post(server.url, { comment: canary, author: canary, comment_post_ID: canary }, headers);
  await fetch(`${server.url}/_comments/submit`, {
    method: 'POST',
    body: `{"${canary}`,
    headers: { ...headers, 'content-type': 'application/json' },
  });
  await server.stop();
  expect(server.log()).toContain('"route":"/_comments/submit"');
  expect(server.log()).not.toMatch(/canary8f31|203\.0\.113|127\.0\.0\.1/);
  const { db, file, close } = await openDatabase(folder);
  expect(await exportText({ db, timeZone: 'UTC' })).not.toContain(canary);
  expect(await db.selectFrom('comment').select('state').execute()).toEqual([{ state: 'pending' }]);
  await close();
  // The address is encrypted, and nothing of the browser is kept.
  for (const name of readdirSync(folder).filter((one) => one.startsWith('comments'))) {
    const bytes = readFileSync(path.join(folder, name), 'latin1');
    expect(bytes, name).not.toMatch(/canary8f31-(?:mail|agent|from|query)|203\.0\.113/);
  }
  expect(readFileSync(file, 'latin1')).toContain(`${canary}-text`);
});

test('test 16: a deploy hook is told that the site is to be built, and nothing of comments', async () => {
  const folder = makeFolder();
  const note = path.join(folder, 'built.txt');
  const rebuild = `printf '%s\\n' "$0 $* $(env | grep -c canary)" >> ${note}`;
  const server = await startServer(folder, {
    rebuild,
    debounce: { quiet: 200, longest: 1_000 },
  });
  await send(server.url, fieldsOf(`${canary}-text`));
  const { db, close } = await openDatabase(folder);
  // As the queue does it, from another process.
  const { decideComment } = await import('@hearten/comments/service');
  const row = await db.selectFrom('comment').selectAll().executeTakeFirstOrThrow();
  const { id, version } = row;
  await decideComment(db, { id, version, action: 'approve', actor: 'command', now: Date.now() });
  await close();
  writeFileSync(note, '');
  for (let tries = 0; tries < 50 && readFileSync(note, 'utf8') === ''; tries++) await wait(100);
  const built = readFileSync(note, 'utf8');
  expect(built.split('\n').filter(Boolean)).toHaveLength(1);
  expect(built).not.toContain(canary);
  expect(await server.stop()).toBe(0);
});
