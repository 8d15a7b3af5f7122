// Before a release: writes into every package where its code is, which npm compares with where it was built (provenance). It is
// taken from the repository the release runs in, so that a copy of this one is true without a change.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './step.mjs';

/** A package.json with the address of its repository. */
export function withRepository(manifest, { server, name, folder }) {
  const home = `${server}/${name}`;
  return {
    ...manifest,
    homepage: `${home}/tree/main/${folder}#readme`,
    bugs: `${home}/issues`,
    repository: { type: 'git', url: `git+${home}.git`, directory: folder },
  };
}

if (import.meta.main) {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: name } = process.env;
  if (!name) {
    console.error(
      'GITHUB_REPOSITORY is not set: packages are released by .github/workflows/release.yml.',
    );
    process.exit(2);
  }
  for (const path of globSync('packages/*/package.json', { cwd: root })) {
    const folder = dirname(path).replaceAll('\\', '/');
    const manifest = JSON.parse(readFileSync(join(root, path), 'utf8'));
    const text = JSON.stringify(withRepository(manifest, { server, name, folder }), undefined, 2);
    writeFileSync(join(root, path), `${text}\n`);
  }
}
