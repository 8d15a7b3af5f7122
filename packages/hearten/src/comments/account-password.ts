import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Asks for a password and gives what was typed. */
export type AskPassword = (question: string) => Promise<string>;

interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
}

/**
 * Asks for a password without showing it, where a person types; from a pipe, the first line is taken. It is no word of the command:
 * those stand in the history of the shell and in the list of processes.
 */
export async function askPassword(
  question: string,
  { input, output }: Terminal = { input: process.stdin, output: process.stderr },
): Promise<string> {
  const isTyped = input.isTTY === true;
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input, output: nowhere, terminal: isTyped });
  if (isTyped) output.write(question);
  try {
    const closed = new Promise<string>((resolve) => reader.once('close', () => resolve('')));
    return await Promise.race([reader.question(''), closed]);
  } finally {
    reader.close();
    if (isTyped) output.write('\n');
  }
}
