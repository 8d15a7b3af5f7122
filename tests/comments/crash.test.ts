import { openDatabase } from '@hearten/comments/service';
import { expect, test } from 'vitest';
import {
  calm,
  fieldsOf,
  makeFolder,
  post,
  type Server,
  startServer,
  takeTokens,
  wait,
} from './server.ts';

const rounds = process.env.HEARTEN_ALL === '1' ? 500 : 25;
const perRound = 40;
// Five rounds an article: of one, no more than 200 comments may wait to be read.
const articles = Array.from({ length: Math.ceil(rounds / 5) }, (_, index) => `article-${index}`);

interface Sent {
  article: string;
  text: string;
  token: string;
}

test(`test 1: no comment that was received is lost, and none is there twice, in ${rounds} rounds of kill -9`, async () => {
  const folder = makeFolder(
    articles.map((article) => ({ ...calm, post: article, path: `/blog/${article}/` })),
  );
  let server = await startServer(folder);
  const prepared = await prepareAll(server.url);
  await wait(3_100);
  const received: Sent[] = [];
  let unanswered: Sent[] = [];
  let fresh = 0;
  for (let round = 0; round < rounds; round++) {
    // What got no answer is sent again, as a reader does who presses the button once more.
    const batch = [...unanswered, ...prepared.slice(fresh, fresh + perRound - unanswered.length)];
    fresh += perRound - unanswered.length;
    // The plug is pulled while some are answered and others on their way, however fast the machine is.
    const answered = await sendAll(server, batch, Math.floor(Math.random() * perRound * 0.8));
    received.push(...answered);
    unanswered = batch.filter((one) => !answered.includes(one));
    server = await startServer(folder);
  }
  await server.stop();
  const { sqlite, db, close } = await openDatabase(folder);
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  const rows = await db.selectFrom('comment').select('text').execute();
  await close();
  const kept = rows.map(({ text }) => text);
  expect(received.length).toBeGreaterThan(rounds);
  expect(unanswered.length + received.length).toBeLessThanOrEqual(fresh);
  expect(new Set(kept).size, 'none is there twice').toBe(kept.length);
  const lost = received.filter(({ text }) => !kept.includes(text));
  expect(lost, 'none is lost').toEqual([]);
}, 1_200_000);

/** The comments of all rounds, each with the token of its form. */
async function prepareAll(url: string): Promise<Sent[]> {
  const prepared: Sent[] = [];
  for (const article of articles) {
    const tokens = await takeTokens(url, 5 * perRound, { comment_post_ID: article });
    prepared.push(
      ...tokens.map((token) => ({ article, token, text: `Comment ${token.slice(-12)}` })),
    );
  }
  return prepared;
}

/** Sends them eight at a time, and kills the server once `most` are answered; answers those that were received. */
async function sendAll(server: Server, batch: readonly Sent[], most: number): Promise<Sent[]> {
  const waiting = [...batch];
  const answered: Sent[] = [];
  let killed: Promise<void> | undefined;
  const work = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const { article, text, token } = one;
      const fields = fieldsOf(text, { token, comment_post_ID: article });
      const answer = await post(server.url, fields).catch(() => undefined);
      if (answer === undefined) return;
      expect(answer.status).toBe(303);
      answered.push(one);
      if (answered.length > most) killed ??= server.kill();
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  await (killed ?? server.kill());
  return answered;
}
