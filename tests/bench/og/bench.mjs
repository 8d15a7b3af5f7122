// 200 distinct cards, cold: @hearten/og with 2 workers beside what else draws cards. Whole processes, start-up included.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const cards = 200;
const many = 2000;
const others = ['readmeLoop', 'fontsOnce', 'satoriSharp', 'takumi', 'astroOgCanvas'];

/** Runs all contestants in turn, `rounds` times. `ratios` say how many times as long the others take, by medians. */
export async function bench({ rounds }) {
  const runs = Object.fromEntries(['hearten', ...others].map((name) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of Object.keys(runs)) {
      const run = await contest(name, cards);
      runs[name].push(run);
      console.log(`${round}/${rounds}  ${name.padEnd(14)} ${row(run)}`);
    }
  }
  const large = await contest('hearten', many);
  const rebuild = await contest('hearten', cards, { twice: true });
  const medians = Object.fromEntries(
    Object.entries(runs).map(([name, all]) => [name, median(all.map(({ ms }) => ms))]),
  );
  const ratios = Object.fromEntries(
    others.map((name) => [name, Number((medians[name] / medians.hearten).toFixed(2))]),
  );
  console.log(`\n${'Medians of'.padEnd(16)}${rounds}`);
  for (const [name, ms] of Object.entries(medians)) {
    const ratio = ratios[name] ? `${ratios[name].toFixed(1)} times` : '';
    console.log(`${name.padEnd(16)}${Math.round(ms)} ms  ${ratio}`);
  }
  console.log(`\n${many} cards: ${row(large)}`);
  console.log(`${cards} cards again, nothing changed: ${row(rebuild)}, ${rebuild.drawn} drawn`);
  return { cards, rounds, medians, ratios, runs, large: { cards: many, ...large }, rebuild };
}

/** One process: how long it takes from start to end, its peak of memory, and its largest and mean file. */
async function contest(name, count, { twice = false } = {}) {
  const args = [join(import.meta.dirname, 'contestant.mjs'), name, String(count)];
  const begun = performance.now();
  const child = spawn(process.execPath, [...args, ...(twice ? ['--twice'] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (data) => (text += data));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${name} ended with ${code}.`);
  // Some say more on standard output than they are asked for.
  const { ms, ...facts } = JSON.parse(text.trim().split('\n').at(-1));
  return { ms: Math.round(ms ?? performance.now() - begun), ...facts };
}

function row({ ms, peakMb, maxKb, meanKb }) {
  return `${ms} ms  ${peakMb} MB  ${meanKb} KB a card, at most ${maxKb} KB`;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
