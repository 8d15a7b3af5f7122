import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/step.mjs';

/** The first sample of a language in the README of a package, as it stands there. */
export function sampleIn(folder: string, language: string): string {
  const path = join(root, 'packages', folder, 'README.md');
  const found = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(
    readFileSync(path, 'utf8'),
  );
  if (!found?.[1]) throw new Error(`${path} shows no ${language}.`);
  return found[1];
}

/** What stands around a sample that plain Node runs, and what it then prints. */
export const runs = [
  {
    folder: 'care',
    before: "const yamlText = 'quote: They listened.\\n';",
    after: 'console.log(messages.map(({ reason }) => reason).join());',
    prints: '**consent**',
  },
  { folder: 'check', before: '', after: '', prints: 'src/content/posts/calm.md' },
  {
    folder: 'markdown',
    before: `const text = ${JSON.stringify(':::do-list\n- rest\n- eat\n:::\n')};`,
    after: 'console.log(String(file), file.messages.length);',
    prints: '<div class="hearten-do-list hearten-advice">',
  },
  {
    folder: 'og',
    before: "import { statSync } from 'node:fs';",
    after: "console.log('drawn', statSync('card.png').size > 1000);",
    prints: 'drawn true',
  },
];
