import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Shape, shapes } from '@hearten/components/shapes';
import { z } from 'zod';
import { root, run } from '../../scripts/step.mjs';
import { type Door, doorsOf, readManifest } from './doors.ts';
import { commentOf, propsOf } from './props.ts';
import { TypeReader } from './types.ts';

/** All that a package offers to those who use it, as a text to be compared. */
export async function publicApi(folder: string): Promise<string> {
  const { name, bin = {} } = readManifest(folder);
  const doors = doorsOf(folder);
  const reader = new TypeReader(doors.map(({ file }) => file).filter(isTyped));
  const commands = await Promise.all(
    Object.entries(bin).map(([command, path]) =>
      helpOf(command, join(root, 'packages', folder, path)),
    ),
  );
  const parts = [
    `What ${name} offers: its doors, and what comes through each. CONTRIBUTING.md says how this file is written.`,
    ...doors.map((door) => [`## ${door.specifier}`, ...contentOf(door, reader)].join('\n\n')),
    ...(folder === 'components' ? [`## Blocks\n\n${shapes.map(spellBlock).join('\n')}`] : []),
    ...commands.flat(),
  ];
  return sortMembers(`${parts.join('\n\n').replaceAll(/[ \t]+$/gm, '')}\n`);
}

function isTyped(file: string): boolean {
  return file.endsWith('.ts');
}

function contentOf({ file }: Door, reader: TypeReader): string[] {
  if (isTyped(file)) return reader.exportsOf(file);
  if (file.endsWith('.astro')) return partOf(readFileSync(file, 'utf8'));
  if (file.endsWith('.css')) return customProperties(readFileSync(file, 'utf8'));
  return [];
}

/** The props and slots of a component, below its doc comment. */
function partOf(text: string): string[] {
  const [props = '', ...slots] = propsOf(text);
  return [`${commentOf(text)}${props}`, ...slots];
}

/** What a style sheet sets: a site may set it otherwise. */
function customProperties(css: string): string[] {
  const names = new Set([...css.matchAll(/(--hearten-[a-z\d-]+)\s*:/g)].map(([, name]) => name));
  return names.size > 0 ? [[...names].toSorted().join('\n')] : [];
}

/** `:::benefit-list{variant=numbers|ticks}`. */
function spellBlock({ kind, name, attributes }: Shape): string {
  const { properties = {}, required = [] } = z.toJSONSchema(attributes, { io: 'input' });
  const each = Object.entries(properties).map(([attribute, schema]) => {
    const { enum: values, type } = schema as { enum?: unknown[]; type?: string };
    const sort = values?.join('|') ?? type ?? 'anything';
    return `${attribute}${required.includes(attribute) ? '' : '?'}=${sort}`;
  });
  const colons = { block: ':::', record: '::', inline: ':' }[kind];
  return `${colons}${name}${each.length > 0 ? `{${each.join(' ')}}` : ''}`;
}

/** What a command says of itself, and of each command below it. */
async function helpOf(command: string, file: string): Promise<string[]> {
  const ask = async (...words: string[]) => {
    const { output, code } = await run(process.execPath, [file, ...words]);
    if (code !== 0) throw new Error(`${command} ${words.join(' ')} failed:\n${output}`);
    return output.trim();
  };
  const general = await ask('--help');
  const below = [...general.matchAll(/^ {2}([a-z]+) (?!\[command\]).*\S {2,}\S/gm)].map(
    ([, name = '']) => name,
  );
  const each = await Promise.all(below.map((name) => ask('help', name)));
  return [
    `## ${command} --help\n\n${general}`,
    ...each.map((help, index) => `## ${command} help ${below[index]}\n\n${help}`),
  ];
}

/** Members of a type in the order of their names: a compiler gives those of an inferred type in no fixed one. */
function sortMembers(text: string): string {
  return text.replace(
    /(?:^( +)\S[^\n]*;\n)(?:^\1\S[^\n]*;\n)+/gm,
    (members) => `${members.trimEnd().split('\n').toSorted().join('\n')}\n`,
  );
}
