// Runs one command of `start` and `test`: quiet while it goes well, its whole output when it does not.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const example = join(root, 'examples/clinic');
export const docs = join(root, 'docs');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `This is Node ${process.versions.node}; Hearten's scripts need 22.12 or newer. \`npx --yes pnpm@12 start\` and \`npx --yes pnpm@12 test\` bring their own.`,
  );
  process.exit(2);
}

const binaries = join(root, 'node_modules/.bin');

/** The environment of every child: our tools first, no telemetry, and the `pnpm` that started us within turbo's reach. */
export const environment = {
  ...process.env,
  PATH: [binaries, pnpmFolder(), process.env.PATH].filter(Boolean).join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
};

// turbo starts each task with `pnpm run`, and looks for it on the PATH only.
function pnpmFolder() {
  const path = process.env.npm_execpath ?? '';
  return /pnpm[^/\\]*$/.test(path) ? dirname(path) : undefined;
}

const children = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(130);
  });
}

/**
 * Runs a command to its end.
 *
 * @returns its exit code, what it printed (both streams, in order) and how many seconds it took. Never throws: a command
 *   that is not there has code 127.
 */
export function run(command, args, { cwd = root, env = {}, isShown = false } = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...environment, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    children.add(child);
    let output = '';
    const take = (chunk) => {
      output += chunk;
      if (isShown) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const end = (code) => {
      children.delete(child);
      resolve({ code, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (cause) => {
      output += `${cause.message}\n`;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Runs a script of many packages with turbo. */
export function turbo(...args) {
  const names = process.platform === 'win32' ? ['pnpm.exe', 'pnpm.cmd'] : ['pnpm'];
  const folders = environment.PATH.split(delimiter);
  const isInReach = folders.some((folder) => names.some((name) => existsSync(join(folder, name))));
  if (isInReach) return run('turbo', ['run', ...args]);
  return run('npx', ['--yes', 'pnpm@12', 'exec', 'turbo', 'run', ...args]);
}

/** Builds the packages, each after those it stands on; an unchanged one comes from turbo's cache. */
export function buildPackages() {
  return turbo('build', '--filter=./packages/*', '--output-logs=new-only');
}

/** Builds the example clinic's site into `examples/clinic/dist`, or another folder. */
export function buildExample({ env = {}, outDir } = {}) {
  const args = [astroCommand(), 'build', ...(outDir ? ['--outDir', outDir] : [])];
  return run(process.execPath, args, { cwd: example, env });
}

/** Builds the documentation into `docs/dist`. */
export function buildDocs() {
  const command = join(docs, 'node_modules/astro/bin/astro.mjs');
  // A test runner says otherwise, and Starlight's search is then left out.
  const env = { NODE_ENV: 'production' };
  return run(process.execPath, [command, 'build'], { cwd: docs, env });
}

/** Astro's command file, run with our own Node whatever the machine has. */
export function astroCommand() {
  return join(example, 'node_modules/astro/bin/astro.mjs');
}

/** `1.2 s`, `83 s`. */
export function spell(seconds) {
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}
