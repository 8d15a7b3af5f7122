// The time of `hearten check` beside that of a bare Astro build of the same 1,000 posts, one after the other in each round.
// Budget: a quarter. Whole processes, start-up included.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const budget = 0.25;
const number = 1000;
const tests = join(import.meta.dirname, '../..');
const work = join(tests, '.work/bench-check');
const require = createRequire(import.meta.url);
const astro = join(dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');
const hearten = join(dirname(require.resolve('hearten/package.json')), 'bin/hearten.js');
const example = join(tests, '../examples/clinic/src/content');

/** An article of the usual length, as the example has one, without its pictures and records. */
const body = readFileSync(join(example, 'posts/questions-to-ask-your-insurer/index.md'), 'utf8')
  .replace(/^---[\s\S]*?\n---\n/, '')
  .replaceAll(/:term\[([^\]]+)\]/g, '$1');

function article(index, fields = '') {
  return `---\ntitle: Question ${index}\ndescription: What to ask.\npubDate: 2026-01-05\n${fields}---\n${body}`;
}

/** A folder with a config, a page that renders every post, and the posts. */
function makeSite(name, { config, files, fields }) {
  const folder = join(work, name);
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', '{ "type": "module" }');
  write('astro.config.mjs', config);
  for (const [path, text] of Object.entries(files)) write(path, text);
  for (let index = 0; index < number; index += 1) {
    write(`src/content/posts/question-${index}.md`, article(index, fields));
  }
  return folder;
}

/** How many seconds a process takes. */
function time(args, cwd) {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const seconds = Number(((performance.now() - begun) / 1000).toFixed(3));
  if (status !== 0) throw new Error(`${args.join(' ')} exited with ${status}\n${stdout}${stderr}`);
  return seconds;
}

/** Checks and builds in turn, `rounds` times. The ratio is that of the medians. */
export function bench({ rounds }) {
  rmSync(work, { recursive: true, force: true });
  const bare = makeBareSite();
  const site = makeThemeSite();
  const runs = { bareBuild: [], check: [] };
  for (let round = 1; round <= rounds; round += 1) {
    // As in a fresh checkout: Astro would keep what it built.
    for (const made of ['dist', 'node_modules', '.astro']) {
      rmSync(join(bare, made), { recursive: true, force: true });
    }
    runs.bareBuild.push(time([astro, 'build'], bare));
    runs.check.push(time([hearten, 'check'], site));
    const [built, checked] = [runs.bareBuild, runs.check].map((all) => all.at(-1));
    console.log(
      `${round}/${rounds}  bare build ${built.toFixed(2)} s  check ${checked.toFixed(2)} s`,
    );
  }
  const medians = { bareBuild: median(runs.bareBuild), check: median(runs.check) };
  const share = medians.check / medians.bareBuild;
  console.log(`${number} posts: ${(share * 100).toFixed(0)} % (budget ${budget * 100} %)`);
  return { posts: number, rounds, medians, ratios: { bareBuild: Number(share.toFixed(2)) }, runs };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function makeBareSite() {
  return makeSite('bare', {
    config: 'export default {};\n',
    fields: '',
    files: {
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  posts: defineCollection({ loader: glob({ base: './src/content/posts', pattern: '**/*.md' }) }),
};
`,
      'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('posts')).map((post) => ({ params: { id: post.id }, props: { post } }));
}
const { Content } = await render(Astro.props.post);
---
<html lang="en"><head><title>{Astro.props.post.data.title}</title></head><body><Content /></body></html>
`,
    },
  });
}

function dayOf(date) {
  return new Date(date).toISOString().slice(0, 10);
}

function makeThemeSite() {
  // Checked a while ago and for a year, so that there is nothing to say of an article; today may not have begun at the clinic.
  const day = 86_400_000;
  const [last, next] = [Date.now() - 30 * day, Date.now() + 335 * day].map(dayOf);
  const reviewed = `author: tess\nreviewedBy: rosa\nlastReviewed: ${last}\nnextReview: ${next}\n`;
  return makeSite('site', {
    config:
      "import { hearten } from '@hearten/theme';\nexport default { integrations: [hearten()] };\n",
    fields: reviewed,
    files: {
      'src/content/clinic.yml': readFileSync(join(example, 'clinic.yml'), 'utf8'),
      'src/content/team/tess.yml': 'name: Tess Hollow\nrole: Writer\nbio: Tess writes.\n',
      'src/content/team/rosa.yml':
        'name: Rosa Field\ncredentials: LCSW\nrole: Clinician\nbio: Rosa checks.\n',
    },
  });
}
