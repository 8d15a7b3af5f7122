import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../../scripts/step.mjs';
import { pnpm } from '../packed/starter.ts';

/** The previous commit, in a folder of its own, with its packages and its example built; or why there is none. */
export type Previous = { tree: string; commit: string } | { reason: string };

/** Makes it in `folder`, from the history this repository has. */
export async function makePrevious(folder: string): Promise<Previous> {
  const found = await run('git', ['rev-parse', '--short', '--verify', 'HEAD~1']);
  if (found.code !== 0) return { reason: await whyNone() };
  const commit = found.output.trim();
  const tree = join(folder, 'tree');
  mkdirSync(tree, { recursive: true });
  const archive = join(folder, 'tree.tar');
  await must('git', ['archive', '--output', archive, 'HEAD~1']);
  await must('tar', ['-xf', archive, '-C', tree]);
  nameVersions(tree);
  await must('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], tree);
  await must('pnpm', ['build'], tree);
  return { tree, commit };
}

async function whyNone(): Promise<string> {
  const { code, output } = await run('git', ['rev-parse', '--is-shallow-repository']);
  if (code !== 0) return 'This is no git repository, so there is no previous commit.';
  return output.trim() === 'true'
    ? 'This clone is shallow and has no previous commit; `git fetch --deepen=1` brings it.'
    : 'This is the first commit; none was before it.';
}

// Between releases all commits have one version, and a version is what tells a cache that it is old.
function nameVersions(tree: string): void {
  for (const file of globSync('packages/*/package.json', { cwd: tree })) {
    const path = join(tree, file);
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    manifest.version = `${manifest.version.split('-')[0]}-previous`;
    writeFileSync(path, JSON.stringify(manifest, null, 2));
  }
}

async function must(command: string, args: string[], cwd = root): Promise<void> {
  const act = command === 'pnpm' ? pnpm(args, cwd) : run(command, args, { cwd });
  const { code, output } = await act;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
}
