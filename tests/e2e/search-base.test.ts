import { join } from 'node:path';
import { chromium } from 'playwright';
import { expect, inject, test } from 'vitest';
import { launchArguments } from '../../scripts/browser.mjs';
import { serveSite } from '../../scripts/site-server.mjs';
import { post, Site } from '../bad-input/site.ts';

const config = (options: string) => `import { defineConfig } from 'astro/config';
import { hearten } from '@hearten/theme';
export default defineConfig({ site: 'https://clinic.example', base: '/care', outDir: './served/care', ${options} integrations: [hearten({ routes: { search: '/find' } })] });
`;

test.each([
  ["trailingSlash: 'never', build: { format: 'file' },", '/care/find', '/care/blog/calm'],
  ["trailingSlash: 'always',", '/care/find/', '/care/blog/calm/'],
])('under a base, with %s, results lead where every link leads', async (options, page, result) => {
  const benches = Array.from({ length: 12 }, (_, at) => [
    `src/content/posts/bench-${at}.md`,
    post('A bench.').replace('A calm evening', `Bench ${at}`),
  ]);
  const site = new Site('search-base', {
    ...Object.fromEntries(benches),
    'astro.config.mjs': config(options),
    'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'src/content/posts/calm.md': post('Words of calm for a hospital bed.'),
    'src/content/posts/calma.md': post('Hospital.', 'lang: es\n'),
  });
  const { code, output } = await site.build();
  expect(code, output).toBe(0);
  const server = await serveSite(join(site.folder, 'served'));
  const browser = await chromium.launch({
    executablePath: inject('browser'),
    args: launchArguments,
  });
  try {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    await tab.goto(`${server.url}${page}#q=hospitals`);
    const link = tab.locator('main ol a');
    await link.waitFor({ timeout: 15_000 });
    expect(await link.getAttribute('href')).toBe(result);
    await link.click();
    await tab.waitForURL(`**${result}`);
    expect(await tab.locator('h1').innerText()).toBe('A calm evening');
    const search = tab.getByRole('banner').getByRole('link', { name: 'Search' });
    expect(await search.getAttribute('href')).toBe(page);
    await search.click();
    await tab.getByRole('searchbox').fill('bench');
    const more = tab.getByRole('button', { name: 'Show more results' });
    await more.focus();
    await tab.keyboard.press('Enter');
    await tab.locator('main ol > li:nth-child(12)').waitFor();
    const isFocused = (element: Element) => element === document.activeElement;
    expect(await link.nth(10).evaluate(isFocused), 'the first of the new ones').toBe(true);
    expect(await more.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});
