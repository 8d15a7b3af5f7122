import { expect, test } from 'vitest';
import { post, Site } from '../bad-input/site.ts';
import { hearten } from './hearten.ts';
import { calm, hope } from './wrong-site.ts';

const benefits = `### 1. You stay at home

Evening groups leave the day free.

### 2. You practise in real life

What you learn on Tuesday you try on Wednesday.

### 3. You can step down

The team changes your hours as you change.
`;

test('--fix writes what a machine may write, once, and keeps the rest to the byte', async () => {
  const marked = `\uFEFF${post(`## Benefits\n\n${benefits}`)}`.replaceAll('\n', '\r\n');
  const site = new Site('cli-fix', { [calm]: marked, [hope]: post('Fine.') });
  const before = await hearten('check --format json --fail-on info', { cwd: site.folder });
  expect(before.code).toBe(1);
  expect(JSON.parse(before.stdout)).toMatchObject([
    {
      path: calm,
      line: 9,
      endLine: 19,
      severity: 'info',
      ruleId: 'looks-like-benefit-list',
      expected: [expect.stringContaining(':::benefit-list')],
      url: expect.stringMatching(/^https:/),
    },
  ]);
  const first = await hearten('check --fix', { cwd: site.folder });
  expect(first.stdout).toBe(
    `Changed: ${calm}: 1 proposal written.\n\n4 files checked, nothing to say.\n`,
  );
  const fixed = site.read(calm);
  expect(fixed.slice(0, marked.indexOf('##'))).toBe(marked.slice(0, marked.indexOf('##')));
  expect(fixed).toContain(':::benefit-list\r\n');
  expect(fixed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);

  const second = await hearten('check --fix', { cwd: site.folder });
  expect(second.stdout).toBe(
    'No file was changed: there is no proposal to write.\n\n4 files checked, nothing to say.\n',
  );
  expect(site.read(calm)).toBe(fixed);
});

test('--fix changes only what was asked for, and tells so beside the JSON', async () => {
  const site = new Site('cli-fix-one', {
    [calm]: post(`## Benefits\n\n${benefits}`),
    'src/content/posts/two.md': post(`## Benefits\n\n${benefits}`),
  });
  const { stdout, stderr } = await hearten(`check --fix --format json ${calm}`, {
    cwd: site.folder,
  });
  expect(JSON.parse(stdout)).toEqual([]);
  expect(stderr).toBe(`Changed: ${calm}: 1 proposal written.\n\n`);
  expect(site.read('src/content/posts/two.md')).toBe(post(`## Benefits\n\n${benefits}`));
});
