import type { Manager } from '../answers.ts';
import { cleanInstall, runScript } from '../package-manager.ts';

/** A workflow for GitHub: install, check, build, for each change and once a night. */
export function workflowText(manager: Manager): string {
  const run = manager === 'npm' ? 'npx' : manager === 'yarn' ? 'yarn' : `${manager} exec`;
  return `# Installs, checks and builds the site: for every change, and once a night, since articles come out and consents end by date.
name: check
on:
  push:
    branches: [main]
  pull_request:
  schedule:
    - cron: '30 7 * * *'
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v5
${setUp[manager]}      - run: ${cleanInstall[manager]}
      - run: ${manager === 'bun' ? 'bunx' : run} hearten check --format github
      - run: ${runScript(manager, 'build')}
`;
}

const node = (more = '') => `      - uses: actions/setup-node@v5
        with:
          node-version: 24
${more}`;

const setUp: Record<Manager, string> = {
  npm: node('          cache: npm\n'),
  pnpm: `      - uses: pnpm/action-setup@v4
        with:
          version: 12
${node('          cache: pnpm\n')}`,
  yarn: `      - run: corepack enable
${node()}`,
  bun: `      - uses: oven-sh/setup-bun@v2
${node()}`,
};
