import type { Page } from 'playwright';

interface Walk {
  stops: number;
  /** Stops where a person would not see the focus. */
  unseen: string[];
  /** Stops that Tab does not come to in their order on the page: skipped, or behind a trap. */
  missed: string[];
}

/** Walks through all stops of a page with Tab, from its beginning. */
export async function walkByKeyboard(page: Page): Promise<Walk> {
  const stops = await page.evaluate(markStops);
  const unseen: string[] = [];
  const missed: string[] = [];
  for (const [stop, html] of stops.entries()) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(readFocus);
    // In a frame the focus is drawn by what stands in it: for the page around it, nothing there has the focus.
    const isFrame = focus.html.startsWith('<iframe');
    if (!focus.isSeen || !(focus.hasOutline || isFrame)) unseen.push(focus.html);
    if (focus.stop !== String(stop)) missed.push(`${html}: there is ${focus.html}`);
  }
  return { stops: stops.length, unseen, missed };
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

/** Numbers what can be stopped at, and says what it is. Runs in the page. */
function markStops(): string[] {
  const stops =
    'a[href], button, input:not([type=hidden]), textarea, select, summary, iframe, [tabindex="0"]';
  // What only robots fill in is left out on purpose, by `tabindex="-1"`.
  const shown = [...document.querySelectorAll<HTMLElement>(stops)].filter(
    (element) => element.checkVisibility() && element.tabIndex >= 0,
  );
  return shown.map((element, index) => {
    const html = element.outerHTML.slice(0, 80);
    element.dataset.stop = String(index);
    return html;
  });
}

/** Where the focus is and whether a person would see it. Runs in the page. */
export function readFocus() {
  const element =
    document.activeElement instanceof HTMLElement ? document.activeElement : document.body;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return {
    href: element.getAttribute('href'),
    stop: element.dataset.stop,
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
