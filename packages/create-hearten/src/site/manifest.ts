import { type Answers, type Manager, plugins } from '../answers.ts';

interface Manifest {
  name: string;
  dependencies: Record<string, string>;
}

/** The package of a plugin. */
function packageOf(plugin: string): string {
  return `@hearten/${plugin}`;
}

/**
 * The package.json of a new site: the template's, with its own name and the plugins that were chosen. npm runs no script of a
 * package that is not named, and esbuild looks for its program in one.
 */
export function manifestText(
  template: string,
  answers: Pick<Answers, 'plugins'>,
  { name, manager }: { name: string; manager: Manager },
): string {
  const manifest = JSON.parse(template) as Manifest;
  const unwanted = plugins.filter((one) => !answers.plugins.includes(one)).map(packageOf);
  const dependencies = Object.fromEntries(
    Object.entries(manifest.dependencies).filter(([one]) => !unwanted.includes(one)),
  );
  const allowed = manager === 'npm' ? { allowScripts: { esbuild: true } } : {};
  return `${JSON.stringify({ ...manifest, name, dependencies, ...allowed }, undefined, 2)}\n`;
}
