export const contents = ['example', 'empty'] as const;
export const languages = ['en', 'es', 'both'] as const;
export const palettes = ['evergreen', 'harbor', 'clay'] as const;
export const plugins = ['og', 'comments'] as const;
export const hosts = ['none', 'netlify', 'cloudflare', 'container'] as const;
export const managers = ['npm', 'pnpm', 'yarn', 'bun'] as const;

export type Plugin = (typeof plugins)[number];
export type Host = (typeof hosts)[number];
export type Manager = (typeof managers)[number];
/** A language that content is written in. */
export type Lang = 'en' | 'es';

/** What a new site is to be. */
export interface Answers {
  /** The clinic's name; without one the example keeps its own, and an empty site a placeholder. */
  name: string | undefined;
  /** An invented clinic with articles, or a record to fill in with one article. */
  content: (typeof contents)[number];
  language: (typeof languages)[number];
  palette: (typeof palettes)[number];
  plugins: readonly Plugin[];
  /** Whose files are written beside the site. */
  host: Host;
  /** Where the site will stand: `https://www.example.org`. */
  site: string | undefined;
}

/** What is taken where nobody says anything. */
export const defaults: Answers = {
  name: undefined,
  content: 'example',
  language: 'en',
  palette: 'evergreen',
  plugins: ['og'],
  host: 'none',
  site: undefined,
};

/** The languages of a site, the default one first. */
export function langsOf({ language }: Pick<Answers, 'language'>): readonly [Lang, ...Lang[]] {
  return language === 'both' ? ['en', 'es'] : [language];
}

/** A name of a package from that of a folder: `My clinic` is `my-clinic`. */
export function packageName(folder: string): string {
  const plain = folder
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-');
  return plain.replaceAll(/^-+|-+$/g, '').slice(0, 60) || 'my-clinic';
}

/** What is wrong with an address a site is to have; nothing where it is right. */
export function siteProblem(address: string): string | undefined {
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol)) {
    if (url.pathname === '/' && !url.search && !url.hash) return undefined;
    return `\`${address}\` is more than the address of a site. Say \`${url.origin}\`; a site in a folder of it has that folder as \`base\` in astro.config.mjs.`;
  }
  return `\`${address}\` is no address a site can have. Write it whole: https://www.example.org.`;
}
