import { setImmediate } from 'node:timers/promises';
import { codeOf, type OpenDatabase } from '../database/open.ts';
import { type QueueCaps, queueCaps, receiveComment } from './receive-comment.ts';
import { receiveStatements } from './receive-statements.ts';
import type { Receipt, Received } from './received.ts';

/** Keeps comments; each promise is kept when its comment is on the disk. */
export type Receiver = (received: Received) => Promise<Receipt>;

interface Waiting {
  received: Received;
  resolve: (receipt: Receipt) => void;
  reject: (reason: unknown) => void;
}

type KeepAll = (batch: readonly Received[]) => Promise<Receipt[]>;

/**
 * Keeps comments that come while the disk is busy together, in one transaction: writing through to the disk is what takes long, and it
 * takes as long for fifty. Nobody is told “received” before that is done.
 */
export function createReceiver(
  database: Pick<OpenDatabase, 'db' | 'isInPlace'>,
  caps: QueueCaps = queueCaps,
): Receiver {
  const keepAll = createKeepAll(database, caps);
  let waiting: Waiting[] = [];
  let isBusy = false;
  async function work(): Promise<void> {
    isBusy = true;
    while (waiting.length > 0) {
      // While the disk was busy nobody was listened to: those who came meanwhile are let in first.
      await setImmediate();
      const batch = waiting;
      waiting = [];
      await answerAll(batch, keepAll);
    }
    isBusy = false;
  }
  return (received) =>
    new Promise((resolve, reject) => {
      waiting.push({ received, resolve, reject });
      if (!isBusy) void work();
    });
}

function createKeepAll({ db, isInPlace }: Pick<OpenDatabase, 'db' | 'isInPlace'>, caps: QueueCaps) {
  const statements = receiveStatements(db);
  return async (batch: readonly Received[]): Promise<Receipt[]> => {
    // Written into a file that is not at its place any more, they would be lost with the process.
    if (!isInPlace()) return batch.map(() => ({ refused: 'gone' }));
    return db.transaction().execute(async (transaction) => {
      const receipts: Receipt[] = [];
      for (const one of batch) {
        receipts.push(await receiveComment(transaction, one, { statements, caps }));
      }
      return receipts;
    });
  };
}

async function answerAll(batch: readonly Waiting[], keepAll: KeepAll): Promise<void> {
  try {
    const receipts = await keepAll(batch.map(({ received }) => received));
    for (const [index, { resolve }] of batch.entries()) resolve(receipts[index] as Receipt);
  } catch (reason) {
    // Nothing of them was kept. One that cannot be does not take the others with it.
    if (batch.length > 1 && isOfOne(reason)) {
      for (const one of batch) await answerAll([one], keepAll);
    } else for (const { reject } of batch) reject(reason);
  }
}

/** Whether it went wrong for one comment; a full or busy disk would make each of them wait in vain. */
function isOfOne(reason: unknown): boolean {
  return /^(?:SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG).*)?$/.test(codeOf(reason));
}
