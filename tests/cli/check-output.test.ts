import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { post, Site } from '../bad-input/site.ts';
import { bin, hearten, type Told } from './hearten.ts';
import { calm, wrongSite } from './wrong-site.ts';

test('JSON is one array and nothing else, with places, what was expected, and null where nothing is known', async () => {
  const { folder } = wrongSite('cli-json');
  const { code, stdout, stderr } = await hearten('check --format json', { cwd: folder });
  const messages = JSON.parse(stdout) as Told[];
  expect([code, stderr]).toEqual([1, '']);
  expect(messages.find(({ ruleId }) => ruleId === 'unknown-block')).toEqual({
    path: calm,
    line: 10,
    column: 1,
    endLine: null,
    endColumn: null,
    severity: 'warning',
    ruleId: 'unknown-block',
    source: 'hearten',
    reason: 'Unknown block `:::benefit-lst`; its text is kept. Did you mean `:::benefit-list`?',
    expected: ['benefit-list'],
    url: null,
  });
  expect(messages.every(({ expected }) => Array.isArray(expected))).toBe(true);
});

test('GitHub’s annotations are escaped, and begin at the repository', async () => {
  const site = new Site('cli-github', {});
  site.write({ 'notes, 100%: all/a.md': ':::benefit-lst\nKept.\n:::\n' });
  const notes = path.join(site.folder, 'notes, 100%: all');
  const { code, stdout } = await hearten('check --format github --fail-on warning', {
    cwd: notes,
    env: { GITHUB_WORKSPACE: site.folder },
  });
  expect(code).toBe(1);
  expect(stdout).toBe(
    '::warning file=notes%2C 100%25%3A all/a.md,line=1,col=1,title=hearten/unknown-block::Unknown block `:::benefit-lst`; its text is kept. Did you mean `:::benefit-list`?\n',
  );
});

test.each([
  ['chek', 2, 'hearten: Unknown command `chek`. Did you mean `check`?\nSee: hearten --help\n'],
  [
    'check --frmat json',
    2,
    'hearten: Unknown option `--frmat`. Did you mean `--format`?\nSee: hearten --help\n',
  ],
  [
    'check scr',
    2,
    'hearten: There is nothing at `scr`. Did you mean `src`?\nSee: hearten --help\n',
  ],
  ['check --fail-on error', 0, ''],
  ['--version', 0, ''],
  ['help check', 0, ''],
])('`hearten %s` exits with %i', async (words, code, said) => {
  const { folder } = new Site('cli-codes', { [calm]: post('Fine.') });
  const { stderr, ...answer } = await hearten(words, { cwd: folder });
  expect(answer.code).toBe(code);
  expect(stderr).toBe(said);
  expect(answer.stdout === '').toBe(code === 2);
});

test('a reader that goes away early is no error', async () => {
  const site = new Site('cli-pipe', {});
  const files = Array.from({ length: 600 }, (_, index) => [
    `notes/${index}.md`,
    ':::\n\n'.repeat(20),
  ]);
  site.write(Object.fromEntries(files));
  const child = spawn(process.execPath, [bin, 'check', 'notes'], { cwd: site.folder });
  let stderr = '';
  child.stderr.on('data', (data) => (stderr += data));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
  expect(code).toBe(1);
});

test('colours are for terminals', async () => {
  const { folder } = wrongSite('cli-colors');
  const { stdout } = await hearten('check', { cwd: folder, env: { NO_COLOR: '' } });
  expect(stdout).not.toContain('\u001B');
});
