// Finds a Chromium for the browser tests and the screenshots, and gets one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { run } from './step.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** How every browser of ours is launched: no sandbox (containers), nothing of its own on the network. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of an installed browser that starts, or `undefined`. `CHROMIUM_PATH` comes first. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (starts(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, and no browser starts from there.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...places, chromium.executablePath()].find(starts);
}

// Ubuntu's `chromium-browser` may be a mere note about snap: only one that tells its version counts.
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0;
}

/**
 * The path of a browser, installing one if there is none: first Playwright's own, then, as root on Debian or its kin, the
 * system's.
 *
 * @throws with what was tried, when nothing helped
 */
export async function getBrowser() {
  const found = findBrowser();
  if (found) return found;
  const tried = [];
  for (const [what, attempt] of [
    ['playwright install chromium', installFromPlaywright],
    ['apt-get install chromium', installFromDebian],
  ]) {
    const problem = await attempt();
    const path = findBrowser();
    if (path) return path;
    tried.push(`${what}: ${problem ?? 'the browser it brought does not start'}`);
  }
  throw new Error(
    `No Chromium was found, and none could be installed.\n${tried.map((line) => `  ${line}`).join('\n')}\nInstall Chromium or Chrome, or name one in CHROMIUM_PATH.`,
  );
}

async function installFromPlaywright() {
  const home = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
  const { code, output } = await run(
    process.execPath,
    [join(home, 'cli.js'), 'install', 'chromium'],
    {
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
    },
  );
  return code === 0 ? undefined : gist(output);
}

async function installFromDebian() {
  if (process.getuid?.() !== 0) return 'needs root';
  if (!existsSync('/usr/bin/apt-get')) return 'this is not Debian or Ubuntu';
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  const { code, output } = await run('apt-get', install, { env });
  return code === 0 ? undefined : gist(output);
}

/** The line of an installer's output that says most: its first error, or else its last words. */
function gist(output) {
  const lines = output.trim().split('\n');
  return (lines.find((line) => /error|failed/i.test(line)) ?? lines.at(-1) ?? '').trim();
}
