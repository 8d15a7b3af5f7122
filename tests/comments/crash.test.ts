import { openDatabase } from '@hearten/comments/service';
import { expect, test } from 'vitest';
import {
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

interface Sent {
  text: string;
  token: string;
}

test(`test 1: no comment that was received is lost, and none is there twice, in ${rounds} rounds of kill -9`, async () => {
  const folder = makeFolder();
  let server = await startServer(folder);
  const tokens = await takeTokens(server.url, rounds * perRound);
  await wait(3_100);
  const received: Sent[] = [];
  let unanswered: Sent[] = [];
  let fresh = 0;
  for (let round = 0; round < rounds; round++) {
    // What got no answer is sent again, as a reader does who presses the button once more.
    const batch = [
      ...unanswered,
      ...tokens.slice(fresh, fresh + perRound - unanswered.length).map(named),
    ];
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

function named(token: string): Sent {
  return { token, text: `Comment ${token.slice(-12)}` };
}

/** Sends them eight at a time, and kills the server once `most` are answered; answers those that were received. */
async function sendAll(server: Server, batch: readonly Sent[], most: number): Promise<Sent[]> {
  const waiting = [...batch];
  const answered: Sent[] = [];
  let killed: Promise<void> | undefined;
  const work = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const { text, token } = one;
      const answer = await post(server.url, fieldsOf(text, { token })).catch(() => undefined);
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
