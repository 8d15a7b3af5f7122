// The card that all draw: category, a title of two lines, who checked it, logo and name, hills and a sun.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

export const size = { width: 1200, height: 630 };
export const label = 'Levels of care';
export const note = 'Reviewed by Ada Fern, LCSW';
export const clinic = 'Fern Hill Recovery';
export const logo = join(import.meta.dirname, 'logo.svg');
export const logoAddress = `data:image/svg+xml;base64,${readFileSync(logo).toString('base64')}`;

const subjects = ['an evening program', 'a first talk', 'your insurance', 'a quiet week at home'];

/** Distinct titles. */
export function titles(count) {
  return Array.from(
    { length: count },
    (_, at) => `What ${subjects[at % subjects.length]} can do for you, part ${at + 1}`,
  );
}

/** Font files by what they are for. */
export const fontFiles = [
  { name: 'serif', file: fontFile('newsreader', 500), weight: 500 },
  { name: 'serif', file: fontFile('newsreader', 600), weight: 600 },
  { name: 'sans', file: fontFile('atkinson-hyperlegible-next', 400), weight: 400 },
  { name: 'sans', file: fontFile('atkinson-hyperlegible-next', 600), weight: 600 },
];

function fontFile(id, weight) {
  const folder = dirname(require.resolve(`@fontsource/${id}/metadata.json`));
  return join(folder, 'files', `${id}-latin-${weight}-normal.woff`);
}
