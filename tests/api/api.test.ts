import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/step.mjs';
import { publicApi } from './public-api.ts';

const folders = globSync('packages/*/package.json', { cwd: root })
  .map((path) => path.split(/[/\\]/)[1] ?? '')
  .toSorted();

test.each(folders)('packages/%s offers what its api.txt says', async (folder) => {
  await expect(await publicApi(folder)).toMatchFileSnapshot(
    join(root, 'packages', folder, 'api.txt'),
  );
});
