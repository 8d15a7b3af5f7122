import type { MiddlewareHandler } from 'hono';

/** What pages of the service may do: show their own style sheet and post to themselves. */
export const contentSecurityPolicy =
  "default-src 'none'; form-action 'self'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Headers of every answer. `strict-origin`: with `same-origin` the link that takes a comment back, which stands in the address of the
 * thanks, would go to the article and into the log of the site; with `no-referrer` browsers post with the origin “null”.
 */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  headers.set('Content-Security-Policy', contentSecurityPolicy);
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'strict-origin');
  headers.set('X-Robots-Tag', 'noindex');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
};
