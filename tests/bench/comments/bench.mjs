// Comments taken and shown: our service beside WordPress, each a server of its own on loopback, asked by the same client.
// Limits are off for both; both check, keep and hold each comment for a moderator. WordPress needs Debian's packages:
// apt-get install wordpress php-fpm php-mysql mariadb-server nginx-light
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { startHearten } from './hearten.mjs';
import { startWordPress } from './wordpress.mjs';

const connections = [10, 50];
const shown = 50;

/** Runs each contestant `rounds` times with 10 and 50 connections. `ratios` are those of medians with 50. */
export async function bench({ rounds }) {
  const hearten = await contest('hearten', await startHearten({ shown }), {
    rounds,
    posts: 4_000,
    gets: 20_000,
  });
  const other = await startWordPress({ shown });
  if (typeof other === 'string') {
    console.log(other);
    return { rounds, shown, hearten, skipped: other };
  }
  const wordpress = await contest('wordpress', other, { rounds, posts: 400, gets: 400 });
  const ratios = ratiosOf(hearten, wordpress);
  console.log(ratios);
  return { rounds, shown, ratios, hearten, wordpress };
}

async function contest(name, server, { rounds, posts, gets }) {
  const idleMb = memoryOf(server.pids);
  // Without the pages of the program itself, which the machine has once for all that run it.
  const idleOwnMb = memoryOf(server.pids, 'RssAnon');
  const runs = { post: {}, get: {} };
  for (const count of connections) {
    runs.post[count] = [];
    runs.get[count] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const bodies = await server.bodies(posts);
      runs.post[count].push(
        await ask(server.post(bodies), { count, amount: posts, accepted: server.accepted }),
      );
      runs.get[count].push(await ask(server.get(), { count, amount: gets, accepted: 200 }));
      console.log(
        `${name} ${count} connections ${round}/${rounds}`,
        runs.post[count].at(-1),
        runs.get[count].at(-1),
      );
    }
  }
  const loadMb = memoryOf(server.pids, 'VmHWM');
  const kept = await server.kept?.();
  await server.stop();
  const medians = Object.fromEntries(
    Object.entries(runs).map(([kind, byCount]) => [
      kind,
      Object.fromEntries(Object.entries(byCount).map(([count, all]) => [count, middle(all)])),
    ]),
  );
  return { idleMb, idleOwnMb, loadMb, kept, medians, runs };
}

/** One run: how many answers of the right kind a second, and how long they took, in ms. */
async function ask(target, { count, amount, accepted }) {
  const start = performance.now();
  let end = start;
  const running = autocannon({ connections: count, amount, timeout: 60, ...target });
  // It looks once a second whether it is done: its own duration would be up to a second too long.
  running.on('response', () => {
    end = performance.now();
  });
  const result = await running;
  const { [accepted]: good, ...others } = result.statusCodeStats;
  if (result.errors > 0 || Object.keys(others).length > 0) {
    throw new Error(`${result.errors} failed, and others said ${JSON.stringify(others)}.`);
  }
  const { p50, p99 } = result.latency;
  return { perSecond: Math.round((good.count * 1_000) / (end - start)), p50, p99 };
}

function middle(runs) {
  const of = (key) =>
    runs.map((run) => run[key]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)];
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}

/** What processes hold of the machine's memory, in MB; `VmHWM` is the most they ever held. */
function memoryOf(pids, line = 'VmRSS') {
  const one = (pid) =>
    Number(new RegExp(`${line}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  return Math.round(pids().reduce((sum, pid) => sum + one(pid), 0) / 1024);
}

function ratiosOf(ours, theirs) {
  const times = (a, b) => Number((a / b).toFixed(2));
  const [post, get] = ['post', 'get'].map((kind) => [
    ours.medians[kind][50],
    theirs.medians[kind][50],
  ]);
  return {
    postVsWordPress: times(post[0].perSecond, post[1].perSecond),
    getVsWordPress: times(get[0].perSecond, get[1].perSecond),
    postP99: times(post[1].p99, post[0].p99),
    getP99: times(get[1].p99, get[0].p99),
  };
}
