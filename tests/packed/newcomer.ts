// What somebody does who has never seen Hearten, with nothing of this repository in reach.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { example, run } from '../../scripts/step.mjs';
import { plain } from './starter.ts';

export type Manager = 'npm' | 'pnpm';

/** `npm create hearten@latest <words>` in a folder. */
export async function create(folder: string, ...words: string[]): Promise<string> {
  const args = ['create', '--yes', 'hearten@latest', '--', ...words];
  // A cache of its own: npx keeps what it fetched under the name and version, which do not change here.
  const env = { ...environment(), npm_config_cache: join(folder, '.npm-cache') };
  return finish('npm create', await run('npm', args, { cwd: folder, env }));
}

/** The same with pnpm, which is fetched from where it always is. */
export async function createWithPnpm(folder: string, ...words: string[]): Promise<string> {
  return finish('pnpm create', await pnpmHere(['create', 'hearten@latest', ...words], folder));
}

/** Installs a site, from the registry that has our packages. */
export async function installSite(folder: string, manager: Manager = 'npm'): Promise<void> {
  if (manager === 'pnpm') {
    finish('pnpm install', await pnpmHere(['install', '--loglevel=error'], folder));
    return;
  }
  await npmInstall(folder);
}

/** Installs one package more, with npm. */
export async function addPackage(folder: string, name: string): Promise<void> {
  await npmInstall(folder, name);
}

async function npmInstall(folder: string, ...names: string[]): Promise<void> {
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const args = ['install', ...names, ...options];
  finish('npm install', await run('npm', args, { cwd: folder, env: environment() }));
}

function pnpmHere(args: string[], folder: string) {
  const env = {
    ...plain,
    npm_config_user_agent: undefined,
    pnpm_config_registry: inject('registry'),
    pnpm_config_cache_dir: join(folder, '.pnpm-cache'),
  };
  return run('npx', ['--yes', 'pnpm@12', ...args], { cwd: folder, env });
}

/** Runs a script of a site's package.json. */
export async function runScript(folder: string, script: string): Promise<string> {
  return finish(script, await run('npm', ['run', script], { cwd: folder, env: environment() }));
}

/**
 * The pictures of the example as they were made for it before: a new site's are the same, and making them takes half a minute.
 */
export function lendPictures(folder: string): void {
  const made = join(example, 'node_modules/.astro/assets');
  if (!existsSync(made)) return;
  cpSync(made, join(folder, 'node_modules/.astro/assets'), { recursive: true });
}

function environment() {
  // Who runs the tests is not who makes the site.
  return { ...plain, npm_config_registry: inject('registry'), npm_config_user_agent: undefined };
}

function finish(what: string, { code, output }: { code: number; output: string }): string {
  if (code !== 0) throw new Error(`${what} ended with ${code}:\n${output}`);
  return output;
}
