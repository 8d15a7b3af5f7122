import { expect, test } from 'vitest';
import { writeSetting } from '../service/store/settings.ts';
import { moderation } from './app.ts';
import { openDesk, request, type TestDesk } from './fixtures/desk.ts';

const types = ['application/x-www-form-urlencoded', 'application/json', 'text/plain', undefined];
const fetchSites = ['same-origin', 'same-site', 'cross-site', 'none', undefined];
const origins = ['http://localhost', 'https://evil.example', 'null', undefined];

/** Every address of the desk that a browser may post to or open. */
function routesOf({ service }: TestDesk, method: string): string[] {
  const { routes } = moderation(service.context);
  const paths = routes.filter((route) => route.method === method).map(({ path }) => path);
  return [...new Set(paths)].map((path) => path.replace(':id', 'c_first').replace(/^\/$/, ''));
}

/** The whole database, to tell whether anything changed. */
function bytesOf({ service }: TestDesk): string {
  return service.context.database.sqlite.serialize().toString('base64');
}

async function openFullDesk() {
  // A site whose forms may post comments may still not moderate.
  const desk = await openDesk({ origins: ['https://evil.example'] });
  await writeSetting(desk.service.context.db, 'reviewers', ['rosa', 'sam']);
  await desk.comment('c_first', { flags: '["phone"]' });
  await desk.comment('c_public', { state: 'approved', public_text: 'Good.' });
  return desk;
}

async function cookieOf({ service }: TestDesk): Promise<string> {
  const form = { name: 'rosa', password: 'four words are enough' };
  const login = await request(service, 'POST', '/log-in', { form });
  return login.headers.get('set-cookie')?.split(';')[0] ?? '';
}

test('a page of another site changes nothing, whatever it sends', async () => {
  const desk = await openFullDesk();
  await desk.seat('rosa');
  const cookie = await cookieOf(desk);
  const posts = routesOf(desk, 'POST');
  expect(posts).toHaveLength(12);
  const before = bytesOf(desk);
  for (const path of posts) {
    for (const fetchSite of fetchSites) {
      for (const origin of origins) {
        const isFromHere = fetchSite
          ? ['same-origin', 'none'].includes(fetchSite)
          : [undefined, 'http://localhost'].includes(origin);
        if (isFromHere) continue;
        for (const type of types) {
          const headers = Object.entries({ 'sec-fetch-site': fetchSite, origin, cookie });
          const given = headers.filter((header): header is [string, string] => Boolean(header[1]));
          const asked = new Request(`http://localhost/_comments/admin${path}`, {
            method: 'POST',
            headers: given,
            body: new TextEncoder().encode(
              'version=1&step=as-written&action=spam&selected=c_first:1',
            ),
          });
          if (type) asked.headers.set('content-type', type);
          expect((await desk.service.fetch(asked)).status).toBe(403);
        }
      }
    }
  }
  expect(bytesOf(desk)).toBe(before);
});

test('a form that is no form is refused before anything is done', async () => {
  const desk = await openFullDesk();
  await desk.seat('rosa');
  const cookie = await cookieOf(desk);
  const before = bytesOf(desk);
  for (const path of routesOf(desk, 'POST').filter((one) => one !== '/log-out')) {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', undefined]) {
      const asked = new Request(`http://localhost/_comments/admin${path}`, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin', cookie },
        body: new TextEncoder().encode('version=1'),
      });
      if (type) asked.headers.set('content-type', type);
      expect((await desk.service.fetch(asked)).status).toBe(415);
    }
  }
  expect(bytesOf(desk)).toBe(before);
});

test('test 26: opening every address a hundred times changes nothing', async () => {
  const desk = await openFullDesk();
  const rosa = await desk.seat('rosa');
  const paths = new Set([...routesOf(desk, 'GET'), ...routesOf(desk, 'POST')]);
  const pages = await Promise.all(['', '/comment/c_first', '/comment/c_public'].map(rosa.get));
  for (const page of pages) {
    for (const [, path = ''] of (await page.text()).matchAll(/href="\/_comments\/admin([^"]*)"/g)) {
      paths.add(path.replaceAll('&amp;', '&'));
    }
  }
  expect(paths.size).toBeGreaterThan(20);
  const before = bytesOf(desk);
  for (const path of paths) {
    await Promise.all(Array.from({ length: 100 }, () => rosa.get(path)));
  }
  expect(bytesOf(desk)).toBe(before);
});
