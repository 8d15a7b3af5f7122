import { expect, test } from 'vitest';
import { Site } from '../bad-input/site.ts';
import { hearten } from './hearten.ts';
import { calm } from './wrong-site.ts';

test.each([
  [
    'cannot be parsed',
    'export default {',
    /astro\.config\.mjs {2}error {2}This config cannot be loaded.*Unexpected end of input/,
  ],
  [
    'imports what is not there',
    "import 'not-installed';\nexport default {};",
    /Cannot find module 'not-installed'/,
  ],
  [
    'imports what cannot be read',
    "import './helper';\nexport default {};",
    /Expected `}` but found `EOF`[\s\S]* helper\.ts:1:/,
  ],
  [
    'throws',
    "throw new Error('No key.');",
    /so the usual places were taken \(\.\/src\/content\)\. No key\./,
  ],
  [
    'has a wrong option',
    "import { hearten } from '@hearten/theme';\nexport default { integrations: [hearten({ blog: [] })] };",
    /unknown key `blog`\. Did you mean `blogs`/,
  ],
])('a config that %s is told, and the usual places are checked', async (_what, config, says) => {
  const { folder } = new Site(`cli-broken-${_what.replaceAll(' ', '-')}`, {
    'astro.config.mjs': config,
    'helper.ts': 'export default {',
    [calm]: 'Text.\n',
  });
  const { code, stdout, stderr } = await hearten('check', { cwd: folder });
  expect(stdout).toMatch(says);
  expect(stdout).toMatch(/calm\.md:1:1 {2}error {2}This article has no front matter/);
  expect(stderr).toBe('');
  expect(stdout).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
});

test.each([
  ['./helper', 'without its ending', "import { content } from './helper';"],
  ['an alias', 'of tsconfig.json', "import { content } from '@/helper';"],
  [
    'an enum',
    'which Node cannot run',
    'enum Places { words = "./words" }\nconst content = Places.words;',
  ],
])(
  'a config that Node cannot load is loaded as the build does: %s %s',
  async (what, _how, line) => {
    const site = new Site(`cli-vite-${what.replaceAll(/\W/g, '')}`, {
      'words/posts/calm.md': 'Text.\n',
      'helper.ts': "export const content: string = './words';\n",
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }',
    });
    site.rename('astro.config.mjs', 'astro.config.ts');
    site.write({
      'astro.config.ts': `import { hearten } from '@hearten/theme';
${line}
export default { integrations: [hearten({ content })] };
`,
    });
    const { code, stdout, stderr } = await hearten('check', { cwd: site.folder });
    expect(stdout).toMatch(
      /^words\/posts\/calm\.md:1:1 {2}error {2}This article has no front matter/,
    );
    expect(stdout).toMatch(/2 files checked: 1 error\.\n$/);
    expect([code, stderr]).toEqual([1, '']);
  },
);

test.each(['', ' --fail-on warning', ' --format json', ' --format github'])(
  'a config that cannot be loaded is an error, though nothing else is: hearten check%s',
  async (words) => {
    const { folder } = new Site('cli-broken-alone', {
      'astro.config.mjs': 'throw new Error("No key.");\n',
    });
    const { code, stdout } = await hearten(`check${words}`, { cwd: folder });
    expect(stdout).toContain('No key.');
    expect(code).toBe(1);
  },
);

test.each([
  ['ends the process', 'process.exit(0);\n'],
  ['never comes to an end', 'await new Promise(() => {});\n'],
])('a config that %s is no clean bill', async (what, config) => {
  const { folder } = new Site(`cli-${what.replaceAll(' ', '-')}`, { 'astro.config.mjs': config });
  const { code, stdout, stderr } = await hearten('check', { cwd: folder });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('nothing was done');
});
