import type { ContactKind, DeclaredHosts } from '@hearten/check';
import type { AstroConfig } from 'astro';
import type { HeartenConfig } from '../options.ts';

type Options = Pick<HeartenConfig, 'hosts' | 'comments'>;

/** The hosts pages may contact: those the site declares, and where it sends comments. */
export function hostsOf({ hosts, comments }: Options): DeclaredHosts {
  const target = comments.action && URL.canParse(comments.action) && new URL(comments.action).host;
  if (!target) return hosts;
  return { ...hosts, [target]: [...new Set([...(hosts[target] ?? []), 'form' as const])] };
}

const directiveOf: Partial<Record<ContactKind, string>> = {
  frame: 'frame-src',
  image: 'img-src',
  media: 'media-src',
  font: 'font-src',
  connect: 'connect-src',
};

/** The policy of pages: nothing from other hosts but what is declared, no script but Astro's own bundled ones. */
export function contentSecurityPolicy(options: Options): AstroConfig['security']['csp'] & object {
  const allowed = (kind: ContactKind) =>
    Object.entries(hostsOf(options))
      .filter(([, kinds]) => kinds.includes(kind))
      .map(([host]) => host);
  const list = (kind: ContactKind) => ["'self'", ...allowed(kind)].join(' ');
  const added = Object.entries(directiveOf)
    .filter(([kind]) => allowed(kind as ContactKind).length > 0)
    .map(([kind, directive]) => `${directive} ${list(kind as ContactKind)}`);
  const resources = (kind: ContactKind) =>
    allowed(kind).length > 0 ? { resources: ["'self'", ...allowed(kind)] } : undefined;
  const [script, style] = [resources('script'), resources('style')];
  return {
    // Astro fills this in only for what a site writes itself; without it the build stops.
    algorithm: 'SHA-256',
    directives: [
      "default-src 'self'",
      "base-uri 'none'",
      "object-src 'none'",
      `form-action ${list('form')}`,
      ...added,
    ],
    ...(script && { scriptDirective: script }),
    ...(style && { styleDirective: style }),
  } as AstroConfig['security']['csp'] & object;
}

/**
 * What another site learns of where a visitor comes from: nothing, since the name of a treatment center alone tells something
 * of a person. A comment service on another host gets the name, without which it could not tell the site's form from a
 * stranger's (https://fetch.spec.whatwg.org/#append-a-request-origin-header, read 2026-11-25).
 */
export function referrerPolicy({ comments }: Pick<HeartenConfig, 'comments'>): string {
  return comments.action && URL.canParse(comments.action) ? 'strict-origin' : 'same-origin';
}
