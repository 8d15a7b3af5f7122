// `node tests/bench/check.mjs [posts]`: the time of `hearten check` beside that of a bare Astro build of the same posts, in the
// same run. Budget: a quarter. Exits with 1 where it is more.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const budget = 0.25;
const number = Number(process.argv[2] ?? 1000);
const tests = join(import.meta.dirname, '..');
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

function time(args, cwd) {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} exited with ${status}\n${stdout}${stderr}`);
  return seconds;
}

rmSync(work, { recursive: true, force: true });
const bare = makeSite('bare', {
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
const reviewed =
  'author: tess\nreviewedBy: rosa\nlastReviewed: 2026-01-04\nnextReview: 2099-01-04\n';
const site = makeSite('site', {
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

const build = time([astro, 'build'], bare);
const check = time([hearten, 'check'], site);
const share = check / build;
console.log(
  `${number} posts: bare Astro build ${build.toFixed(1)} s, hearten check ${check.toFixed(1)} s: ${(share * 100).toFixed(0)} % (budget ${budget * 100} %).`,
);
process.exitCode = share <= budget ? 0 : 1;
