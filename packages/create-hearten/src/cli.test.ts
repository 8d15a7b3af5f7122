import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from './cli.ts';
import { contextOf, makeFolder, pathsIn } from './fixtures/place.ts';
import { Journal } from './write/journal.ts';

test('makes a site without a question, and tells the next three commands', async () => {
  const cwd = makeFolder();
  const { code, stdout, stderr } = await run(['Fern Hill'], contextOf(cwd));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const count = pathsIn(path.join(cwd, 'Fern Hill')).filter((name) => /\.\w+$/.test(name)).length;
  expect(stdout).toMatch(/^Your site is in Fern Hill: \d+ files\. README\.md says where/);
  expect(stdout.endsWith('  cd "Fern Hill"\n  npm install\n  npm run dev\n')).toBe(true);
  expect(count).toBeGreaterThan(40);
  const manifest = JSON.parse(readFileSync(path.join(cwd, 'Fern Hill/package.json'), 'utf8'));
  expect(manifest).toMatchObject({ name: 'fern-hill', allowScripts: { esbuild: true } });
  expect(JSON.stringify(manifest)).not.toMatch(/workspace:|catalog:/);
});

test.each([
  ['Clínica', 'cd Clínica'],
  ['a;b', 'cd "a;b"'],
  ["it's $5", "cd 'it'\\''s $5'"],
])('goes into the folder %s as a shell reads it', async (folder, line) => {
  const { stdout } = await run([folder, '--content', 'empty'], contextOf(makeFolder()));
  expect(stdout).toContain(`\n  ${line}\n`);
});

test('speaks to the package manager that called', async () => {
  const cwd = makeFolder();
  const { stdout } = await run(['a', '--content', 'empty'], { ...contextOf(cwd), manager: 'pnpm' });
  expect(stdout).toContain('  pnpm install\n  pnpm run dev\n');
  expect(readFileSync(path.join(cwd, 'a/pnpm-workspace.yaml'), 'utf8')).toContain('esbuild: true');
  expect(readFileSync(path.join(cwd, 'a/.github/workflows/check.yml'), 'utf8')).toContain(
    'pnpm install --frozen-lockfile',
  );
});

test('writes into no folder that holds something, and says what', async () => {
  const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [name, '']));
  const cwd = makeFolder(files);
  const { code, stderr } = await run(['.'], contextOf(cwd));
  expect(code).toBe(1);
  expect(stderr).toContain('`.` is not empty: it holds `a`, `b`, `c`, `d`, `e`, 2 more.');
  expect(pathsIn(cwd)).toEqual(Object.keys(files));
  expect((await run(['a'], contextOf(cwd))).stderr).toContain('`a` is a file.');
});

test('says so before it asks anything', async () => {
  const cwd = makeFolder({ 'site/a': '' });
  const never = () => Promise.reject(new Error('asked'));
  const prompts = { text: never, select: never, multiselect: never, isCancel: () => false };
  const { code, stderr } = await run(['site'], { ...contextOf(cwd), prompts });
  expect(code).toBe(1);
  expect(stderr).toContain('`site` is not empty: it holds `a`.');
});

test('a folder with nothing but version control counts as empty', async () => {
  const cwd = makeFolder({ '.git/HEAD': 'ref: refs/heads/main\n' });
  const { stdout } = await run(['.', '--content', 'empty'], contextOf(cwd));
  expect(stdout).toMatch(/^Your site is in this folder[\s\S]*Next:\n\n {2}npm install\n/);
});

test('takes back what it wrote when it cannot go on, and nothing else', async () => {
  const cwd = makeFolder({ 'site/.git/HEAD': 'ref\n' });
  class Full extends Journal {
    override create(folder: string, name: string, content: string | Uint8Array): void {
      if (name === 'astro.config.mjs') throw new Error('no space left on the device');
      super.create(folder, name, content);
      // Somebody else is at work in the same folder.
      if (name === 'tsconfig.json') writeFileSync(path.join(folder, 'src-notes.txt'), 'mine');
      if (name === '.vscode/settings.json') writeFileSync(path.join(folder, '.vscode/own'), 'mine');
    }
  }
  const context = { ...contextOf(cwd), journal: new Full() };
  const { code, stderr } = await run(['site'], context);
  expect(code).toBe(1);
  expect(stderr).toBe(
    'create-hearten: The site could not be written: no space left on the device. What was written of it is removed again.\n',
  );
  expect(pathsIn(cwd)).toEqual([
    'site',
    'site/.git',
    'site/.git/HEAD',
    'site/.vscode',
    'site/.vscode/own',
    'site/src-notes.txt',
  ]);
});

test('a folder that cannot be written into is told', async () => {
  const cwd = makeFolder({ file: '' });
  const { code, stderr } = await run(['file/site'], contextOf(cwd));
  expect(code).toBe(1);
  expect(stderr).toMatch(/^create-hearten: .*ENOTDIR.* removed again\.\n$/);
});

test('stopped at a question, it has written nothing', async () => {
  const cwd = makeFolder();
  const stop = async () => 'stop';
  const prompts = { text: stop, select: stop, multiselect: stop, isCancel: () => true };
  const { code, stderr } = await run([], { ...contextOf(cwd), prompts });
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'create-hearten: Stopped. Nothing was written.\n',
  });
  expect(pathsIn(cwd)).toEqual([]);
});

test('what cannot be understood exits with 2', async () => {
  const { code, stderr } = await run(['--nmae'], contextOf(makeFolder()));
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^create-hearten: Unknown option .* Nothing was written\.\nSee: npm create/,
  );
});

const bin = path.join(import.meta.dirname, '../bin/create-hearten.cjs');

test.each(['20.20.2', '22.11.0', '4.9.1'])('Node %s is too old, and is told so', (version) => {
  const cwd = makeFolder({
    'old.cjs': `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`,
  });
  const { status, stderr } = spawnSync(process.execPath, ['-r', './old.cjs', bin, 'site'], {
    cwd,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(`this is Node ${version}; Astro and Hearten need 22.12 or newer.`);
  expect(existsSync(path.join(cwd, 'site'))).toBe(false);
});

test('the command has no word an old Node does not know', () => {
  const text = readFileSync(bin, 'utf8');
  expect(text).not.toMatch(/\b(?:const|let|await|class)\b|=>|\?\?|\?\.|`|^import /m);
});

test('the command makes a site where nobody can be asked', () => {
  const cwd = makeFolder();
  mkdirSync(path.join(cwd, 'in'));
  const { status, stdout } = spawnSync(process.execPath, [bin, 'in/site', '--content=empty'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_user_agent: 'yarn/4.5.0 npm/? node/v24.0.0 linux x64' },
  });
  expect(status).toBe(0);
  expect(stdout).toContain('  cd in/site\n  yarn install\n  yarn run dev\n');
});
