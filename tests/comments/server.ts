import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const script = path.join(import.meta.dirname, 'server.mjs');
export const calm = { post: 'calm', title: 'Calm', path: '/blog/calm/', lang: 'en', isOpen: true };

const articles = [calm, { ...calm, post: 'calma', path: '/es/blog/calma/', lang: 'es' }];

/** A folder for the service, with a list of articles; it is gone when the test is done. */
export function makeFolder(pages = articles): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearten-service-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writePages(folder, pages);
  return folder;
}

export function writePages(folder: string, pages = articles): void {
  writeFileSync(path.join(folder, 'comments-pages.json'), JSON.stringify(pages));
}

/** A running service. */
export interface Server {
  url: string;
  process: ChildProcess;
  /** What it wrote to its log so far. */
  log: () => string;
  /** Pulls the plug. */
  kill: () => Promise<void>;
  /** Asks it to stop; answers its exit code. */
  stop: () => Promise<number | null>;
}

/** Starts the service in a folder; throws what it says where it does not start. */
export async function startServer(
  folder: string,
  options: Record<string, unknown> = {},
  execution: { command?: string[]; env?: Record<string, string> } = {},
): Promise<Server> {
  const [command = '', ...words] = execution.command ?? [process.execPath];
  const child = spawn(command, [...words, script, JSON.stringify({ folder, ...options })], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...execution.env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const url = await firstLine(child);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  const kill = async () => void (await end('SIGKILL'));
  return { url, process: child, log: () => log, kill, stop: () => end('SIGTERM') };
}

function firstLine(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /^http:\S+$/m.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(said)));
  });
}

/** The fields of the form, by their names in it. */
export function fieldsOf(text: string, more: Record<string, string> = {}): Record<string, string> {
  return { comment: text, author: 'Robin', comment_post_ID: 'calm', ...more };
}

export function post(
  url: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const init = { method: 'POST', redirect: 'manual', headers } as const;
  return fetch(`${url}/_comments/submit`, { ...init, body: new URLSearchParams(fields) });
}

/** As many tokens of check pages as asked for. They can be used in three seconds. */
export async function takeTokens(
  url: string,
  count: number,
  fields: Record<string, string> = {},
): Promise<string[]> {
  const tokens: string[] = [];
  const take = async () => {
    while (tokens.length < count)
      tokens.push(tokenIn(await (await post(url, fieldsOf('x', fields))).text()));
  };
  await Promise.all(Array.from({ length: 8 }, take));
  return tokens;
}

export function tokenIn(markup: string): string {
  return /name="token" value="([^"]*)"/.exec(markup)?.[1] ?? '';
}

/** Sends a comment with its check page and the three seconds a person needs. */
export async function send(url: string, fields: Record<string, string>): Promise<Response> {
  const token = tokenIn(await (await post(url, fields)).text());
  await wait(3_100);
  return post(url, { ...fields, token });
}

export function wait(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
