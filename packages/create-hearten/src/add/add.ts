import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Answers } from '../answers.ts';
import { type Context, failed, type Outcome } from '../create.ts';
import { readTemplate } from '../site/files.ts';
import { Journal } from '../write/journal.ts';
import { astroProblem } from './edit-manifest.ts';
import { type FoundSite, planAdd, type Plan } from './plan.ts';
import { addedText } from './report.ts';

const endings = ['mjs', 'js', 'ts', 'mts'];
/** Where Astro looks for the collections of a site. */
const collectionPlaces = [...endings.map((ending) => `src/content.config.${ending}`)];

/** Puts Hearten into the Astro site in a folder. No file that is there is written over; lines are put into three at most. */
export function add(
  folder: string,
  answers: Answers,
  context: Context,
  journal = new Journal(),
): Outcome {
  const home = resolve(context.cwd, folder);
  const shown = relative(context.cwd, home) || 'this folder';
  const found = readSite(home, shown);
  if (typeof found === 'string') return failed(`${found} Nothing was written.`);
  const plan = planAdd(found, answers, readTemplate(context.template));
  try {
    carryOut(plan, home, journal);
  } catch (error) {
    journal.undo();
    return failed(
      `Hearten could not be put in: ${(error as Error).message}. Every file is as it was before.`,
    );
  }
  const { manager } = context;
  return { code: 0, stdout: addedText(plan, { folder: shown, manager }), stderr: '' };
}

function carryOut({ changed, created }: Plan, home: string, journal: Journal): void {
  for (const { path, text } of changed) journal.change(join(home, path), text);
  for (const [path, content] of created) journal.create(home, path, content);
}

/** The site in a folder, or why there is none to put anything into. */
function readSite(home: string, shown: string): FoundSite | string {
  const has = (path: string) => existsSync(join(home, path));
  const read = (path: string) => ({ path, text: readFileSync(join(home, path), 'utf8') });
  const config = endings.map((ending) => `astro.config.${ending}`).find(has);
  if (!config || !has('package.json')) {
    return `There is no ${config ? 'package.json' : 'astro.config'} in ${shown}, so it is not the folder of an Astro site. Go to that folder, or make a new site without --add.`;
  }
  const manifest = read('package.json').text;
  const problem = manifestProblem(manifest);
  if (problem) return problem;
  const collections = collectionPlaces.find(has);
  const site = { config: read(config), manifest, has };
  if (site.config.text.includes('@hearten/theme')) {
    return `\`${config}\` has Hearten already.`;
  }
  return { ...site, collections: collections === undefined ? undefined : read(collections) };
}

function manifestProblem(manifest: string): string | undefined {
  try {
    return astroProblem(manifest);
  } catch (error) {
    return `package.json cannot be read: ${(error as Error).message}.`;
  }
}
