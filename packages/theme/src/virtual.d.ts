declare module 'virtual:hearten/config' {
  export const config: import('./options.ts').HeartenConfig;
  export const site: {
    base: string;
    trailingSlash: 'always' | 'never' | 'ignore';
    format: 'file' | 'directory' | 'preserve';
    hasFavicon: boolean;
    /** The site’s own address, `https://…`, if it has one. */
    address?: string;
    /** Whether somebody is writing. Not `import.meta.env.DEV`: a variable of that name on the machine would publish drafts. */
    isDev: boolean;
    /** Whether the logo is drawn by `virtual:hearten/logo.css`. */
    isLogoMask: boolean;
  };
  /** What an article's HTML depends on besides its file. */
  export const digest: string;
}

declare module 'virtual:hearten/user-css' {}

declare module 'virtual:hearten/logo.css' {}

declare module 'virtual:hearten/images' {
  export const logo: import('astro').ImageMetadata | undefined;
  export const home: import('astro').ImageMetadata | undefined;
  export const homeDark: import('astro').ImageMetadata | undefined;
}

declare module 'virtual:hearten/block-styles' {
  /** The order of the layers. */
  export const layers: string;
  /** CSS by the name of the block. */
  export const blockStyles: Record<string, string>;
}
