import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { HeartenConfig } from './options.ts';
import { plainError } from './plain-error.ts';

interface Parts {
  hearten: HeartenConfig;
  config: AstroConfig;
  digest: string;
  /** Style sheets of blocks, by name. */
  blockStyles: Record<string, string>;
  hasFavicon: boolean;
  isDev: boolean;
}

/** `virtual:hearten/config`, `/user-css`, `/block-styles` and `/images`: how the options reach pages. Types: `virtual.d.ts`. */
export function virtualModules({ hearten, config, digest, blockStyles, ...parts }: Parts) {
  const pathOf = (id: string) =>
    JSON.stringify(id.startsWith('.') ? fileURLToPath(new URL(id, config.root)) : id);
  const mask = maskOf(hearten.logo, config);
  const site = {
    isLogoMask: mask !== undefined,
    base: config.base,
    trailingSlash: config.trailingSlash,
    format: config.build.format,
    address: config.site,
    hasFavicon: parts.hasFavicon,
    isDev: parts.isDev,
  };
  const modules: Record<string, string> = {
    'virtual:hearten/config': [
      `export const config = ${JSON.stringify(hearten)};`,
      `export const site = ${JSON.stringify(site)};`,
      `export const digest = ${JSON.stringify(digest)};`,
    ].join('\n'),
    'virtual:hearten/user-css': hearten.css.map((id) => `import ${pathOf(id)};`).join('\n'),
    'virtual:hearten/block-styles': blockStylesModule(blockStyles),
    'virtual:hearten/images': imagesModule(hearten, pathOf),
    'virtual:hearten/logo.css': mask
      ? `@layer hearten.layout{.hearten-brand__logo{mask:url(${mask}) center/contain no-repeat}}`
      : '',
  };
  return {
    name: '@hearten/theme:virtual-modules',
    resolveId: (id: string) => (id in modules ? `\0${id}` : undefined),
    load: (id: string) => (id.startsWith('\0') ? modules[id.slice(1)] : undefined),
  };
}

/**
 * A logo drawn in `currentColor` becomes a mask, so that it has the colour of the name beside it in light and dark, and
 * costs no page a byte: a picture in `<img>` cannot see the page's colours.
 */
function maskOf(logo: string | undefined, { root }: AstroConfig): string | undefined {
  if (!logo?.startsWith('.') || !logo.endsWith('.svg')) return undefined;
  const path = fileURLToPath(new URL(logo, root));
  try {
    // Not inlined: the policy allows no `data:` pictures.
    return readFileSync(path, 'utf8').includes('currentColor')
      ? JSON.stringify(`${path}?no-inline`)
      : undefined;
  } catch {
    throw plainError({
      title: 'The logo is missing.',
      message: `No file ${logo}.`,
      hint: 'Change `logo` in hearten({ … }), or take it out.',
    });
  }
}

function blockStylesModule(files: Record<string, string>): string {
  const names = Object.keys(files);
  const importText = (name: string, id: string) =>
    ['import', name, 'from', `${JSON.stringify(`${id}?inline`)};`].join(' ');
  return [
    importText('layers', '@hearten/components/layers.css'),
    ...Object.values(files).map((file, at) => importText(`css${at}`, file)),
    'export { layers };',
    `export const blockStyles = { ${names.map((name, at) => `'${name}': css${at}`).join(', ')} };`,
  ].join('\n');
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
