import type { Answers, Manager } from '../answers.ts';
import { configText } from './config.ts';
import { exampleContent } from './example-content.ts';
import { type Files, type Template, textOf } from './files.ts';
import { hostFiles } from './host-files.ts';
import { manifestText } from './manifest.ts';
import { readmeText } from './readme.ts';
import { skeletonContent } from './skeleton-content.ts';
import { workflowText } from './workflow.ts';

export interface Circumstances {
  /** The name of the package. */
  name: string;
  manager: Manager;
  /** `2026-10-12`. */
  today: string;
}

/** All files of a new site. Pure: what is packed goes in, with the answers. */
export function compose(template: Template, answers: Answers, where: Circumstances): Files {
  const { example, skeleton } = template;
  const { manager, today, name } = where;
  const content =
    answers.content === 'example'
      ? exampleContent(example, { ...answers, today })
      : skeletonContent(skeleton, answers);
  return new Map([
    ...asTheyAre(example),
    ...content,
    ['package.json', manifestText(textOf(example, 'package.json'), answers, where)],
    ['astro.config.mjs', configText(answers)],
    ['README.md', readmeText(answers, manager)],
    ['.gitignore', ignoredText(answers)],
    ['.github/workflows/check.yml', workflowText(manager)],
    ...(manager === 'pnpm' ? [['pnpm-workspace.yaml', pnpmText] as const] : []),
    ...hostFiles(answers.host, { manager, name, plugins: answers.plugins }),
  ]);
}

// What is in a history cannot be erased.
function ignoredText({ plugins }: Answers): string {
  const comments = plugins.includes('comments') ? 'comments-data/\n' : '';
  return `node_modules/\ndist/\n.astro/\n.DS_Store\n.env\n${comments}`;
}

// pnpm runs no script of a package that is not named; sharp and esbuild look for their programs in theirs.
const pnpmText = 'allowBuilds:\n  esbuild: true\n  sharp: true\n';

/** What every site has: what editors know of blocks and records, types, the collections. */
function asTheyAre(example: Files): Files {
  const wanted = /^(?:\.vscode\/|public\/|tsconfig\.json$|src\/content\.config\.ts$)/;
  return new Map([...example].filter(([path]) => wanted.test(path)));
}
