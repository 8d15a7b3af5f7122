import { type ApiDoor, type ApiEntry, readApi } from './api.ts';
import type { SourcePage } from './page.ts';
import type { Repository } from './repository.ts';

/** A page for what each package exports, and one for what the commands say, from the `api.txt` of the packages. */
export function apiPages({ find, read }: Repository): SourcePage[] {
  const packages = find('packages/*/api.txt').map((file) => {
    const { name } = JSON.parse(read(file.replace('api.txt', 'package.json'))) as { name: string };
    return { file, name, ...readApi(read(file)) };
  });
  const pages = packages
    .filter(({ doors }) => doors.length > 0)
    .map(({ file, name, doors }) => ({
      id: `reference/api/${folderOf(file)}`,
      file,
      title: name,
      description: `What can be imported from ${name}: every export, with its type and what it is for.`,
      markdown: [
        `What can be imported from \`${name}\`. [What it is for, and how it is used](../${folderOf(file)}/README.md), stands in its README.`,
        ...doors.map(doorText),
      ].join('\n\n'),
    }));
  const commands = packages.flatMap((one) => one.commands);
  return [...pages, commandPage(commands)];
}

function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** How many lines of a type are shown before somebody asks for them. */
const shortEnough = 24;

function doorText({ specifier, entries }: ApiDoor): string {
  const own = entries.filter(({ isInner }) => !isInner);
  const inner = entries.filter(({ isInner }) => isInner);
  const types = inner.map(({ code }) => code).join('\n\n');
  return [
    `## \`${specifier}\``,
    ...own.map(entryText),
    ...(types ? [folded(types, 'Types these speak of, not exported themselves')] : []),
  ].join('\n\n');
}

function entryText({ name, comment, code }: ApiEntry): string {
  const isPart = name === undefined || name === 'Props';
  const isLong = code.split('\n').length > shortEnough;
  return [
    ...(isPart ? [] : [`### \`${name}\``]),
    ...(comment ? [plain(comment)] : []),
    isLong ? folded(code, 'The whole type') : fence(code),
  ].join('\n\n');
}

function folded(code: string, words: string): string {
  return `<details>\n<summary>${words}</summary>\n\n${fence(code)}\n\n</details>`;
}

function fence(code: string): string {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

/** A doc comment as Markdown: its tags in words, and nothing taken for HTML. */
function plain(comment: string): string {
  return comment
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .replaceAll(/(`[^`]*`)|</g, (_, code: string | undefined) => code ?? '&lt;');
}

function commandPage(commands: { typed: string; help: string }[]): SourcePage {
  const sections = commands.map(({ typed, help }) => {
    const command = typed.replace(/ --help$/, '').replace(' help ', ' ');
    return `## \`${command}\`\n\n\`\`\`text title="npx ${typed}"\n${help}\n\`\`\``;
  });
  return {
    id: 'reference/commands',
    file: 'packages/hearten/api.txt',
    title: 'Commands',
    description: 'What each command does, takes and answers, in its own words.',
    markdown: ['What each command says of itself.', ...sections].join('\n\n'),
  };
}
