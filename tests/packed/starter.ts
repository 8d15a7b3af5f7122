import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root, run } from '../../scripts/step.mjs';

/** The folders of the packages that are published. */
export const packages = [
  'care',
  'check',
  'components',
  'create-hearten',
  'hearten',
  'markdown',
  'og',
  'theme',
] as const;

/** The name a package is installed by. */
export function nameOf(folder: string): string {
  return /^(?:create-)?hearten$/.test(folder) ? folder : `@hearten/${folder}`;
}

/** Packs the packages of the repository at `from` into `folder`, as they would be published; name → tarball. */
export async function pack(folder: string, from = root): Promise<Record<string, string>> {
  mkdirSync(folder, { recursive: true });
  const packed = foldersIn(from).map(async (name) => {
    const file = join(folder, `${name}.tgz`);
    const { code, output } = await pnpm(['pack', '--out', file], join(from, 'packages', name));
    if (code !== 0) throw new Error(`packages/${name} was not packed:\n${output}`);
    return [nameOf(name), file] as const;
  });
  return Object.fromEntries(await Promise.all(packed));
}

function foldersIn(from: string): string[] {
  return globSync('packages/*/package.json', { cwd: from }).map(
    (file) => file.split(/[/\\]/)[1] ?? '',
  );
}

/** Installs the tarballs and what stands beside them with npm, with nothing of this repository in reach. */
export async function install(
  folder: string,
  tarballs: Record<string, string>,
  others: readonly string[] = ['astro', '@astrojs/markdown-remark'],
): Promise<void> {
  const local = Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]);
  const registry = others.map((name) => [name, installed(name)]);
  const dependencies = Object.fromEntries([...registry, ...local]);
  writeFiles(folder, {
    'package.json': JSON.stringify({
      name: 'starter',
      private: true,
      type: 'module',
      dependencies,
    }),
  });
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { code, output } = await run('npm', args, { cwd: folder, env: plain });
  if (code !== 0) throw new Error(`The starter was not installed:\n${output}`);
}

/** Builds the site in `folder` with the Astro that is installed in it or above it. */
export async function build(folder: string) {
  const require = createRequire(join(folder, 'package.json'));
  const astro = join(dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');
  const { code, output } = await run(process.execPath, [astro, 'build'], {
    cwd: folder,
    env: plain,
  });
  return { code, output };
}

// What vitest sets for itself is not what a site's owner has.
export const plain = { NODE_ENV: '', VITEST: '', NO_COLOR: '1', FORCE_COLOR: '0' };

export function pnpm(args: string[], cwd: string) {
  const env = { ...plain, CI: '1', pnpm_config_verify_deps_before_run: 'false' };
  const own = process.env.npm_execpath ?? '';
  if (/pnpm[^/\\]*$/.test(own)) return run('pnpm', args, { cwd, env });
  return run('npx', ['--yes', 'pnpm@12', ...args], { cwd, env });
}

function installed(name: string): string {
  const manifest = join(root, 'tests/node_modules', name, 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Astro's minimal starter, as `npm create astro` writes it, with the integration added. */
export function starter(config: string): Record<string, string> {
  return {
    'package.json': '{ "name": "site", "type": "module", "private": true }',
    'astro.config.mjs': config,
    'tsconfig.json':
      '{ "extends": "astro/tsconfigs/strict", "include": [".astro/types.d.ts", "**/*"], "exclude": ["dist"] }',
    'src/pages/index.astro': `---
---

<html lang="en">
	<head>
		<meta charset="utf-8" />
		<link rel="icon" type="image/svg+xml" href="/favicon.svg" />
		<meta name="viewport" content="width=device-width" />
		<meta name="generator" content={Astro.generator} />
		<title>Astro</title>
	</head>
	<body>
		<h1>Astro</h1>
	</body>
</html>
`,
    'public/favicon.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h6v6H1z"/></svg>\n',
  };
}
