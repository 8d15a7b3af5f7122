import { globSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from '../e2e/audit.ts';
import { readWidth, walkByKeyboard } from '../e2e/keyboard.ts';
import { launch, visit } from '../e2e/site.ts';
import { articles } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const dist = path.join(import.meta.dirname, '../.work/extremes/dist');
const isTopic = (name: string) => /tag\/topic-(?!1\/)/.test(name);
const pages = globSync('**/index.html', { cwd: dist })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => !isTopic(name))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .toSorted();

test('every article is built', () => {
  expect(pages).toEqual(expect.arrayContaining(Object.keys(articles).map((id) => `/blog/${id}/`)));
});

test.concurrent.each(pages)(
  '%s holds at 320, 768 and 1280 px: nothing overflows, is cut off or moves',
  async (page) => {
    await visit(
      browser,
      page,
      async ({ page: tab, complaints }) => {
        for (const width of [320, 768, 1280]) {
          await tab.setViewportSize({ width, height: 800 });
          const read = await tab.evaluate(readWidth);
          expect(
            read.width,
            `${width} px: ${read.wide.slice(0, 3).join('\n')}`,
          ).toBeLessThanOrEqual(width);
          expect(await tab.evaluate(readCut), `${width} px`).toEqual([]);
        }
        expect((await audit(tab)).findings).toEqual([]);
        expect(complaints).toEqual([]);
        expect(await tab.evaluate(readMoving)).toEqual([]);
      },
      { reducedMotion: 'reduce' },
    );
  },
);

test.each(['/', '/blog/', '/blog/six-voices/', '/blog/forty-tags/'])(
  '%s can be walked by keyboard in forced colors, and its buttons have an edge',
  async (page) => {
    await visit(
      browser,
      page,
      async ({ page: tab }) => {
        const { stops, unseen } = await walkByKeyboard(tab);
        expect(stops).toBeGreaterThan(5);
        expect(unseen).toEqual([]);
        expect(await tab.evaluate(readEdgeless)).toEqual([]);
      },
      { forcedColors: 'active' },
    );
  },
);

/** Words that are cut off by the box they stand in. Runs in the page. */
function readCut(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut = (kind: string, inner: number, outer: number) =>
        (kind === 'hidden' || kind === 'clip') && inner > outer + 1;
      return (
        element.innerText?.trim() &&
        element.clientWidth > 1 &&
        (isCut(overflowX, element.scrollWidth, element.clientWidth) ||
          isCut(overflowY, element.scrollHeight, element.clientHeight))
      );
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

/** What would move although the reader asked for less of it. Runs in the page. */
function readMoving(): string[] {
  const lasts = (text: string) => text.split(',').some((one) => Number.parseFloat(one) > 0);
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return lasts(animationDuration) || lasts(transitionDuration) || scrollBehavior === 'smooth';
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

/** Buttons that nothing but their colour would tell from text. Runs in the page. */
function readEdgeless(): string[] {
  return [...document.querySelectorAll('.hearten-button, button, input, textarea, summary')]
    .filter(
      (element) => element.checkVisibility() && element.matches(':not([type=hidden], summary)'),
    )
    .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) < 1)
    .map((element) => element.outerHTML.slice(0, 100));
}
