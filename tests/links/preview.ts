import { type ChildProcess, spawn } from 'node:child_process';
import { astro, plainEnvironment, type Site } from '../bad-input/site.ts';

/** A built site, served by Astro’s own preview server. */
export class Preview {
  readonly #child: ChildProcess;
  /** `http://127.0.0.1:4321`. */
  readonly url: string;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  static start({ folder }: Site): Promise<Preview> {
    const args = [astro, 'preview', '--root', folder, '--host', '127.0.0.1', '--port', '0'];
    const child = spawn(process.execPath, args, { env: plainEnvironment() });
    return new Promise((resolve, reject) => {
      let output = '';
      const take = (chunk: Buffer) => {
        output += String(chunk);
        const [, url] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(output) ?? [];
        if (url) resolve(new Preview(child, url));
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.once('close', () => reject(new Error(`The preview did not start:\n${output}`)));
    });
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const closed = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.kill('SIGTERM');
    await closed;
  }
}
