import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another host, on this machine: it serves pictures and remembers who asked for what. */
export class PictureHost {
  readonly #server: Server;
  /** The paths asked for, in order. */
  readonly requests: string[] = [];
  address = '';

  constructor(
    files: Record<string, { type: string; bytes: Uint8Array }>,
    headers: Record<string, string> = {},
  ) {
    this.#server = createServer(({ url = '' }, response) => {
      this.requests.push(url);
      const file = files[url];
      if (!file) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'content-type': file.type, ...headers }).end(file.bytes);
    });
  }

  /** On any free port, or again on the one it had. */
  async open(): Promise<void> {
    const port = this.address ? Number(new URL(this.address).port) : 0;
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    const { port: taken } = this.#server.address() as AddressInfo;
    this.address = `http://127.0.0.1:${taken}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The paths asked for since it was last called. */
  take(): string[] {
    return this.requests.splice(0);
  }
}
