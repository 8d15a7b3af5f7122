import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../cli.ts';
import { contextOf, makeFolder } from '../fixtures/folder.ts';
import { saysTheSame } from './compare.ts';
import { hasSettings, linesToPaste, settingsOf } from './settings.ts';

// What `hearten()` of the theme leaves on its integration is enough of a site here.
const config = 'export default { integrations: [{ name: "@hearten/theme" }] };\n';
const site = { 'astro.config.mjs': config };
const settings = settingsOf({ content: './src/content', clinic: './src/content/clinic.yml' });

test.each<[what: string, found: string, wanted: string, isSame: boolean]>([
  ['the same', '{ "a": [1] }', '{ "a": [1] }', true],
  ['another layout', '{\r\n\t"a": [\r\n1 ] }\r\n', '{"a":[1]}', true],
  ['a byte order mark', '\uFEFF{}', '{}', true],
  ['commas at the ends', '{ "a": ["\\\\", 1, ], }', '{ "a": ["\\\\", 1] }', true],
  ['a comma in words', '{ "a": "one, ]" }', '{ "a": "one ]" }', false],
  ['another value', '{ "a": [1] }', '{ "a": [2] }', false],
  ['one key more', '{ "a": 1, "b": 2 }', '{ "a": 1 }', false],
  ['a comment', '// Ours.\n{}', '{}', false],
  ['nothing', '', '{}', false],
])('compares with %s', (_what, found, wanted, isSame) => {
  expect(saysTheSame(found, wanted)).toBe(isSame);
});

test('the settings name a schema for each kind of record, from the root of the site', () => {
  expect(settings).toEqual({
    'yaml.schemas': {
      './.vscode/hearten/team.schema.json': ['yml', 'yaml'].map(
        (ending) => `/src/content/team/**/*.${ending}`,
      ),
      './.vscode/hearten/testimonial.schema.json': ['yml', 'yaml'].map(
        (ending) => `/src/content/testimonials/**/*.${ending}`,
      ),
      './.vscode/hearten/category.schema.json': ['yml', 'yaml'].map(
        (ending) => `/src/content/categories/**/*.${ending}`,
      ),
      './.vscode/hearten/glossary.schema.json': ['yml', 'yaml'].map(
        (ending) => `/src/content/glossary/**/*.${ending}`,
      ),
      './.vscode/hearten/clinic.schema.json': ['/src/content/clinic.yml'],
    },
    'json.schemas': [
      {
        fileMatch: ['/src/content/comments.json'],
        url: './.vscode/hearten/comments.schema.json',
      },
    ],
  });
});

test.each([
  ['./words/', './clinic.yml', '/words/team/**/*.yml', '/clinic.yml'],
  ['words', 'data\\clinic.yml', '/words/team/**/*.yml', '/data/clinic.yml'],
])('content in %s and a clinic in %s', (content, clinic, team, record) => {
  const { 'yaml.schemas': yaml } = settingsOf({ content, clinic });
  expect(yaml['./.vscode/hearten/team.schema.json']?.[0]).toBe(team);
  expect(yaml['./.vscode/hearten/clinic.schema.json']).toEqual([record]);
});

test('the lines to paste are the inside of the file', () => {
  expect(JSON.parse(`{${linesToPaste(settings)}}`)).toEqual(settings);
  expect(hasSettings(`{ // ours\n${linesToPaste(settings)},\n}`, settings)).toBe(true);
  expect(hasSettings(linesToPaste(settings).replace('glossary.schema', 'x'), settings)).toBe(false);
});

test('writes what is not there, leaves what is right, and mends what is not', async () => {
  const folder = makeFolder(site);
  const first = await run(['editor'], contextOf(folder));
  expect(first.code).toBe(0);
  const names = first.stdout.trim().split('\n');
  expect(names).toContain('Written: .vscode/hearten.code-snippets');
  expect(names).toContain('Written: .vscode/hearten/post.schema.json');
  expect(names).toContain('Written: .vscode/settings.json');
  const files = names.map((name) => name.replace('Written: ', ''));
  for (const file of files) JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  expect(readdirSync(path.join(folder, '.vscode'), { recursive: true })).toHaveLength(
    files.length + 1,
  );

  const second = await run(['editor'], contextOf(folder));
  expect(second).toEqual({
    code: 0,
    stdout: `${files
      .map((file) =>
        file.endsWith('settings.json')
          ? `Left: ${file}: it names every schema.`
          : `Left: ${file}: up to date.`,
      )
      .join('\n')}\n`,
    stderr: '',
  });
  expect((await run(['editor', '--check'], contextOf(folder))).stdout).toBe(
    `${files.length - 1} files are up to date.\n`,
  );
});

test('--check writes nothing and names what is missing or out of date', async () => {
  const folder = makeFolder({ ...site, '.vscode/hearten/team.schema.json': '{}\n' });
  const { code, stdout } = await run(['editor', '--check'], contextOf(folder));
  expect(code).toBe(1);
  expect(stdout).toContain('Out of date: .vscode/hearten/team.schema.json\n');
  expect(stdout).toContain('Missing: .vscode/hearten.code-snippets\n');
  expect(stdout).toMatch(/\n\nTo write: hearten editor\n$/);
  expect(existsSync(path.join(folder, '.vscode/hearten.code-snippets'))).toBe(false);
  const { stdout: written } = await run(['editor'], contextOf(folder));
  expect(written).toContain('Written: .vscode/hearten/team.schema.json\n');
  expect((await run(['editor', '--check'], contextOf(folder))).code).toBe(0);
});

test('never changes settings that are there, and says what to put into them', async () => {
  const own = '{\n  // Ours.\n  "editor.tabSize": 2,\n}\n';
  const folder = makeFolder({ ...site, '.vscode/settings.json': own });
  const { code, stdout } = await run(['editor'], contextOf(folder));
  expect(code).toBe(0);
  expect(stdout).toContain(
    `Left: .vscode/settings.json: it is yours. Put these lines into it:\n\n${linesToPaste(settings)}\n`,
  );
  expect(readFileSync(path.join(folder, '.vscode/settings.json'), 'utf8')).toBe(own);
});

test('says what could not be written, and exits with 1', async () => {
  const team = '.vscode/hearten/team.schema.json';
  // Where it would be written first, beside its place, there is something already.
  const beside = `.vscode/hearten/.team.schema.json.${process.pid}.tmp`;
  const folder = makeFolder({ ...site, [beside]: '' });
  const { code, stdout } = await run(['editor'], contextOf(folder));
  expect(code).toBe(1);
  expect(stdout).toContain(`Not written: ${team}: EEXIST`);
  expect(stdout).toContain('Written: .vscode/settings.json\n');
  expect(existsSync(path.join(folder, team))).toBe(false);
});

test('from inside a site, the site’s folder is set up and paths are shown from here', async () => {
  const folder = makeFolder({ ...site, 'src/content/a.md': '' });
  const { stdout } = await run(['editor'], contextOf(path.join(folder, 'src/content')));
  expect(stdout).toContain('Written: ../../.vscode/settings.json\n');
});

test('a config that cannot be loaded is told, and the usual places are taken', async () => {
  const folder = makeFolder({ 'astro.config.mjs': 'throw new Error("No key.");\n' });
  const { code, stdout } = await run(['editor'], contextOf(folder));
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^astro\.config\.mjs {2}warning {2}.*the usual places were taken.*No key\./,
  );
  expect(stdout).toContain('Written: .vscode/settings.json\n');
});

test.each<[words: string, files: Record<string, string>, reason: string]>([
  ['editor', {}, 'There is no site at `.`: no astro.config file in it or above it.'],
  ['editor sit', { 'site/a.md': '' }, 'There is nothing at `sit`. Did you mean `site`?'],
  ['editor a.md', { ...site, 'a.md': '' }, '`a.md` is a file; give the folder of a site.'],
  [
    'editor',
    { 'astro.config.mjs': 'export default {};\n' },
    'The site of `astro.config.mjs` does not use @hearten/theme.',
  ],
])('`hearten %s` with %j is answered on standard error', async (words, files, reason) => {
  expect(await run(words.split(' '), contextOf(makeFolder(files)))).toEqual({
    code: 2,
    stdout: '',
    stderr: `hearten: ${reason}\nSee: hearten --help\n`,
  });
});

test('what cannot be read stops it before anything is written', async () => {
  const folder = makeFolder(site);
  mkdirSync(path.join(folder, '.vscode/settings.json'), { recursive: true });
  expect((await run(['editor'], contextOf(folder))).stderr).toMatch(
    /settings\.json` cannot be read/,
  );
  const linked = makeFolder(site);
  mkdirSync(path.join(linked, '.vscode'));
  symlinkSync('nowhere.json', path.join(linked, '.vscode/settings.json'));
  expect((await run(['editor'], contextOf(linked))).stderr).toMatch(
    /settings\.json` cannot be read/,
  );
  expect(readdirSync(path.join(linked, '.vscode'))).toEqual(['settings.json']);
});
