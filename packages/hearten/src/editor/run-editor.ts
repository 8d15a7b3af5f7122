import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { schemaFiles } from '@hearten/care';
import { formatMessages } from '@hearten/markdown/report';
import { snippetFiles } from '@hearten/markdown/snippets';
import type { Outcome } from '../outcome.ts';
import type { SiteConfig } from '../check/config.ts';
import { findSite } from '../check/find-site.ts';
import { Misuse } from '../check/misuse.ts';
import { createFile, rewriteFile } from '../check/rewrite-file.ts';
import { saysTheSame } from './compare.ts';
import { hasSettings, linesToPaste, settingsOf } from './settings.ts';

/** What was asked of `hearten editor`. */
export interface EditorRequest {
  folder: string;
  /** Write nothing, and say what is not up to date. */
  check: boolean;
}

/** A file for the editor, and how it stands. */
interface EditorFile {
  /** Absolute. */
  file: string;
  /** As messages show it. */
  shown: string;
  /** What is to stand there. */
  text: string;
  /** What stands there now; `undefined` when there is no file. */
  found: string | undefined;
  isFine: boolean;
}

/** `hearten editor`: writes the files an editor reads into a site; prints nothing. Throws a `Misuse`. */
export async function runEditor(
  { folder, check }: EditorRequest,
  { cwd }: { cwd: string },
): Promise<Outcome> {
  const { root, config } = await findSite(folder, cwd);
  const show = (file: string) => path.relative(cwd, file).replaceAll('\\', '/');
  const files = [...snippetFiles(), ...schemaFiles()].map((one) => {
    const file = path.join(root, one.path);
    const found = readIfThere(file, show(file));
    const isFine = found !== undefined && saysTheSame(found, one.text);
    return { file, shown: show(file), text: one.text, found, isFine };
  });
  if (check) return report(files);
  // Read before anything is written: what cannot be read stops it all.
  const file = path.join(root, '.vscode/settings.json');
  const found = readIfThere(file, show(file));
  const { lines, isWritten } = await writeFiles(files);
  const settings = await setUp({ file, shown: show(file), found }, config);
  const told = config.message ? `${formatMessages([config.message])}\n\n` : '';
  return {
    code: isWritten && settings.isWritten && !config.message ? 0 : 1,
    stdout: `${told}${[...lines, ...settings.lines].join('\n')}\n`,
    stderr: '',
  };
}

function readIfThere(file: string, shown: string): string | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) && readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Misuse(`\`${shown}\` cannot be read: ${why}`);
  }
}

/** What `--check` says. */
function report(files: readonly EditorFile[]): Outcome {
  const lines = files
    .filter(({ isFine }) => !isFine)
    .map(({ shown, found }) => `${found === undefined ? 'Missing' : 'Out of date'}: ${shown}`);
  return lines.length === 0
    ? { code: 0, stdout: `${files.length} files are up to date.\n`, stderr: '' }
    : { code: 1, stdout: `${lines.join('\n')}\n\nTo write: hearten editor\n`, stderr: '' };
}

interface Written {
  lines: string[];
  isWritten: boolean;
}

async function writeFiles(files: readonly EditorFile[]): Promise<Written> {
  const written: Written = { lines: [], isWritten: true };
  for (const { file, shown, text, found, isFine } of files) {
    if (isFine) {
      written.lines.push(`Left: ${shown}: up to date.`);
      continue;
    }
    const problem = await (found === undefined
      ? createFile(file, text)
      : rewriteFile(file, { before: found.replace(/^\uFEFF/, ''), text }));
    written.lines.push(outcomeOf(shown, problem));
    written.isWritten &&= !problem;
  }
  return written;
}

/** The settings are the site's: written where there are none, never changed. */
async function setUp(
  { file, shown, found }: Pick<EditorFile, 'file' | 'shown' | 'found'>,
  { places }: SiteConfig,
): Promise<Written> {
  const settings = settingsOf(places);
  if (found === undefined) {
    const problem = await createFile(file, `${JSON.stringify(settings, undefined, 2)}\n`);
    return { lines: [outcomeOf(shown, problem)], isWritten: !problem };
  }
  const lines = hasSettings(found, settings)
    ? [`Left: ${shown}: it names every schema.`]
    : [`Left: ${shown}: it is yours. Put these lines into it:`, '', linesToPaste(settings)];
  return { lines, isWritten: true };
}

function outcomeOf(shown: string, problem: string | undefined): string {
  return problem ? `Not written: ${shown}: ${problem}` : `Written: ${shown}`;
}
