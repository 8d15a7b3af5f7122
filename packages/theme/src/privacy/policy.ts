import type { ContactKind, DeclaredHosts } from '@hearten/check';
import type { AstroConfig } from 'astro';
import type { CommentForm } from '../comments/site-comments.ts';
import type { HeartenConfig } from '../options.ts';

type Options = Pick<HeartenConfig, 'hosts' | 'plugins'>;

/** The hosts pages may contact: those the site declares, and where it has a plugin send a form. */
export function hostsOf({ hosts, plugins }: Options): DeclaredHosts {
  const all: Record<string, readonly ContactKind[]> = { ...hosts };
  for (const { sendsTo = '' } of plugins) {
    if (!URL.canParse(sendsTo)) continue;
    const { host } = new URL(sendsTo);
    all[host] = [...new Set([...(all[host] ?? []), 'form' as const])];
  }
  return all;
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
export function referrerPolicy(form: Pick<CommentForm, 'action'> | undefined): string {
  return form && URL.canParse(form.action) ? 'strict-origin' : 'same-origin';
}
