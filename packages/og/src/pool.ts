import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';
import type { Card } from './card.ts';
import type { Studio } from './draw.ts';
import type { Answer } from './worker.ts';

/** Draws cards, here or in workers. */
export interface Pool {
  readonly workers: number;
  run(card: Card): Promise<Answer>;
  close(): Promise<void>;
}

/** Below this many cards a worker takes longer to start than to draw them. */
const few = 8;
/** How many cards are worth one more worker. */
const share = 50;

/** Workers for so many cards: none for a few, and never more than the machine has cores. */
export function workersFor(cards: number, most = availableParallelism()): number {
  return cards < few ? 0 : Math.min(Math.ceil(cards / share), most);
}

/** A pool of `workers` threads; 0 draws in this one. What draws is loaded with the first card. */
export function openPool(workers: number, studio: Studio): Pool {
  const drawHere = async (card: Card) => {
    const { answer } = await import('./worker.ts');
    return answer(card, studio);
  };
  return workers === 0
    ? { workers, run: drawHere, close: async () => {} }
    : openThreads(workers, { studio, drawHere });
}

interface Threads {
  studio: Studio;
  /** For where no worker can be started. */
  drawHere: (card: Card) => Promise<Answer>;
}

function openThreads(workers: number, { studio, drawHere }: Threads): Pool {
  let threads: Promise<Piscina> | undefined;
  let isBroken = false;
  const start = async () => {
    const { Piscina } = await import('piscina');
    const isSource = import.meta.filename.endsWith('.ts');
    const pool = new Piscina({
      filename: new URL(isSource ? './worker.ts' : './worker.js', import.meta.url).href,
      minThreads: workers,
      maxThreads: workers,
      // Once a worker, not once a card.
      workerData: studio,
      // Left to itself, V8 lets a worker’s heap grow with the number of cards. What is young also holds the pictures that are
      // no longer needed: each is large, and V8 sees only its name.
      resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 },
    });
    // A worker that dies between two cards is replaced, and nothing is lost.
    pool.on('error', () => {});
    return pool;
  };
  const runInThread = async (card: Card): Promise<Answer> => {
    if (isBroken) return drawHere(card);
    threads ??= start();
    return (await (await threads).run(card)) as Answer;
  };
  return {
    workers,
    async run(card) {
      try {
        return await runInThread(card);
      } catch {
        // The worker died. A new one has come, or else none can be started here at all.
        const pool = await threads;
        if (!isBroken && pool?.threads.length === 0) {
          isBroken = true;
          await pool.destroy();
        }
        return runInThread(card).catch(deadTwice);
      }
    },
    async close() {
      await (await threads)?.destroy();
    },
  };
}

function deadTwice(cause: unknown): Answer {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return {
    isDrawn: false,
    ruleId: 'dead-worker',
    reason: `The worker that drew the card ended, twice: ${reason}. Give the build more memory, or the card a smaller picture.`,
  };
}
