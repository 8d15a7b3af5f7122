/** One way to set up the addresses of a site. */
export interface Setup {
  base: '/' | '/care';
  trailingSlash: 'always' | 'never' | 'ignore';
  format: 'directory' | 'file' | 'preserve';
  locales: 'none' | 'en+es';
}

const values: { [Name in keyof Setup]: readonly Setup[Name][] } = {
  base: ['/', '/care'],
  trailingSlash: ['always', 'never', 'ignore'],
  format: ['directory', 'file', 'preserve'],
  locales: ['none', 'en+es'],
};
const names = Object.keys(values) as (keyof Setup)[];

/** Every combination. */
export const every: Setup[] = names.reduce<Partial<Setup>[]>(
  (setups, name) =>
    setups.flatMap((setup) => values[name].map((value) => ({ ...setup, [name]: value }))),
  [{}],
) as Setup[];

/** As few as have every two values together in one of them: most faults are between two options, not three. */
export const pairwise: Setup[] = choose(every);

function choose(setups: readonly Setup[]): Setup[] {
  const left = new Set(setups.flatMap(pairsOf));
  const chosen: Setup[] = [];
  const newIn = (setup: Setup) => pairsOf(setup).filter((pair) => left.has(pair)).length;
  while (left.size > 0) {
    const best = setups.reduce((a, b) => (newIn(b) > newIn(a) ? b : a));
    chosen.push(best);
    for (const pair of pairsOf(best)) left.delete(pair);
  }
  return chosen;
}

/** `base=/care format=file` and the like. */
export function pairsOf(setup: Setup): string[] {
  return names.flatMap((first, index) =>
    names.slice(index + 1).map((second) => `${first}=${setup[first]} ${second}=${setup[second]}`),
  );
}
