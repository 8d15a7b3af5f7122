// The headers a build writes for hosts that read them: every page passes them (each is opened with them in every-page.test.ts).
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { root } from '../../scripts/step.mjs';
import { article, dist, launch, pages } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('every page is sent with a policy, and tells other sites nothing of its readers', async () => {
  for (const path of pages) {
    const { headers } = await fetch(`${inject('address')}${path}`);
    expect(headers.get('content-security-policy'), path).toMatch(
      /^default-src 'self';.*script-src 'self' 'wasm-unsafe-eval';frame-ancestors 'none'$/,
    );
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
  }
});

test('another site cannot put a page into a frame of its own', async () => {
  const other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Other</title><iframe src="${inject('address')}${article}">`,
    );
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  try {
    const refused = page.waitForEvent('console', (message) =>
      message.text().includes('frame-ancestors'),
    );
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    await refused;
    expect(await page.frameLocator('iframe').locator('#main').count()).toBe(0);
  } finally {
    await page.close();
    other.close();
  }
});

test('the documentation gives other hosts the same headers', () => {
  const lines = readFileSync(join(dist, '_headers'), 'utf8').matchAll(/^ +([\w-]+): (.*)$/gm);
  const privacy = readFileSync(join(root, 'docs/privacy.md'), 'utf8');
  const hosts = ['nginx', 'apache', 'caddy', 'json'].map(
    (language) => new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(privacy)?.[1] ?? '',
  );
  const missing = [...lines].flatMap(([, name = '', value = '']) =>
    hosts.filter((sample) => !sample.includes(name) || !sample.includes(value)),
  );
  expect(missing).toEqual([]);
});
