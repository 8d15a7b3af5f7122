import { createHash } from 'node:crypto';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const script = /<script(?![^>]*(?:\bsrc=|\btype="application\/(?:ld\+)?json"))|<astro-island/;
const style = /<style[^>]*>([\s\S]*?)<\/style>/g;
const hashes = / '?(sha(?:256|384|512)-[^';\s]+)'?/g;

/**
 * Astro puts the hashes of its island scripts into the policy of every page, 400 bytes that no compression shrinks. A page
 * without a script needs none for scripts, and for styles just those of its own: the policy gets stricter.
 */
export function withoutIdleHashes(html: string): string {
  if (script.test(html) || /\sstyle=/.test(html)) return html;
  const texts = [...html.matchAll(style)].map(([, text = '']) => text);
  const own = new Set(
    ['sha256', 'sha384', 'sha512'].flatMap((algorithm) =>
      texts.map((text) => `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`),
    ),
  );
  return html.replace(policy, (meta) =>
    meta.replace(hashes, (all, hash: string) => (own.has(hash) ? all : '')),
  );
}
