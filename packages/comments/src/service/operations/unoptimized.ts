import { setFlagsFromString } from 'node:v8';

/**
 * Runs what a process does once, as it starts, without the compilers that make code fast. Loading four hundred files looks to them
 * like work that goes on; they would wake, and stay in memory, a tenth of all there is, before anybody asked for anything. For what
 * comes afterwards they are there.
 */
export async function unoptimized<Result>(start: () => Promise<Result>): Promise<Result> {
  // Whoever gives Node options of their own, such as `--jitless`, keeps them.
  if (process.execArgv.length > 0 || process.env.NODE_OPTIONS) return start();
  setFlagsFromString('--no-maglev');
  setFlagsFromString('--no-opt');
  try {
    return await start();
  } finally {
    setFlagsFromString('--maglev');
    setFlagsFromString('--opt');
  }
}
