import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { afterAll, expect, inject, test } from 'vitest';
import { build, install, pack } from '../packed/starter.ts';

const previous = inject('previous');
const folder = mkdtempSync(join(tmpdir(), 'hearten-upgrade-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a site made with the previous commit’s packages builds with these, its cache kept', async ({
  skip,
}) => {
  if ('reason' in previous) return skip(previous.reason);
  for (const part of ['src', 'public', 'astro.config.mjs', 'tsconfig.json'])
    cpSync(join(previous.tree, 'examples/clinic', part), join(folder, part), { recursive: true });
  const others = ['astro', 'sharp'];
  await install(folder, await pack(join(folder, 'before'), previous.tree), others);
  const before = await build(folder);
  expect(before.code, before.output).toBe(0);
  const pages = pagesOf(folder);
  const words = new Map(pages.map((page) => [page, wordsOf(join(folder, 'dist', page))]));
  expect(pages.length).toBeGreaterThan(10);

  rmSync(join(folder, 'dist'), { recursive: true });
  await install(folder, await pack(join(folder, 'after')), others);
  expect(existsSync(join(folder, 'node_modules/.astro/data-store.json'))).toBe(true);
  const after = await build(folder);
  expect(after.code, after.output).toBe(0);
  expect(after.output).not.toMatch(/^\s+at /m);
  expect(
    pages.filter((page) => !pagesOf(folder).includes(page)),
    'pages that are gone',
  ).toEqual([]);
  for (const [page, said] of words)
    expect(subtract(said, wordsOf(join(folder, 'dist', page))), page).toEqual([]);
});

function pagesOf(site: string): string[] {
  return globSync('**/*.html', { cwd: join(site, 'dist') }).toSorted();
}

/** The words of an article as its author wrote them; none on other pages. */
function wordsOf(file: string): string[] {
  const html = readFileSync(file, 'utf8');
  const [, text = ''] =
    /<div class="hearten-prose">([\s\S]*?)<(?:\/article|\/main)>/.exec(html) ?? [];
  return toText(fromHtml(text, { fragment: true })).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What is in the first list, each as often as it stands there, and not in the second. */
function subtract(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return some.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
