import type { Logger } from 'pino';
import { safeError } from '../http/log-requests.ts';

/** Something that is done again and again beside the requests. */
export interface Job {
  name: string;
  /** In ms, from the end of one run to the start of the next. */
  every: number;
  /** Ends early when the signal says so. */
  run: (signal: AbortSignal) => Promise<unknown>;
}

export interface Jobs {
  /** Ends when the runs that have begun are done. */
  stop: () => Promise<void>;
}

/** Runs jobs until they are stopped. One that fails is logged and runs again at its time. */
export function startJobs(jobs: readonly Job[], log: Logger): Jobs {
  const stopped = new AbortController();
  const loops = jobs.map((job) => repeat(job, stopped.signal, log));
  return {
    async stop() {
      stopped.abort();
      await Promise.all(loops);
    },
  };
}

async function repeat({ name, every, run }: Job, signal: AbortSignal, log: Logger): Promise<void> {
  while (!signal.aborted) {
    try {
      await run(signal);
    } catch (error) {
      log.error({ job: name, ...safeError(error) }, 'a job failed');
    }
    await pause(every, signal);
  }
}

function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, time);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
