import { posix } from 'node:path';
import type { ContentPlaces } from '@hearten/check';

/** What VS Code and its YAML extension need in `.vscode/settings.json`: which schema is for which files. */
export interface Settings {
  /** Schema → patterns of files; of the extension “YAML” by Red Hat. */
  'yaml.schemas': Record<string, string[]>;
  /** Of VS Code itself. */
  'json.schemas': { fileMatch: string[]; url: string }[];
}

const kinds = [
  ['team', 'team'],
  ['testimonial', 'testimonials'],
  ['category', 'categories'],
  ['glossary', 'glossary'],
] as const;

/** The settings of a site whose content is in these places. */
export function settingsOf({
  content,
  clinic,
}: Pick<ContentPlaces, 'content' | 'clinic'>): Settings {
  const folders = kinds.map(([schema, folder]): [string, string[]] => [
    pathOf(schema),
    ['yml', 'yaml'].map((ending) => pattern(`${content}/${folder}/**/*.${ending}`)),
  ]);
  return {
    'yaml.schemas': { ...Object.fromEntries(folders), [pathOf('clinic')]: [pattern(clinic)] },
    'json.schemas': [{ fileMatch: [pattern(`${content}/comments.json`)], url: pathOf('comments') }],
  };
}

/** The lines to paste between the braces of a `settings.json`. */
export function linesToPaste(settings: Settings): string {
  return JSON.stringify(settings, undefined, 2).split('\n').slice(1, -1).join('\n');
}

/** Whether a `settings.json`, which may have comments, names every schema already. */
export function hasSettings(text: string, settings: Settings): boolean {
  const schemas = [
    ...Object.keys(settings['yaml.schemas']),
    ...settings['json.schemas'].map(({ url }) => url),
  ];
  return schemas.every((schema) => text.includes(schema.replace('./', '')));
}

function pathOf(schema: string): string {
  return `./.vscode/hearten/${schema}.schema.json`;
}

/** From the site's root, which is the folder VS Code has open. */
function pattern(place: string): string {
  return posix.join('/', place.replaceAll('\\', '/'));
}
