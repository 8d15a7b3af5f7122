import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { crossOriginGuard } from './guard.ts';

const app = new Hono()
  .use(crossOriginGuard(['https://clinic.example']))
  .all('/', (c) => c.text('done'));

const sites = ['same-origin', 'same-site', 'cross-site', 'none', undefined];
const origins = [
  'http://here.example',
  'https://clinic.example',
  'https://evil.example',
  'null',
  undefined,
];
const types = ['application/x-www-form-urlencoded', 'application/json', 'text/plain', undefined];
const cases = sites.flatMap((site) =>
  origins.flatMap((origin) => types.map((type) => ({ site, origin, type }))),
);

async function post(
  method: string,
  { site, origin, type }: (typeof cases)[number],
): Promise<number> {
  const headers: [string, string | undefined][] = [
    ['host', 'here.example'],
    ['sec-fetch-site', site],
    ['origin', origin],
    ['content-type', type],
  ];
  const given = headers.filter((header): header is [string, string] => header[1] !== undefined);
  return (await app.request('http://here.example/', { method, headers: given })).status;
}

/** What a browser can send only from this site, from a listed one, or not from a page. */
function isMeant({ site, origin }: (typeof cases)[number]): boolean {
  if (origin === 'https://clinic.example') return true;
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined || origin === 'http://here.example';
}

test.each(cases)(
  'takes a post from $site with the origin $origin and the type $type only from here',
  async (one) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      expect(await post(method, one)).toBe(isMeant(one) ? 200 : 403);
    }
    expect(await post('GET', one)).toBe(200);
  },
);
