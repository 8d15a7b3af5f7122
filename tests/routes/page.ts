import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import type { Site } from '../bad-input/site.ts';

/** A built page, to be asked what it says. */
export class Page {
  readonly #tree: Root;

  constructor(html: string) {
    this.#tree = fromHtml(html);
  }

  all(tagName: string): Element[] {
    const found: Element[] = [];
    visit(this.#tree, 'element', (node) => {
      if (node.tagName === tagName) found.push(node);
    });
    return found;
  }

  /** `prev` is what `<link rel="prev">` leads to. */
  link(rel: string): string | undefined {
    const link = this.all('link').find(({ properties }) => String(properties.rel) === rel);
    return link && String(link.properties.href);
  }

  meta(name: string): string | undefined {
    const metas = this.all('meta').map(({ properties }) => properties);
    const meta = metas.find((one) => one.property === name || one.name === name);
    return meta && String(meta.content);
  }

  /** The words of the page, as a reader sees them. */
  get text(): string {
    const [body] = this.all('body');
    return body ? toText(body).replace(/\s+/g, ' ') : '';
  }

  /** The texts of links by their address. */
  get links(): Map<string, string> {
    return new Map(
      this.all('a').map((link) => [
        String(link.properties.href),
        toText(link).replace(/\s+/g, ' '),
      ]),
    );
  }

  /** Every address it names: links, pictures, style sheets. */
  get addresses(): string[] {
    const found: string[] = [];
    visit(this.#tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src']) {
        if (typeof properties[name] === 'string') found.push(properties[name]);
      }
    });
    return found;
  }

  /** The structured data it carries. */
  get data(): Record<string, unknown>[] {
    return this.all('script')
      .filter(({ properties }) => properties.type === 'application/ld+json')
      .map((script) => JSON.parse(rawText(script)) as Record<string, unknown>);
  }
}

function rawText({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** Addresses of the site that nothing was built for, each with the page that names it. */
export function deadAddresses(site: Site, { base = '' } = {}): string[] {
  const dist = path.join(site.folder, 'dist');
  return site.pages().flatMap((file) => {
    const { addresses } = new Page(site.page(file));
    return addresses
      .filter((address) => !/^(?:[a-z]+:|#)/i.test(address))
      .filter((address) => !isBuilt(address, { dist, base }))
      .map((address) => `${file}: ${address}`);
  });
}

function isBuilt(address: string, { dist, base }: { dist: string; base: string }): boolean {
  const { pathname } = new URL(address, 'https://a.invalid');
  if (!pathname.startsWith(`${base}/`) || pathname.includes('//')) return false;
  const name = decodeURI(pathname.slice(base.length + 1));
  const files = name.endsWith('/') || name === '' ? [`${name}index.html`] : [name, `${name}.html`];
  return files.some((one) => existsSync(path.join(dist, one)));
}
