import { createHash } from 'node:crypto';
import { type Policy, readPolicy, sourcesOf, writePolicy } from './read-policy.ts';

interface Page {
  policy: string | undefined;
  scripts: readonly string[];
}

// A line of `_headers` may have 2,000 characters: https://developers.cloudflare.com/pages/configuration/headers/ (read 2026-11-25).
const mostHashes = 20;

/**
 * One policy that every page passes, for a header: all that any page allows itself, and nobody may put a page into a frame of
 * theirs, which a page cannot say of itself. The policy in each page is stricter, and both count.
 *
 * @param general what every page may do at least, where that is known
 */
export function headerPolicy(pages: readonly Page[], general?: string): string {
  const texts = [general, ...pages.map(({ policy }) => policy)];
  const policies = texts.flatMap((text) => (text === undefined ? [] : readPolicy(text)));
  const union = uniteAll(policies);
  // Each page has its own sheet in it, and its hash in its own policy.
  setSources(union, 'style-src', (sources) => [...sources.filter(isNoHash), "'unsafe-inline'"]);
  const own = pages.filter(({ policy }) => policy === undefined).flatMap(({ scripts }) => scripts);
  setSources(union, 'script-src', (sources) => {
    const all = [...new Set([...sources, ...own.map(hashOf)])];
    if (all.length - all.filter(isNoHash).length <= mostHashes) return all;
    return [...all.filter(isNoHash), "'unsafe-inline'"];
  });
  if (!union.has('frame-ancestors')) union.set('frame-ancestors', ["'none'"]);
  return writePolicy(union);
}

function uniteAll(policies: readonly Policy[]): Policy {
  const union: Policy = new Map();
  for (const name of new Set(policies.flatMap((policy) => [...policy.keys()]))) {
    const allowed = policies.map((policy) => sourcesOf(policy, name));
    // A page that does not restrict something is not to be restricted from outside.
    if (allowed.some((sources) => sources === undefined)) continue;
    const sources = [...new Set(allowed.flatMap((one) => one ?? []))];
    union.set(name, sources.length > 1 ? sources.filter((one) => one !== "'none'") : sources);
  }
  return union;
}

function setSources(policy: Policy, name: string, change: (sources: string[]) => string[]): void {
  const sources = sourcesOf(policy, name);
  if (sources) policy.set(name, [...new Set(change(sources))]);
}

function isNoHash(source: string): boolean {
  return !/^'sha\d+-/.test(source);
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
