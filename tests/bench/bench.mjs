// `pnpm bench <name> [--rounds 5]`: runs a benchmark of this folder, prints a table, and writes its numbers to `results/<name>.json`.
// Contestants run in turn, each in a process of its own, so that what else the machine does meets all of them alike.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const [name = ''] = positionals;
const file = join(import.meta.dirname, name, 'bench.mjs');
if (!name || !existsSync(file)) {
  console.error('Say which benchmark, such as `pnpm bench og`.');
  process.exit(2);
}
const { bench } = await import(file);
const results = await bench({ rounds: Number(values.rounds) });
const folder = join(import.meta.dirname, 'results');
mkdirSync(folder, { recursive: true });
const facts = { node: process.version, cores: availableParallelism(), ...results };
writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(facts, undefined, 2)}\n`);
console.log(`Written: tests/bench/results/${name}.json`);
