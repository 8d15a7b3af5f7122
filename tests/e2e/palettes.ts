import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';

/** The palettes beside evergreen, which every page of the example is tested in. */
const palettes = ['harbor', 'clay'] as const;

export interface Look {
  palette: (typeof palettes)[number];
  colorScheme: 'light' | 'dark';
}

const looks: Look[] = palettes.flatMap((palette) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ palette, colorScheme })),
);

const sheets = new Map(palettes.map((palette) => [palette, readPalette(palette)]));

function readPalette(palette: string): string {
  const sheet = import.meta.resolve(`@hearten/components/palettes/${palette}.css`);
  return readFileSync(fileURLToPath(sheet), 'utf8');
}

/**
 * Shows an open page in each other palette, light and dark, and hands each look to `act`. A palette is nothing but custom
 * properties, so a later sheet of them is what a site built with it would have; the page has to be opened with `bypassCSP`.
 */
export async function inEachPalette(page: Page, act: (look: Look) => Promise<void>): Promise<void> {
  const style = await page.addStyleTag({ content: '/* a palette */' });
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
    await style.evaluate(
      (element, css) => {
        element.textContent = css;
      },
      sheets.get(look.palette) ?? '',
    );
    await act(look);
  }
}
