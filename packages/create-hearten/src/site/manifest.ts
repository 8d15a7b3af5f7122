import { type Answers, plugins } from '../answers.ts';

interface Manifest {
  name: string;
  dependencies: Record<string, string>;
}

/** The package of a plugin. */
function packageOf(plugin: string): string {
  return `@hearten/${plugin}`;
}

/** The package.json of a new site: the template's, with its own name and the plugins that were chosen. */
export function manifestText(template: string, answers: Answers, name: string): string {
  const manifest = JSON.parse(template) as Manifest;
  const unwanted = plugins.filter((one) => !answers.plugins.includes(one)).map(packageOf);
  const dependencies = Object.fromEntries(
    Object.entries(manifest.dependencies).filter(([one]) => !unwanted.includes(one)),
  );
  return `${JSON.stringify({ ...manifest, name, dependencies }, undefined, 2)}\n`;
}
