// Draws cards in one way and says what it cost: `node contestant.mjs <name> <count>`.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { titles } from './card.mjs';

const [, , name = '', count = '200', twice] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'hearten-bench-'));
try {
  const { draw } = await import(`./${name}.mjs`);
  const sizes = [];
  const write = (at, data) => {
    const file = join(folder, `${at}.png`);
    writeFileSync(file, data);
    sizes.push(statSync(file).size);
  };
  const words = titles(Number(count));
  const cacheFolder = pathToFileURL(`${join(folder, 'cache')}/`);
  let facts = await draw(words, { write, cacheFolder });
  if (twice) {
    const begun = performance.now();
    facts = { ...(await draw(words, { write, cacheFolder })), ms: performance.now() - begun };
  }
  if (sizes.length < words.length) throw new Error(`${name} drew ${sizes.length} cards.`);
  const kb = (bytes) => Math.round(bytes / 1000);
  const report = {
    peakMb: Math.round(process.resourceUsage().maxRSS / 1000),
    maxKb: kb(Math.max(...sizes)),
    meanKb: kb(sizes.reduce((sum, size) => sum + size, 0) / sizes.length),
    ...facts,
  };
  process.stdout.write(`\n${JSON.stringify(report)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
