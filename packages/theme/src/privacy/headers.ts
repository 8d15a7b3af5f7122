import type { CommentForm } from '../comments/site-comments.ts';
import type { HeartenConfig } from '../options.ts';
import { referrerPolicy } from './policy.ts';

export type Headers = Record<string, string>;

/**
 * What a host should say with every answer. No `Strict-Transport-Security`: a browser that has read it refuses `http://` for as
 * long as it says, for a whole domain that may hold more than this site; who knows the domain sets it.
 */
export function siteHeaders(
  { headers, form }: Pick<HeartenConfig, 'headers'> & { form?: CommentForm | undefined },
  contentSecurityPolicy: string,
): Headers {
  const usual: Headers = {
    'Content-Security-Policy': contentSecurityPolicy,
    'Referrer-Policy': referrerPolicy(form),
    'X-Content-Type-Options': 'nosniff',
    // What no page of a blog needs, nor a video or map in it.
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  const changes = Object.entries(headers || {});
  const changed = new Set(changes.map(([name]) => name.toLowerCase()));
  return Object.fromEntries([
    ...Object.entries(usual).filter(([name]) => !changed.has(name.toLowerCase())),
    ...changes.flatMap(([name, value]) => (value === false ? [] : [[name, value]])),
  ]);
}

interface Place {
  base: string;
  /** The folder of files whose names change with what is in them. */
  assets: string;
}

/**
 * Lines for `_headers`, which some hosts read (Netlify, Cloudflare Pages). What the site's own lines say of all pages is left to
 * them: a header that stands twice would count twice.
 */
export function headerLines(headers: Headers, { base, assets }: Place, own = ''): string {
  const root = base.replace(/\/$/, '');
  const rules: [string, Headers][] = [
    [`${root}/*`, headers],
    [`${root}/${assets}/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ];
  return rules
    .map(([path, lines]) => {
      const said = namesFor(path, own);
      const left = Object.entries(lines).filter(([name]) => !said.has(name.toLowerCase()));
      return left.length === 0
        ? ''
        : `${path}\n${left.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
    })
    .join('');
}

/** The headers that lines of the site itself set, or take away with `!`, for a path. */
function namesFor(path: string, own: string): Set<string> {
  const names = new Set<string>();
  let isFor = false;
  for (const line of own.split(/\r?\n/)) {
    if (/^\S/.test(line) && !line.startsWith('#')) isFor = line.trim() === path;
    const name = /^\s+(?:!\s*)?([\w-]+)/.exec(line)?.[1];
    if (isFor && name) names.add(name.toLowerCase());
  }
  return names;
}
