import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { SiteLanguages } from '@hearten/care';
import type { AstroConfig } from 'astro';
import type { SomeMessages } from './i18n/messages.ts';
import type { HeartenConfig } from './options.ts';
import { tokensCss } from './options/tokens.ts';
import { componentNotFound } from './parts/find-component.ts';
import { partModules, slotModules } from './parts/modules.ts';
import { plainError } from './plain-error.ts';
import type { Assembly } from './plugins/set-up.ts';

const require = createRequire(import.meta.url);

interface Parts {
  /** The options, and what plugins and the site add and replace. */
  assembly: Assembly;
  config: AstroConfig;
  languages: SiteLanguages;
  digest: string;
  /** The texts the site gives itself, by language. */
  texts: Record<string, SomeMessages>;
  /** Style sheets of blocks, by name. */
  blockStyles: Record<string, string>;
  hasFavicon: boolean;
  isDev: boolean;
}

/**
 * `virtual:hearten/config`, `/user-css`, `/styles`, `/images`, `/components/…`, `/slots/…` and the rest: how the options
 * reach pages. Types: `virtual.d.ts`.
 */
export function virtualModules({
  assembly,
  config,
  languages,
  digest,
  texts,
  blockStyles,
  hasFavicon,
  isDev,
}: Parts) {
  // Plugins are functions; what they did is in the other modules.
  const { plugins: _plugins, ...hearten } = assembly.hearten;
  const pathOf = (id: string) =>
    JSON.stringify(id.startsWith('.') ? fileURLToPath(new URL(id, config.root)) : id);
  const mask = maskOf(hearten.logo, config);
  const site = {
    isLogoMask: mask !== undefined,
    base: config.base,
    trailingSlash: config.trailingSlash,
    format: config.build.format,
    address: config.site,
    languages,
    hasFavicon,
    isDev,
  };
  const modules: Record<string, string> = {
    'virtual:hearten/config': [
      `export const config = ${JSON.stringify(hearten)};`,
      `export const site = ${JSON.stringify(site)};`,
      `export const digest = ${JSON.stringify(digest)};`,
    ].join('\n'),
    'virtual:hearten/texts': `export const siteTexts = ${JSON.stringify(texts)};`,
    'virtual:hearten/plugin-texts': `export const pluginTexts = ${JSON.stringify(assembly.texts)};`,
    ...partModules(assembly.replaced),
    ...slotModules(assembly.additions),
    'virtual:hearten/user-css': hearten.css.map((id) => `import ${pathOf(id)};`).join('\n'),
    'virtual:hearten/styles': stylesModule(hearten, blockStyles, mask),
    'virtual:hearten/images': imagesModule(hearten, pathOf),
  };
  return {
    name: '@hearten/theme:virtual-modules',
    async buildStart(this: { resolve: (id: string, importer: string) => Promise<unknown> }) {
      for (const { component, at } of assembly.bare) {
        const found = await this.resolve(component, fileURLToPath(new URL('src/x', config.root)));
        if (!found) throw componentNotFound({ component, at });
      }
    },
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
      ? JSON.stringify(`${path}?url&no-inline`)
      : undefined;
  } catch {
    throw plainError({
      title: 'The logo is missing.',
      message: `No file ${logo}.`,
      hint: 'Change `logo` in hearten({ … }), or take it out.',
    });
  }
}

const maskRule =
  "'@layer hearten.layout{.hearten-brand__logo{mask:url(' + mask + ') center/contain no-repeat}}'";

/** What every page has: the order of layers, the site’s colours, the look of the theme. Absolute: a site may not see our packages. */
function baseStyles(palette: string): string[] {
  return [
    require.resolve('@hearten/components/layers.css'),
    require.resolve('@hearten/components/base.css'),
    require.resolve(`@hearten/components/palettes/${palette}.css`),
    require.resolve('@hearten/theme/styles/theme.css'),
  ];
}

/** Style sheets as text: a page carries just the ones it needs, in one element. */
function stylesModule(
  { palette, tokens }: Pick<HeartenConfig, 'palette' | 'tokens'>,
  blocks: Record<string, string>,
  mask: string | undefined,
): string {
  const base = baseStyles(palette);
  const files = [...base, ...Object.values(blocks)];
  const nameOf = (file: string) => `css${files.indexOf(file)}`;
  const entries = Object.entries(blocks).map(([name, file]) => `'${name}': ${nameOf(file)}`);
  const own = JSON.stringify(tokensCss(tokens));
  return [
    ...files.map((file) =>
      ['import', nameOf(file), 'from', `${JSON.stringify(`${file}?inline`)};`].join(' '),
    ),
    mask ? `import mask from ${mask};` : 'const mask = undefined;',
    `export const base = ${base.map(nameOf).join(' + ')} + ${own} + (mask ? ${maskRule} : '');`,
    `export const blocks = { ${entries.join(', ')} };`,
  ].join('\n');
}

function imagesModule(
  { logo, homeImage }: Pick<HeartenConfig, 'logo' | 'homeImage'>,
  pathOf: (id: string) => string,
): string {
  const files = { logo, home: homeImage?.src, homeDark: homeImage?.dark };
  return Object.entries(files)
    .map(([name, id]) =>
      id
        ? `export { default as ${name} } from ${pathOf(id)};`
        : `export const ${name} = undefined;`,
    )
    .join('\n');
}
