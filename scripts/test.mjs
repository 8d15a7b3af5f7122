// `pnpm test`: everything a commit must hold, in one run with one summary line at its end. `--all` adds what takes longer.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowser } from './browser.mjs';
import {
  buildDocs,
  buildExample,
  buildPackages,
  example,
  astroCommand,
  root,
  run,
  spell,
  turbo,
} from './step.mjs';

const started = performance.now();
const isAll = process.argv.includes('--all') || process.env.HEARTEN_ALL === '1';
const counts = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

/** Runs one step that is one test: it passes or fails as a whole, and shows its output only when it fails. */
async function step(name, act) {
  const { code, output, seconds, note = '' } = await act();
  const isFine = code === 0;
  counts[isFine ? 'passed' : 'failed'] += 1;
  if (!isFine) failures.push(name);
  console.log(`${isFine ? '✓' : '✗'} ${name} (${spell(seconds)})${note && `  ${note}`}`);
  if (!isFine) console.log(`\n${output.trim()}\n`);
  return isFine;
}

/** Steps one after the other, in a row of their own; two rows run at the same time. */
async function row(...steps) {
  for (const [name, act] of steps) await step(name, act);
}

async function findBrowser() {
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  try {
    const path = await getBrowser();
    process.env.CHROMIUM_PATH = path;
    return { code: 0, output: '', seconds: seconds(), note: path };
  } catch (error) {
    return { code: 1, output: error.message, seconds: seconds() };
  }
}

/** All of vitest's projects: unit, contract, property, whole-site, packed and bad-input tests. */
async function runTests() {
  const results = join(root, 'test-results/vitest.json');
  mkdirSync(join(root, 'test-results'), { recursive: true });
  rmSync(results, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  // `CI` keeps vitest from writing a snapshot that is missing.
  const env = { CI: '1', HEARTEN_BUILT: '1', ...(isAll && { HEARTEN_ALL: '1' }) };
  const { code, seconds } = await run('vitest', args, { env, isShown: true });
  const { passed, failed, skipped } = readCounts(results);
  // A file that cannot be loaded, or an error outside every test, fails the run without a failed test.
  const isBroken = code !== 0 && failed === 0;
  counts.passed += passed;
  counts.skipped += skipped;
  counts.failed += failed + (isBroken ? 1 : 0);
  if (code !== 0) failures.push('tests');
  console.log(`${code === 0 ? '✓' : '✗'} tests (${spell(seconds)})`);
}

function readCounts(path) {
  try {
    const { testResults } = JSON.parse(readFileSync(path, 'utf8'));
    const all = testResults.flatMap(({ assertionResults }) => assertionResults);
    const count = (...states) => all.filter(({ status }) => states.includes(status)).length;
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
    );
    return {
      passed: count('passed'),
      failed: count('failed') + broken.length,
      skipped: count('skipped', 'pending', 'todo', 'disabled'),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

console.log(`Hearten: ${isAll ? 'test, with what takes longer' : 'test'}\n`);
const [isBuilt, hasBrowser] = await Promise.all([
  step('build the packages', buildPackages),
  step('find a browser', findBrowser),
]);
if (isBuilt) {
  await Promise.all([
    row(
      ['lint', () => run('biome', ['lint', '--error-on-warnings'])],
      ['format', () => run('oxfmt', ['--check', '.'])],
      ['types', () => turbo('typecheck', '--output-logs=errors-only')],
    ),
    row(
      ['build the example', buildExample],
      [
        'types of the example',
        () => run(process.execPath, [astroCommand(), 'check'], { cwd: example }),
      ],
      ['build the documentation', buildDocs],
    ),
  ]);
  if (!hasBrowser) console.log('The browser tests below will fail: there is no browser.\n');
  await runTests();
} else {
  console.log('Nothing else can be tested before the packages build.');
}

const { passed, failed, skipped } = counts;
console.log(`\n${spell((performance.now() - started) / 1000)} in all.`);
if (failures.length > 0) console.log(`Failed: ${failures.join(', ')}.`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || failures.length > 0 ? 1 : 0;
