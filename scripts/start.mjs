// `pnpm start`: builds the packages and the example clinic, says what came out, and serves it with its comments.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { measureArticle } from './article-size.mjs';
import { buildPackages, example, root, spell } from './step.mjs';
import { serveWithComments } from './with-comments.mjs';

const site = join(example, 'dist');
const article = '/blog/intensive-outpatient-program/';

function stop(what, { output }) {
  console.error(`${output.trim()}\n\n${what} The lines above say why.`);
  process.exit(1);
}

function filesIn(folder, pattern) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    pattern.test(path),
  );
}

function names() {
  return readdirSync(join(root, 'packages'))
    .map(
      (folder) =>
        JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')).name,
    )
    .join(', ');
}

/** The lines of the check in what the build printed: `path:line:column  warning  …`. */
function readMessages(output) {
  const lines = stripVTControlCharacters(output).split('\n');
  return lines.filter((line) => /\S+(?::\d+:\d+)?\s\s(?:error|warning|hint)\s\s/.test(line));
}

function spellCounts(messages) {
  const count = (word) => messages.filter((line) => line.includes(`  ${word}  `)).length;
  const counts = ['error', 'warning', 'hint'].map((word) => [count(word), word]);
  const found = counts.filter(([number]) => number > 0);
  if (found.length === 0) return 'nothing to tell';
  return found.map(([number, word]) => `${number} ${word}${number === 1 ? '' : 's'}`).join(', ');
}

function spellBytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

console.log('Hearten: building the packages and the example clinic …\n');
const packages = await buildPackages();
if (packages.code !== 0) stop('The packages were not built.', packages);
const server = await serveWithComments(Number(process.env.PORT ?? 4321), console.log);
const built = await server.build();
if (built.code !== 0) stop('The example was not built.', built);

const pages = filesIn(site, /\.html$/);
const posts = filesIn(join(example, 'src/content/posts'), /\.mdx?$/);
const messages = readMessages(built.output);
const size = measureArticle(site, `${article}index.html`);

console.log(`Packages  ${names()} (${spell(packages.seconds)})`);
console.log(
  `Example   ${pages.length} pages, ${posts.length} of them from posts, in ${relative(root, site)} (${spell(built.seconds)})`,
);
console.log(`Check     ${spellCounts(messages)}`);
for (const message of messages) console.log(`          ${message.trim()}`);
console.log(
  `Article   ${spellBytes(size.html)} HTML + ${spellBytes(size.css)} CSS, gzip; ${spellBytes(size.script)} script; ${size.otherHosts} other hosts`,
);

console.log(`\nThe clinic's site is at ${server.url}/ (Ctrl-C stops it)`);
console.log(`
Write a comment under ${server.url}${article}
To read it as a moderator, make an account once, in another terminal:
  cd ${relative(process.cwd(), example) || '.'}
  npx --yes pnpm@12 exec hearten comments account add you --role Moderator
then approve it at ${server.url.replace('127.0.0.1', 'localhost')}/_comments/admin: the site is built again, and shows it.`);
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.removeAllListeners(signal);
  process.on(signal, async () => {
    if (isStopping) process.exit(0);
    isStopping = true;
    await server.close();
    process.exit(0);
  });
}
