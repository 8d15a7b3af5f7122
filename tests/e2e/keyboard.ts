import type { Page } from 'playwright';

/** Walks through all stops of a page with Tab: how many there are, and those a person would not see. */
export async function walkByKeyboard(page: Page): Promise<{ stops: number; unseen: string[] }> {
  const stops = await page.evaluate(countStops);
  const unseen: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(readFocus);
    // In a frame the focus is drawn by what stands in it: for the page around it, nothing there has the focus.
    const isFrame = focus.html.startsWith('<iframe');
    if (!focus.isSeen || !(focus.hasOutline || isFrame)) unseen.push(focus.html);
  }
  return { stops, unseen };
}

/** How wide the page wants to be, and what makes it wider than 320 px. Runs in the page. */
export function readWidth(): { width: number; wide: string[] } {
  return {
    width: document.documentElement.scrollWidth,
    wide: [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > 321)
      .map((element) => element.outerHTML.slice(0, 80)),
  };
}

function countStops(): number {
  const stops =
    'a[href], button, input:not([type=hidden]), textarea, select, summary, [tabindex="0"]';
  return [...document.querySelectorAll(stops)].filter((element) => element.checkVisibility())
    .length;
}

/** Where the focus is and whether a person would see it. Runs in the page. */
export function readFocus() {
  const element = document.activeElement ?? document.body;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return {
    href: element.getAttribute('href'),
    html: element.outerHTML.slice(0, 120),
    isSeen:
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      box.width > 1 &&
      box.height > 1 &&
      box.bottom > 0 &&
      box.right > 0 &&
      box.top < innerHeight &&
      box.left < innerWidth,
    hasOutline: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1,
  };
}
