declare module 'virtual:hearten/config' {
  export const config: import('./options.ts').HeartenConfig;
  export const site: {
    base: string;
    trailingSlash: 'always' | 'never' | 'ignore';
    format: 'file' | 'directory' | 'preserve';
    hasFavicon: boolean;
    /** Whether the logo is drawn by the styles of the page. */
    isLogoMask: boolean;
  };
  /** What an article's HTML depends on besides its file. */
  export const digest: string;
}

declare module 'virtual:hearten/user-css' {}

declare module 'virtual:hearten/images' {
  export const logo: import('astro').ImageMetadata | undefined;
  export const home: import('astro').ImageMetadata | undefined;
  export const homeDark: import('astro').ImageMetadata | undefined;
}

declare module 'virtual:hearten/styles' {
  /** CSS of every page. */
  export const base: string;
  /** CSS by the name of the block. */
  export const blocks: Record<string, string>;
}
