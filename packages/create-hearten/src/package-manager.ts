import { type Manager, managers } from './answers.ts';

/** Which package manager runs us, by what it says of itself: `pnpm/12.1.0 npm/? node/v24.1.0 linux x64`. */
export function managerOf(userAgent: string | undefined): Manager {
  const name = userAgent?.split('/')[0];
  return managers.find((one) => one === name) ?? 'npm';
}

/** How each runs a script of package.json. */
export function runScript(manager: Manager, script: string): string {
  return manager === 'npm' ? `npm run ${script}` : `${manager} run ${script}`;
}

/** How each installs what the lock file says and nothing else, as on a build machine. */
export const cleanInstall: Record<Manager, string> = {
  npm: 'npm ci',
  pnpm: 'pnpm install --frozen-lockfile',
  yarn: 'yarn install --immutable',
  bun: 'bun install --frozen-lockfile',
};
