import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fieldsOf, makeFolder, post, type Server, startServer, wait } from './server.ts';

/** What the process holds of the machine's memory, in MB. */
function memoryOf({ process: { pid } }: Server): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

const head =
  'POST /_comments/submit HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n';

interface Spoken {
  said: string;
  /** How many bytes it took before it answered. */
  sent: number;
}

/** Says something over a connection of its own, then as much of `body` as is taken. */
function speak(
  server: Server,
  start: string,
  body: { chunk: Buffer; times: number },
): Promise<Spoken> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  let said = '';
  let left = body.times;
  let sent: number | undefined;
  return new Promise((resolve) => {
    const pump = () => {
      while (left > 0 && socket.writable) {
        left -= 1;
        if (!socket.write(body.chunk)) return;
      }
    };
    const done = () => resolve({ said, sent: sent ?? socket.bytesWritten });
    socket.setTimeout(30_000, () => socket.destroy());
    socket.on('connect', () => {
      socket.write(start);
      pump();
    });
    socket.on('drain', pump);
    socket.on('data', (data) => {
      said += data.toString();
      sent ??= socket.bytesWritten;
      left = 0;
      // What it says first is all that counts; it need not hang up by itself.
      setTimeout(() => socket.destroy(), 200);
    });
    socket.on('error', done);
    socket.on('close', done);
  });
}

const megabyte = Buffer.alloc(1 << 20, 'x');

test('test 7: a gigabyte is refused at its first bytes, whatever it says of itself', async () => {
  const server = await startServer(makeFolder());
  await post(server.url, fieldsOf('Warm.'));
  const before = memoryOf(server);
  const chunked = Buffer.concat([Buffer.from('100000\r\n'), megabyte, Buffer.from('\r\n')]);
  const bodies: [string, Buffer][] = [
    [`${head}Transfer-Encoding: chunked\r\n\r\n`, chunked],
    [`${head}Content-Length: ${1 << 30}\r\n\r\n`, megabyte],
  ];
  for (const [start, chunk] of bodies) {
    const { said, sent } = await speak(server, start, { chunk, times: 1_024 });
    expect(said).toMatch(/^HTTP\/1\.1 413/);
    expect(sent).toBeLessThan(64 << 20);
  }
  expect(memoryOf(server) - before).toBeLessThan(60);
  expect((await post(server.url, fieldsOf('Still here.'))).status).toBe(200);
});

test('test 7: a bomb is not unpacked', async () => {
  const server = await startServer(makeFolder());
  const bomb = gzipSync(Buffer.alloc(64 << 20));
  const answer = await fetch(`${server.url}/_comments/submit`, {
    method: 'POST',
    body: bomb,
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  });
  expect(answer.status).toBe(415);
});

test('test 7: a length that is a lie harms nobody', async () => {
  const server = await startServer(makeFolder());
  const short = { chunk: Buffer.from('comment=x'), times: 1 };
  await Promise.race([speak(server, `${head}Content-Length: 900\r\n\r\n`, short), wait(500)]);
  const doubled = `${head}Content-Length: 9\r\nContent-Length: 5\r\n\r\n`;
  expect((await speak(server, doubled, short)).said).toMatch(/^HTTP\/1\.1 400/);
  expect((await post(server.url, fieldsOf('Still here.'))).status).toBe(200);
});

test('test 14: nobody is believed who says where they come from, over one connection or many', async () => {
  const limit = { points: 5, seconds: 600 };
  const limits = { address: limit, post: limit, site: limit };
  const server = await startServer(makeFolder(), { limits });
  const statuses: number[] = [];
  for (let index = 0; index < 8; index++) {
    const address = `203.0.113.${index}`;
    const headers = {
      'x-forwarded-for': `${address}, 10.0.0.1`,
      'X-FORWARDED-FOR': address,
      'x-real-ip': address,
      forwarded: `for=${address}`,
      'true-client-ip': address,
    };
    statuses.push((await post(server.url, fieldsOf('Words.'), headers)).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
  const body = new URLSearchParams(fieldsOf('Words.')).toString();
  const one = `${head}Content-Length: ${body.length}\r\n\r\n${body}`;
  const { said } = await speak(server, one.repeat(3), { chunk: Buffer.alloc(0), times: 0 });
  expect(said.match(/HTTP\/1\.1 \d+/g)?.every((line) => line.endsWith('429'))).toBe(true);
});

test('test 14: behind a proxy that is known, each reader has a limit of their own', async () => {
  const limit = { points: 2, seconds: 600 };
  const limits = { address: limit, post: limit, site: limit };
  const server = await startServer(makeFolder(), { limits, trustProxy: ['127.0.0.1'] });
  const from = async (address: string) =>
    (await post(server.url, fieldsOf('Words.'), { 'x-forwarded-for': address })).status;
  expect(await from('203.0.113.1')).toBe(200);
  expect(await from('203.0.113.1')).toBe(200);
  expect(await from('203.0.113.1')).toBe(429);
  expect(await from('203.0.113.2')).toBe(200);
  // Whoever has an IPv6 network has all of it.
  expect(await from('2001:db8:1:2::1')).toBe(200);
  expect(await from('2001:db8:1:2::2')).toBe(200);
  expect(await from('2001:db8:1:2:ffff::3')).toBe(429);
});
