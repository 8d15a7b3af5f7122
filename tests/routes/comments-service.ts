import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encodeExport, type Feed, type PublicComment, stateOf } from '@hearten/comments';

/** A comments service as a build sees it: what is public, and what is gone. */
export class CommentsService {
  comments: PublicComment[] = [];
  tombstones: Feed['tombstones'] = [];
  isDown = false;
  url = '';
  readonly #server = createServer((request, response) => {
    const isAllowed = request.headers.authorization === 'Bearer secret';
    if (this.isDown || !isAllowed) response.writeHead(this.isDown ? 500 : 401).end();
    else response.writeHead(200).end(this.#feed());
  });

  #feed(): string {
    const { comments, tombstones } = this;
    const cursor = String(comments.length + tombstones.length);
    const state = stateOf(comments);
    return encodeExport({ cursor, after: null, comments, tombstones, hidden: [], ...state });
  }

  /** Takes a comment out for good. */
  erase(id: string): void {
    const erased = this.comments.find((comment) => comment.id === id);
    this.comments = this.comments.filter((comment) => comment !== erased);
    if (erased) this.tombstones.push({ id, post: erased.post, erased: '2026-10-13' });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/_comments`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

/** An accepted comment. */
export function comment(id: string, more: Partial<PublicComment> = {}): PublicComment {
  const plain = { post: 'calm', author: 'Robin', date: '2026-10-12', parent: null, staff: null };
  return { id: `c_${id}`, text: `WORDS OF ${id}`, ...plain, ...more };
}
