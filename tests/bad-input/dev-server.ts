import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { astro, plainEnvironment, type Site } from './site.ts';

/** `astro dev` on a small site, and what it says. */
export class DevServer {
  readonly #child: ChildProcess;
  #output = '';
  #read = 0;

  readonly #port: number;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.#port = port;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (data: string) => (this.#output += data));
    }
  }

  /** Starts on this machine's own address only, and on a port nobody has. */
  static async start(site: Site): Promise<DevServer> {
    const port = await freePort();
    const args = ['dev', '--root', site.folder, '--host', '127.0.0.1', '--port', String(port)];
    return new DevServer(
      spawn(process.execPath, [astro, ...args], { env: plainEnvironment() }),
      port,
    );
  }

  /** Everything said so far. */
  get output(): string {
    return this.#output;
  }

  /** Waits until it has said something since the last time, and gives what it said up to there. */
  async says(pattern: RegExp, { meanwhile }: { meanwhile?: () => void } = {}): Promise<string> {
    const end = Date.now() + 20_000;
    for (let turn = 0; Date.now() < end; turn += 1) {
      const said = this.#output.slice(this.#read);
      const match = pattern.exec(said);
      if (match) {
        this.#read += match.index + match[0].length;
        return said.slice(0, match.index + match[0].length);
      }
      if (turn % 25 === 0) meanwhile?.();
      await wait(20);
    }
    throw new Error(`The dev server did not say ${pattern}. It said:\n${this.#output}`);
  }

  /** A page as it is now. */
  async page(address: string): Promise<string> {
    return (await this.answer(address)).text();
  }

  /** What it answers at an address. */
  answer(address: string): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.#port}${address}`);
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const closed = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.kill('SIGTERM');
    await closed;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
