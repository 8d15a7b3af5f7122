// `pnpm lighthouse`: Lighthouse, as for a phone, on the home page and the article of the example; fails under 100.
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { getBrowser, launchArguments } from './browser.mjs';
import { serveSite } from './site-server.mjs';
import { buildExample, buildPackages, example } from './step.mjs';

const pages = ['/', '/blog/intensive-outpatient-program/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
// A busy machine makes a page look slow: of several runs, the one in the middle counts.
const runs = 5;

for (const act of [buildPackages, buildExample]) {
  const { code, output } = await act();
  if (code !== 0) {
    console.error(output);
    process.exit(1);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'hearten-lighthouse-'));
const site = join(folder, 'dist');
cpSync(join(example, 'dist'), site, { recursive: true });
for (const file of globSync('**/*.{html,css,svg,xml,txt}', { cwd: site })) {
  const content = readFileSync(join(site, file));
  writeFileSync(join(site, `${file}.br`), brotliCompressSync(content));
  writeFileSync(join(site, `${file}.gz`), gzipSync(content));
}
const server = await serveSite(site, 0, { asHost: true });
const port = 9400 + (process.pid % 500);
const browser = await chromium.launch({
  executablePath: await getBrowser(),
  args: [
    ...launchArguments,
    `--remote-debugging-port=${port}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
});

const rows = [];
const shortcomings = [];
try {
  for (const path of pages) {
    const reports = [];
    for (let run = 0; run < runs; run += 1) reports.push(await inspect(path));
    const report = middle(reports);
    rows.push(rowOf(path, report));
    shortcomings.push(...shortcomingsOf(path, report));
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
console.table(rows);
console.log(
  'What the page needs is simulated from what this machine did; with other work going on, the numbers are worse than the page.',
);
for (const line of shortcomings) console.log(line);
process.exitCode = shortcomings.length > 0 ? 1 : 0;

/** One run on a page; a trace that could not be taken is taken again. */
async function inspect(path, attempts = 3) {
  const options = { port, logLevel: 'error', onlyCategories: categories };
  const { lhr } = await lighthouse(`${server.url}${path}`, options);
  if (!lhr.runtimeError) return lhr;
  if (attempts === 1) throw new Error(lhr.runtimeError.message);
  return inspect(path, attempts - 1);
}

function middle(reports) {
  const sorted = reports.toSorted((a, b) => performanceOf(a) - performanceOf(b));
  return sorted[Math.floor(sorted.length / 2)];
}

function performanceOf({ categories: { performance } }) {
  return performance.score ?? 0;
}

function rowOf(path, { categories: scored, audits }) {
  return {
    page: path,
    ...Object.fromEntries(categories.map((name) => [name, percent(scored[name].score)])),
    LCP: audits['largest-contentful-paint'].displayValue,
    CLS: audits['cumulative-layout-shift'].displayValue,
    TBT: audits['total-blocking-time'].displayValue,
  };
}

/** Each category under 100, with the audits that take from it. */
function shortcomingsOf(path, { categories: scored, audits }) {
  return categories
    .filter((name) => percent(scored[name].score) < 100)
    .flatMap((name) => {
      const lost = scored[name].auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 0.995)
        .map(({ id }) => `  ${id}: ${audits[id].title} ${audits[id].displayValue ?? ''}`);
      return [`${path} has ${percent(scored[name].score)} in ${name}:`, ...lost];
    });
}

function percent(score) {
  return Math.round((score ?? 0) * 100);
}
