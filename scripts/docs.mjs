// `pnpm run docs`: builds the packages and the documentation made of them, and serves it.
import { join } from 'node:path';
import { serveSite } from './site-server.mjs';
import { buildDocs, buildPackages, docs } from './step.mjs';

for (const [what, build] of [
  ['The packages', buildPackages],
  ['The documentation', buildDocs],
]) {
  const { code, output } = await build();
  if (code === 0) continue;
  console.error(`${output.trim()}\n\n${what} could not be built. The lines above say why.`);
  process.exit(1);
}

const { url } = await serveSite(join(docs, 'dist'), 4331);
console.log(`The documentation is at ${url}/. Ctrl+C ends it.`);
