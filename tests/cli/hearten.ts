import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { plainEnvironment } from '../bad-input/site.ts';

const manifest = createRequire(import.meta.url).resolve('hearten/package.json');
export const bin = path.join(path.dirname(manifest), 'bin/hearten.js');

export interface Answer {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `hearten` in a folder, as somebody would type it. */
export function hearten(
  words: string,
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<Answer> {
  const args = words.split(' ').filter(Boolean);
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...plainEnvironment(), GITHUB_WORKSPACE: '', ...env },
  });
  const answer = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (data: string) => (answer.stdout += data));
  child.stderr.setEncoding('utf8').on('data', (data: string) => (answer.stderr += data));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...answer })));
}

export interface Told {
  path: string | null;
  line: number | null;
  column: number | null;
  endLine: number | null;
  severity: string;
  ruleId: string | null;
  reason: string;
  expected: string[];
  url: string | null;
}

/** The messages of `hearten check --format json`, as `path:line ruleId`. */
export async function told(words: string, cwd: string): Promise<string[]> {
  const { stdout } = await hearten(`check --format json ${words}`, { cwd });
  return (JSON.parse(stdout) as Told[]).map(
    ({ path, line, ruleId }) => `${path}:${line} ${ruleId}`,
  );
}
