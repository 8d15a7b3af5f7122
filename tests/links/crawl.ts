import { headOf, type Head, type Reference, referencesIn } from './references.ts';

interface Answer {
  status: number;
  text: string;
  isPage: boolean;
}

/** Walks through a served site as a browser would, and keeps what is wrong with its addresses. */
export class Crawl {
  /** Each problem once, with the first place that has it. */
  readonly problems: string[] = [];
  readonly #answers = new Map<string, Promise<Answer>>();
  readonly #heads = new Map<string, Head>();
  readonly #server: string;
  readonly #site: string;
  readonly #base: string;

  /** `server` answers for `site`, both without a slash at the end; `base` has none either. */
  constructor({ server, site, base }: { server: string; site: string; base: string }) {
    this.#server = server;
    this.#site = site;
    this.#base = base;
  }

  /** The whole addresses of the pages that were found. */
  get pages(): Map<string, Head> {
    return this.#heads;
  }

  /** What a file of the site says, with the problem that it is not there. */
  async read(address: string, from: string): Promise<string> {
    const answer = await this.#follow({ address, isPlace: true }, from);
    return answer?.text ?? '';
  }

  /** Follows an address to its page, and from there all others. */
  async walk(reference: Reference, from: string): Promise<void> {
    const answer = await this.#follow(reference, from);
    if (!answer?.isPage) return;
    const url = this.#whole(reference.address, from);
    url.hash = '';
    if (this.#heads.has(url.href)) return;
    const head = headOf(answer.text);
    this.#heads.set(url.href, head);
    for (const next of referencesIn(answer.text)) await this.walk(next, url.href);
  }

  #whole(address: string, from: string): URL {
    return new URL(address, from);
  }

  async #follow(reference: Reference, from: string): Promise<Answer | undefined> {
    const url = URL.canParse(reference.address, from) && this.#whole(reference.address, from);
    if (!url) return this.#tell(reference, from, 'is no address');
    if (url.origin !== this.#site) return undefined;
    if (url.pathname.includes('//')) return this.#tell(reference, from, 'has two slashes');
    if (!url.pathname.startsWith(`${this.#base}/`) && url.pathname !== this.#base)
      return this.#tell(reference, from, 'is outside the base');
    const answer = await this.#ask(url);
    if (answer.status !== 200) return this.#tell(reference, from, `answers ${answer.status}`);
    if (!answer.isPage) return answer;
    const { canonical, ids } = headOf(answer.text);
    const id = decodeURIComponent(url.hash.slice(1));
    if (id && reference.isPlace && !ids.has(id)) this.#tell(reference, from, 'is no place there');
    const plain = `${url.origin}${url.pathname}`;
    if (canonical !== undefined && new URL(canonical).href !== plain)
      this.#tell(reference, from, `has the canonical address ${canonical}`);
    return answer;
  }

  #ask({ pathname }: URL): Promise<Answer> {
    const answer = this.#answers.get(pathname) ?? this.#fetch(pathname);
    this.#answers.set(pathname, answer);
    return answer;
  }

  async #fetch(pathname: string): Promise<Answer> {
    const response = await fetch(`${this.#server}${pathname}`, { redirect: 'manual' });
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    return { status: response.status, text: await response.text(), isPage };
  }

  #tell({ address }: Reference, from: string, what: string): undefined {
    const page = from.slice(this.#site.length);
    if (!this.problems.some((problem) => problem.startsWith(`${address} ${what}`)))
      this.problems.push(`${address} ${what} (on ${page})`);
  }
}
