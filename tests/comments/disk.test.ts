import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@hearten/comments/service';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  fieldsOf,
  makeFolder,
  post,
  send,
  startServer,
  takeTokens,
  wait,
  writePages,
} from './server.ts';

/** A disk of two megabytes; undefined where this machine lets nobody have one. */
function makeSmallDisk(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearten-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]);
  onTestFinished(() => {
    if (status === 0) execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return status === 0 ? folder : undefined;
}

describe('test 2: a full disk', () => {
  test('keeps nobody from their words, and is forgotten when there is room again', async (context) => {
    const folder = makeSmallDisk();
    if (!folder) return context.skip('A small disk needs the right to mount one.');
    writePages(folder);
    const server = await startServer(folder, {
      backupFolder: path.join(tmpdir(), `b-${process.pid}`),
    });
    const tokens = await takeTokens(server.url, 700);
    await wait(3_100);
    const received = new Set<string>();
    let refused: { text: string; token: string } | undefined;
    for (const [index, token] of tokens.entries()) {
      const text = `${index} ${'words that take room '.repeat(150)}`;
      const answer = await post(server.url, fieldsOf(text, { token }));
      if (answer.status === 303) received.add(text.trim());
      else {
        expect(answer.status).toBe(503);
        expect(answer.headers.get('retry-after')).toBe('120');
        expect(await answer.text()).toContain(text.trim());
        refused = { text, token };
        break;
      }
    }
    expect(refused, 'the disk was full').toBeDefined();
    expect((await fetch(`${server.url}/_comments/healthz`)).status).toBe(200);
    execFileSync('mount', ['-o', 'remount,size=8m', folder]);
    const again = await post(
      server.url,
      fieldsOf(refused?.text ?? '', { token: refused?.token ?? '' }),
    );
    expect(again.status).toBe(303);
    received.add(refused?.text.trim() ?? '');
    await server.stop();
    const { db, sqlite, close } = await openDatabase(folder);
    const rows = await db.selectFrom('comment').select('text').execute();
    expect(new Set(rows.map(({ text }) => text))).toEqual(received);
    expect(rows).toHaveLength(received.size);
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    await close();
    return undefined;
  });
});

describe('test 3: the service', () => {
  test.each([
    ['whose file is gone', (file: string) => unlinkSync(file), /is missing/],
    [
      'whose file has a broken head',
      (file: string) => writeFileSync(file, 'not a database at all'),
      /is damaged/,
    ],
    ['whose file was cut off', (file: string) => truncateSync(file, 50_000), /is damaged/],
    [
      'whose file is gone, but not its log',
      (file: string) => {
        unlinkSync(file);
        writeFileSync(`${file}-wal`, 'x');
      },
      /is missing/,
    ],
    [
      'whose key is gone',
      (file: string) => unlinkSync(file.replace('.sqlite', '.key')),
      /key file .* is missing/,
    ],
  ])('%s does not start, and begins nothing anew', async (_, harm, reason) => {
    const folder = makeFolder();
    const file = path.join(folder, 'comments.sqlite');
    const server = await startServer(folder);
    expect(await server.stop()).toBe(0);
    harm(file);
    const before = state(file);
    await expect(startServer(folder)).rejects.toThrow(reason);
    expect(state(file)).toEqual(before);
  });

  test('whose file is taken away while it runs says so and takes nothing', async () => {
    const folder = makeFolder();
    const server = await startServer(folder);
    unlinkSync(path.join(folder, 'comments.sqlite'));
    expect((await fetch(`${server.url}/_comments/readyz`)).status).toBe(503);
    const answer = await send(server.url, fieldsOf('Kept words.'));
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('Kept words.');
  });

  test('whose folder another one has does not start, until that one is gone, however it went', async () => {
    const folder = makeFolder();
    const first = await startServer(folder);
    await expect(startServer(folder)).rejects.toThrow(/already runs with the folder/);
    expect((await post(first.url, fieldsOf('Still here.'))).status).toBe(200);
    await first.kill();
    const next = await startServer(folder);
    expect(await next.stop()).toBe(0);
    expect(await (await startServer(folder)).stop()).toBe(0);
  });

  test('whose folder cannot be written does not start', async (context) => {
    // The superuser writes everywhere; somebody else does not.
    const setpriv = spawnSync('setpriv', ['--version']).status === 0;
    if (process.getuid?.() === 0 && !setpriv) return context.skip('There is nobody but root here.');
    const folder = makeFolder();
    await (await startServer(folder)).stop();
    for (const name of ['', 'comments.sqlite', 'comments.key']) {
      chmodSync(path.join(folder, name), name === '' ? 0o555 : 0o444);
    }
    const command =
      process.getuid?.() === 0
        ? ['setpriv', '--reuid=65534', '--clear-groups', process.execPath]
        : [process.execPath];
    await expect(startServer(folder, {}, { command })).rejects.toThrow(
      /cannot be written|cannot be opened/,
    );
    chmodSync(folder, 0o755);
    return undefined;
  });
});

function state(file: string): string {
  try {
    return readFileSync(file, 'base64').slice(0, 1_000);
  } catch {
    return 'nothing';
  }
}
