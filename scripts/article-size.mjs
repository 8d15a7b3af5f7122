// What a page costs its reader: HTML and CSS as gzip sends them, script, and the other hosts it names.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dataTypes = /\btype="?application\/(?:ld\+)?json/;

/**
 * Measures one built page with the stylesheets and scripts it asks for.
 *
 * @returns bytes: `html` and `css` gzipped (each file by itself, as a host sends it), `script` as it stands; and how many
 *   other hosts the page would load something from
 */
export function measureArticle(site, page) {
  const html = readFileSync(join(site, page), 'utf8');
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
  const styles = links
    .filter((tag) => /\brel="?stylesheet/.test(tag))
    .map((tag) => attribute(tag, 'href'));
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
    ([, attributes = '']) => !dataTypes.test(attributes),
  );
  return {
    html: gzipSync(html).length,
    css: sum(styles.map((href) => gzipSync(readLocal(site, href)).length)),
    script: sum(
      scripts.map(([, attributes = '', text = '']) => scriptSize(site, attributes, text)),
    ),
    otherHosts: countHosts(html, links),
  };
}

function scriptSize(site, attributes, text) {
  const source = attribute(attributes, 'src');
  return source === undefined ? Buffer.byteLength(text) : readLocal(site, source).length;
}

function countHosts(html, links) {
  const own = links
    .filter((tag) => /\brel="?canonical/.test(tag))
    .map((tag) => host(attribute(tag, 'href')));
  const loading = links.filter((tag) =>
    /\brel="?(?:stylesheet|icon|preload|modulepreload|preconnect)/.test(tag),
  );
  const sources = [...html.matchAll(/<(?:img|script|iframe|source|video|audio|embed)\b[^>]*>/g)];
  const hosts = [
    ...loading.map((tag) => host(attribute(tag, 'href'))),
    ...sources.map(([tag]) => host(attribute(tag, 'src'))),
  ];
  return new Set(hosts.filter((name) => name !== undefined && !own.includes(name))).size;
}

function attribute(tag, name) {
  return new RegExp(`\\b${name}=(?:"([^"]*)"|([^\\s>]+))`).exec(tag)?.slice(1).find(Boolean);
}

function host(address) {
  return address && /^(?:https?:)?\/\//.test(address)
    ? new URL(address, 'https://x.invalid').host
    : undefined;
}

function readLocal(site, address = '') {
  const path = join(site, new URL(address, 'http://site.invalid').pathname);
  return existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
