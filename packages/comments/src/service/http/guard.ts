import type { MiddlewareHandler } from 'hono';
import { refuse } from './refuse.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What of a request tells where the page stands that sent it. */
export interface Provenance {
  method: string;
  /** `Sec-Fetch-Site`, which a page cannot set. */
  fetchSite: string | undefined;
  origin: string | undefined;
  /** `Host`: the name of this service as the browser knows it. */
  host: string | undefined;
}

/**
 * Whether a request comes from this origin, from one of `origins`, or from no page at all. It asks for every method that changes
 * something, whatever the type of its body: guards that look at types were got around (GHSA-2234-fmw7-43wr).
 * The order is that of Go's `http.CrossOriginProtection`.
 */
export function isFromHere(request: Provenance, origins: readonly string[] = []): boolean {
  const { method, fetchSite, origin, host } = request;
  if (safe.has(method)) return true;
  if (origin !== undefined && origins.includes(origin)) return true;
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || fetchSite === 'none';
  // A browser from before 2023, or none.
  if (origin === undefined) return true;
  return hostOf(origin) !== undefined && hostOf(origin) === host;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** Refuses what a page of another site sends; `origins` are sites whose forms may post here. */
export function crossOriginGuard(origins: readonly string[] = []): MiddlewareHandler {
  return async (c, next) => {
    const provenance = {
      method: c.req.method,
      fetchSite: c.req.header('sec-fetch-site'),
      origin: c.req.header('origin'),
      host: c.req.header('host'),
    };
    if (!isFromHere(provenance, origins)) return refuse(c, 'cross-origin');
    await next();
    return undefined;
  };
}
