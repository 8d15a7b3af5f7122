interface Manifest {
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** What a site needs, and at which versions. */
export interface Needed {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** A package.json with what is missing in it, in its own indentation. Throws a `SyntaxError` where it is no JSON. */
export function addDependencies(text: string, needed: Needed): string {
  const manifest = JSON.parse(text) as Manifest;
  const has = { ...manifest.dependencies, ...manifest.devDependencies };
  const missing = (wanted: Record<string, string>) =>
    Object.entries(wanted).filter(([name]) => !(name in has));
  const edited: Manifest = { ...manifest };
  edited.scripts = { ...manifest.scripts };
  edited.scripts.check ??= 'hearten check';
  edited.dependencies = merged(manifest.dependencies, missing(needed.dependencies));
  edited.devDependencies = merged(manifest.devDependencies, missing(needed.devDependencies));
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  return `${JSON.stringify(edited, undefined, indent)}${text.endsWith('\n') ? '\n' : ''}`;
}

function merged(before: Record<string, string> = {}, more: [string, string][]) {
  return Object.fromEntries(
    [...Object.entries(before), ...more].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The oldest Astro there is a theme for. */
const oldest = [7, 2] as const;

/** What is wrong with the Astro a site asks for; nothing where it fits, or its range does not begin with a version. */
export function astroProblem(text: string): string | undefined {
  const { dependencies, devDependencies } = JSON.parse(text) as Manifest;
  const range = dependencies?.astro ?? devDependencies?.astro;
  if (range === undefined)
    return 'package.json does not name `astro`. Is this the folder of an Astro site?';
  const [, major = '', minor = '99'] = /^[~^>=v\s]*(\d+)(?:\.(\d+))?/.exec(range) ?? [];
  if (major === '') return undefined;
  const isOld =
    Number(major) < oldest[0] ||
    (Number(major) === oldest[0] && Number(minor) < oldest[1] && !range.startsWith('^'));
  return isOld
    ? `This site asks for Astro ${range}, and Hearten needs ${oldest.join('.')} or newer. Run \`npx @astrojs/upgrade\` first.`
    : undefined;
}
