import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { HeartenConfig } from './options.ts';

interface Parts {
  hearten: HeartenConfig;
  config: AstroConfig;
  digest: string;
  hasFavicon: boolean;
}

/** `virtual:hearten/config`, `/user-css` and `/images`: how the options reach pages. Types: `virtual.d.ts`. */
export function virtualModules({ hearten, config, digest, hasFavicon }: Parts) {
  const pathOf = (id: string) =>
    JSON.stringify(id.startsWith('.') ? fileURLToPath(new URL(id, config.root)) : id);
  const site = {
    base: config.base,
    trailingSlash: config.trailingSlash,
    format: config.build.format,
    hasFavicon,
  };
  const modules: Record<string, string> = {
    'virtual:hearten/config': [
      `export const config = ${JSON.stringify(hearten)};`,
      `export const site = ${JSON.stringify(site)};`,
      `export const digest = ${JSON.stringify(digest)};`,
    ].join('\n'),
    'virtual:hearten/user-css': hearten.css.map((id) => `import ${pathOf(id)};`).join('\n'),
    'virtual:hearten/images': imagesModule(hearten, pathOf),
  };
  return {
    name: '@hearten/theme:virtual-modules',
    resolveId: (id: string) => (id in modules ? `\0${id}` : undefined),
    load: (id: string) => (id.startsWith('\0') ? modules[id.slice(1)] : undefined),
  };
}

function imagesModule({ logo, homeImage }: HeartenConfig, pathOf: (id: string) => string): string {
  const files = { logo, home: homeImage?.src, homeDark: homeImage?.dark };
  return Object.entries(files)
    .map(([name, id]) =>
      id
        ? `export { default as ${name} } from ${pathOf(id)};`
        : `export const ${name} = undefined;`,
    )
    .join('\n');
}
