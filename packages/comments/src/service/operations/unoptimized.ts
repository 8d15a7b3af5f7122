import { setFlagsFromString } from 'node:v8';

// Before Node 24 Maglev is off.
const compilers = Number.parseInt(process.versions.node, 10) < 24 ? ['opt'] : ['maglev', 'opt'];

/**
 * Runs what a process does once, as it starts, without the compilers that make code fast. Loading four hundred files looks to them
 * like work that goes on; they would wake, and stay in memory, a tenth of all there is, before anybody asked for anything. For what
 * comes afterwards they are there.
 */
export async function unoptimized<Result>(start: () => Promise<Result>): Promise<Result> {
  // Whoever says something of these compilers, such as `--jitless`, is left with it.
  const given = [...process.execArgv, process.env.NODE_OPTIONS].join(' ');
  if (/--(?:no-?)?(?:opt|turbofan|maglev|jitless)\b/.test(given)) return start();
  for (const compiler of compilers) setFlagsFromString(`--no-${compiler}`);
  try {
    return await start();
  } finally {
    for (const compiler of compilers) setFlagsFromString(`--${compiler}`);
  }
}
