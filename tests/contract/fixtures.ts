import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const components = path.resolve(import.meta.dirname, '../../packages/components/src');

export interface Fixture {
  /** `benefit-list/plain` */
  name: string;
  /** The block it shows. */
  block: string;
  folder: string;
  markdown: string;
  mdx: string;
  expected: string;
}

/** Every fixture of every component. */
export const fixtures: Fixture[] = globSync('*/fixtures/*/input.md', { cwd: components })
  .sort()
  .map((file) => {
    const folder = path.join(components, path.dirname(file));
    const [block = '', , name] = file.split(path.sep);
    return {
      name: `${block}/${name}`,
      block,
      folder,
      markdown: readFileSync(path.join(folder, 'input.md'), 'utf8'),
      mdx: readFileSync(path.join(folder, 'input.mdx'), 'utf8'),
      expected: path.join(folder, 'expected.html'),
    };
  });
