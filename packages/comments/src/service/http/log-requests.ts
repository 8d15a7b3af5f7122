import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';

/**
 * One line a request, of an allow-list: method, the pattern of the route, status, time. Never an address, a query, a path with a
 * token in it, a header or a body.
 */
export function logRequests(log: Logger, now: () => number): MiddlewareHandler {
  return async (c, next) => {
    const start = now();
    await next();
    const route = routePath(c, -1);
    log.info({ method: c.req.method, route, status: c.res.status, ms: now() - start }, 'request');
  };
}

/** What of an error may be logged: its kind, its code and the places in our code, never its message, which may quote a value. */
export function safeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...(typeof code === 'string' && { code }),
    at: places.slice(0, 5).map((place) => place.trim()),
  };
}
