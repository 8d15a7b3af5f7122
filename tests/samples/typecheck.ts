import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { componentName, shapes } from '@hearten/components/shapes';
import { astro, type Files, plainEnvironment, Site } from '../bad-input/site.ts';
import type { Sample } from './samples.ts';

/** What the types of samples are against, a line each with the place of the sample, by Astro's own check. */
export async function typeProblems(samples: readonly Sample[]): Promise<string[]> {
  const files = samples.map((sample) => ({ name: fileOf(sample), sample }));
  const site = new Site('samples', {
    ...Object.fromEntries(
      files.map(({ name, sample }): [string, string] => [name, moduleOf(sample)]),
    ),
    ...around,
  });
  // Its colours cannot be switched off.
  const output = stripVTControlCharacters(await check(site.folder));
  return output
    .split('\n')
    .filter((line) => /^src\S+ - error /.test(line))
    .map((line) => placed(line, files));
}

const ambient = readFileSync(path.join(import.meta.dirname, 'ambient.d.ts'), 'utf8');
const around: Files = {
  'src/samples/ambient.d.ts': ambient,
  'tsconfig.json': JSON.stringify({
    extends: 'astro/tsconfigs/strict',
    compilerOptions: {
      allowJs: true,
      checkJs: true,
      noImplicitAny: false,
      moduleDetection: 'force',
      types: ['node'],
    },
    include: ['.astro/types.d.ts', 'src/samples/**/*'],
  }),
};

function fileOf({ at, language }: Sample): string {
  const name = at.replaceAll(/[^a-z\d]+/gi, '-');
  return `src/samples/${name}.${language === 'js' ? 'mjs' : language}`;
}

/** A piece of a component gets the imports it would stand below. */
function moduleOf({ language, text }: Sample): string {
  if (language !== 'astro' || text.startsWith('---')) return text;
  const names = [...shapes.map(({ name }) => componentName(name)), 'Comments'].join(', ');
  return `---\nimport { ${names} } from '@hearten/components';\n---\n${text}`;
}

function check(folder: string): Promise<string> {
  const child = spawn(process.execPath, [astro, 'check', '--root', folder], {
    cwd: folder,
    env: plainEnvironment(),
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve, reject) => {
    child.on('close', () =>
      /^Result \(\d+ files\)/m.test(output) ? resolve(output) : reject(new Error(output)),
    );
  });
}

function placed(line: string, files: readonly { name: string; sample: Sample }[]): string {
  const found = files.find(({ name }) => line.startsWith(name));
  return found ? `${found.sample.at}: ${line.slice(found.name.length + 1)}` : line;
}
