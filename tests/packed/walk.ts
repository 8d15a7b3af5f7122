import { type Browser, chromium } from 'playwright';
import { inject } from 'vitest';
import { launchArguments } from '../../scripts/browser.mjs';
import { serveSite } from '../../scripts/site-server.mjs';
import { audit } from '../e2e/audit.ts';

/** What a visitor of some pages saw. */
export interface Walk {
  /** The heading of each page. */
  headings: Record<string, string>;
  /** What the console, or axe, complained about, and requests to other hosts. */
  complaints: string[];
}

/** Serves a built site as a host would, and goes through pages of it in a browser. */
export async function walk(dist: string, paths: readonly string[]): Promise<Walk> {
  const server = await serveSite(dist);
  const browser = await chromium.launch({
    executablePath: inject('browser'),
    args: launchArguments,
  });
  try {
    return await walkThrough(browser, server.url, paths);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function walkThrough(
  browser: Browser,
  address: string,
  paths: readonly string[],
): Promise<Walk> {
  const seen: Walk = { headings: {}, complaints: [] };
  const page = await (await browser.newContext()).newPage();
  let path = '';
  const complain = (text: string) => seen.complaints.push(`${path}: ${text}`);
  page.on('console', (message) => {
    // A page that is not there is meant to answer 404, and Chromium says so.
    const isMeant = message.text().includes('404') && message.location().url === address + path;
    if (/^(?:error|warning)$/.test(message.type()) && !isMeant) complain(message.text());
  });
  page.on('pageerror', ({ message }) => complain(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && /^https?:/.test(request.url()))
      complain(`asks ${request.url()}`);
  });
  for (const next of paths) {
    path = next;
    await page.goto(address + path, { waitUntil: 'networkidle' });
    seen.headings[path] = await page.locator('h1').first().innerText();
    const { findings } = await audit(page);
    for (const finding of findings) complain(finding);
  }
  return seen;
}

/** What the search page of a built site finds. */
export async function search(dist: string, path: string, words: string): Promise<string> {
  const server = await serveSite(dist);
  const browser = await chromium.launch({
    executablePath: inject('browser'),
    args: launchArguments,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}${path}#q=${words}`);
    const result = page.locator('main ol > li').first();
    await result.waitFor({ timeout: 20_000 });
    return await result.innerText();
  } finally {
    await browser.close();
    await server.close();
  }
}
