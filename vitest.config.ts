import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const minute = 60_000;
const setupFiles = [fileURLToPath(new URL('tests/seed.ts', import.meta.url))];

/** Unit, contract and property tests beside the code, `.astro` files among what they may import. */
const unit = getViteConfig(
  {
    test: {
      name: 'unit',
      include: ['packages/*/src/**/*.test.ts'],
      setupFiles,
      testTimeout: minute / 2,
    },
  },
  { configFile: false, devToolbar: { enabled: false }, logLevel: 'warn' },
);

/** Tests across packages. They build sites and open pages, so they have time. */
function whole(name: string, include: string, globalSetup: string[] = []) {
  const time = { testTimeout: 2 * minute, hookTimeout: 8 * minute };
  return {
    extends: true as const,
    test: { name, include: [include], globalSetup, setupFiles, ...time },
  };
}

export default defineConfig({
  test: {
    // Two cores are what a small machine has; a third file goes on while the others wait for a browser or a build.
    maxWorkers: 3,
    maxConcurrency: 2,
    typecheck: { enabled: false },
    projects: [
      (await unit({ mode: 'test', command: 'serve' })) as never,
      'tests/contract/vitest.config.ts',
      'tests/contract/astro/vitest.satteri.config.ts',
      'tests/contract/astro/vitest.unified.config.ts',
      whole('direction', 'tests/*.test.ts'),
      whole('docs', 'docs/site/**/*.test.ts'),
      whole('docs-site', 'tests/docs-site/*.test.ts', ['tests/docs-site/setup.ts']),
      whole('api', 'tests/api/*.test.ts'),
      whole('links', 'tests/links/*.test.ts'),
      whole('e2e', 'tests/e2e/**/*.test.ts', ['tests/e2e/setup.ts']),
      whole('blocks', 'tests/blocks/**/*.test.ts', ['tests/blocks/setup.ts']),
      whole('extremes', 'tests/extremes/**/*.test.ts', ['tests/extremes/setup.ts']),
      whole('packed', 'tests/packed/**/*.test.ts', ['tests/packed/setup.ts']),
      // What the previous commit is built for takes long.
      ...(process.env.HEARTEN_ALL === '1'
        ? [whole('previous', 'tests/previous/**/*.test.ts', ['tests/previous/setup.ts'])]
        : []),
      whole('cli', 'tests/cli/**/*.test.ts'),
      whole('routes', 'tests/routes/**/*.test.ts'),
      whole('bad-input', 'tests/bad-input/**/*.test.ts'),
      whole('care', 'tests/care/**/*.test.ts'),
      whole('parts', 'tests/parts/**/*.test.ts'),
      whole('comments', 'tests/comments/**/*.test.ts'),
    ],
  },
});
