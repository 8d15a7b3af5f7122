import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { inject } from 'vitest';
import { parse } from 'yaml';
import { launchArguments } from '../../scripts/browser.mjs';
import { example } from '../../scripts/step.mjs';

export const dist = join(example, 'dist');
export const article = '/blog/intensive-outpatient-program/';
/** The one page with a script. */
export const searchPage = '/search/';
export const twin = '/blog/intensive-outpatient-program-mdx/';

// An old address only leads on.
const leadsOn = (path: string) =>
  readFileSync(join(dist, path), 'utf8').includes('http-equiv="refresh"');

/** The file of every built page. */
export const pageFiles = globSync('**/*.html', { cwd: dist })
  .filter((path) => !leadsOn(path))
  .toSorted();

const built = pageFiles
  .map((path) => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .toSorted();
const tagPages = built.filter((path) => path.startsWith('/tag/'));

/** The address of every built page, `/404.html` among them; of the pages of tags, which are all alike, one. */
export const pages = built.filter((path) => !tagPages.includes(path) || path === tagPages[0]);

/** One page of each type: the home page, a list, an article, a person and so on; the article is the one with the blocks. */
export const pageTypes = [...Map.groupBy(pages, typeOf).values()].map((alike) => {
  const [first = '/'] = alike;
  return alike.includes(article) ? article : (alike.find((path) => !isSpanish(path)) ?? first);
});

function isSpanish(path: string): boolean {
  return path.startsWith('/es/');
}

/** Pages below one page are alike, in every language. */
function typeOf(path: string): string {
  const plain = path.replace(/^\/es(?=\/)/, '');
  return plain.split('/').length > 3 ? plain.replace(/[^/]+\/$/, '') : `${plain} itself`;
}

/** The clinic's record, as written. */
export const clinic = parse(readFileSync(join(example, 'src/content/clinic.yml'), 'utf8')) as {
  name: string;
  phones: { number: string; display: string }[];
};

export function launch(): Promise<Browser> {
  // Whatever asks for another host gets no answer, and is told by the tests.
  const onlyHere = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  return chromium.launch({
    executablePath: inject('browser'),
    args: [...launchArguments, onlyHere],
  });
}

export interface Visit {
  page: Page;
  /** Addresses of every request that left for another host. */
  foreign: string[];
  /** What the console complained about, refused by the page's own policy among it. */
  complaints: string[];
}

/** Opens a page of the example in a context of its own, hands it to `act`, and closes it. */
export async function visit(
  browser: Browser,
  path: string,
  act: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const address = inject('address');
  const foreign: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !url.startsWith('data:')) foreign.push(url);
  });
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${address}${path}`, { waitUntil: 'load' });
    await act({ page, foreign, complaints });
  } finally {
    await context.close();
  }
}
