import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pictureKind, type SiteLanguages } from '@hearten/care';
import type { AstroConfig } from 'astro';
import type { SiteMessages } from './i18n/messages.ts';
import { givenWords } from './i18n/site-texts.ts';
import type { HeartenConfig } from './options.ts';
import { tokensCss } from './options/tokens.ts';
import { sizesFolder } from './pictures/read-sizes.ts';
import { ownFiles, ownsFolder } from './own-files.ts';
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
  texts: Record<string, SiteMessages>;
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
    hasArticles: hasArticles(hearten, config),
    isDev,
  };
  const modules: Record<string, string> = {
    'virtual:hearten/config': [
      `export const config = ${JSON.stringify(hearten)};`,
      `export const site = ${JSON.stringify(site)};`,
      `export const commentForm = ${JSON.stringify(assembly.comments?.form)};`,
      `export const digest = ${JSON.stringify(digest)};`,
    ].join('\n'),
    'virtual:hearten/texts': [
      `export const siteTexts = ${JSON.stringify(texts)};`,
      `export const blockWords = ${JSON.stringify(givenWords(texts))};`,
    ].join('\n'),
    'virtual:hearten/plugin-texts': `export const pluginTexts = ${JSON.stringify(assembly.texts)};`,
    ...partModules(assembly.replaced),
    ...slotModules(assembly.additions),
    'virtual:hearten/user-css': hearten.css.map((id) => `import ${pathOf(id)};`).join('\n'),
    'virtual:hearten/styles': stylesModule(hearten, blockStyles, mask),
    'virtual:hearten/images': imagesModule(hearten, { pathOf, config }),
    'virtual:hearten/folders': foldersModule(config),
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

/** Whether a list may lead to an article. */
function hasArticles(
  { blogs, routes }: Pick<HeartenConfig, 'blogs' | 'routes'>,
  config: AstroConfig,
) {
  const own = ownFiles(config);
  return routes.post || blogs.some(({ prefix }) => ownsFolder(`/${prefix}`, own));
}

/**
 * A logo drawn in `currentColor` becomes a mask, so that it has the colour of the name beside it in light and dark, and
 * costs no page a byte: a picture in `<img>` cannot see the page's colours.
 */
function maskOf(logo: string | undefined, config: AstroConfig): string | undefined {
  const file = logo?.endsWith('.svg') ? pictureFile(logo, config) : undefined;
  if (!logo || !file) return undefined;
  const path = fileURLToPath(file);
  if (!existsSync(path)) throw missingPicture('logo', logo);
  // Not inlined: the policy allows no `data:` pictures.
  return readFileSync(path, 'utf8').includes('currentColor')
    ? JSON.stringify(`${path}?url&no-inline`)
    : undefined;
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
  { pathOf, config }: { pathOf: (id: string) => string; config: AstroConfig },
): string {
  const files = {
    logo: { id: logo, option: 'logo' },
    home: { id: homeImage?.src, option: 'homeImage.src' },
    homeDark: { id: homeImage?.dark, option: 'homeImage.dark' },
  };
  return Object.entries(files)
    .map(([name, { id, option }]) => {
      if (!id) return `export const ${name} = undefined;`;
      if (pictureKind(id) === 'remote') return `export const ${name} = ${JSON.stringify(id)};`;
      const file = pictureFile(id, config);
      if (file && !existsSync(file)) throw missingPicture(option, id);
      return `export { default as ${name} } from ${file ? JSON.stringify(fileURLToPath(file)) : pathOf(id)};`;
    })
    .join('\n');
}

/** The file of a picture of the site; of a picture in a package, Vite knows. One in `public/` is made as small as others. */
function pictureFile(id: string, { root, publicDir }: AstroConfig): URL | undefined {
  if (pictureKind(id) === 'public') return new URL(`.${id}`, publicDir);
  return id.startsWith('.') ? new URL(id, root) : undefined;
}

function missingPicture(option: string, id: string) {
  return plainError({
    title: 'A picture is missing.',
    message: `**${option}**: no file ${id}.`,
    hint: `Change \`${option}\` in hearten({ … }), or take it out.`,
  });
}

/** Folders that pages need to know. */
function foldersModule({ root, publicDir, cacheDir }: AstroConfig): string {
  // A path from the root, since what is read from a cache may have been written on another machine.
  const path = `/${relative(fileURLToPath(root), fileURLToPath(publicDir)).replaceAll('\\', '/')}`;
  return [
    `export const publicPath = ${JSON.stringify(path)};`,
    `export const publicFolder = ${JSON.stringify(publicDir.href)};`,
    `export const sizesFolder = ${JSON.stringify(sizesFolder(cacheDir).href)};`,
  ].join('\n');
}
