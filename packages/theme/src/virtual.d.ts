declare module 'virtual:hearten/config' {
  export const config: Omit<import('./options.ts').HeartenConfig, 'plugins'>;
  export const site: {
    base: string;
    trailingSlash: 'always' | 'never' | 'ignore';
    format: 'file' | 'directory' | 'preserve';
    /** The languages of the site, the default one first. */
    languages: import('@hearten/care').SiteLanguages;
    hasFavicon: boolean;
    /** Whether articles have pages, the theme’s or the site’s own. */
    hasArticles: boolean;
    /** The site’s own address, `https://…`, if it has one. */
    address?: string;
    /** Whether somebody is writing. Not `import.meta.env.DEV`: a variable `DEV` in the environment of a build sets that. */
    isDev: boolean;
    /** Whether the logo is drawn by the styles of the page. */
    isLogoMask: boolean;
  };
  /** The form under articles; nothing where there is none. */
  export const commentForm: import('./comments/site-comments.ts').CommentForm | undefined;
  /** What an article's HTML depends on besides its file. */
  export const digest: string;
}

declare module 'virtual:hearten/user-css' {}

declare module 'virtual:hearten/texts' {
  /** The texts of the interface that the site gives itself, by language. */
  export const siteTexts: Record<string, import('./i18n/messages.ts').SomeMessages>;
  /** The words of blocks among them, by language and block. */
  export const blockWords: import('@hearten/components/shapes').GivenWords;
}

declare module 'virtual:hearten/plugin-texts' {
  /** By plugin, language and key. */
  export const pluginTexts: Record<string, import('./plugin.ts').PluginTexts>;
}

declare module 'virtual:hearten/images' {
  export const logo: import('astro').ImageMetadata | undefined;
  export const home: import('./pictures/source.ts').Picture | undefined;
  export const homeDark: import('./pictures/source.ts').Picture | undefined;
}

declare module 'virtual:hearten/folders' {
  /** The folder `public/` as a path that begins at the root of the site: `/public`. */
  export const publicPath: string;
  /** The address of that folder. */
  export const publicFolder: string;
  /** The address of the folder with the sizes of pictures on other hosts. */
  export const sizesFolder: string;
}

declare module 'virtual:hearten/styles' {
  /** CSS of every page. */
  export const base: string;
  /** CSS by the name of the block. */
  export const blocks: Record<string, string>;
}

// The parts of the layout as they are on this site: the theme’s own, or what stands in their place.

declare module 'virtual:hearten/components/Page' {
  const Page: typeof import('./layouts/Page.astro').default;
  export default Page;
}

declare module 'virtual:hearten/components/CrisisLine' {
  const CrisisLine: typeof import('./components/CrisisLine.astro').default;
  export default CrisisLine;
}

declare module 'virtual:hearten/components/SiteHeader' {
  const SiteHeader: typeof import('./components/SiteHeader.astro').default;
  export default SiteHeader;
}

declare module 'virtual:hearten/components/LanguageSwitch' {
  const LanguageSwitch: typeof import('./components/LanguageSwitch.astro').default;
  export default LanguageSwitch;
}

declare module 'virtual:hearten/components/SearchLink' {
  const SearchLink: typeof import('./components/SearchLink.astro').default;
  export default SearchLink;
}

declare module 'virtual:hearten/components/TrustFooter' {
  const TrustFooter: typeof import('./components/TrustFooter.astro').default;
  export default TrustFooter;
}

declare module 'virtual:hearten/components/PostHeader' {
  const PostHeader: typeof import('./components/PostHeader.astro').default;
  export default PostHeader;
}

declare module 'virtual:hearten/components/Byline' {
  const Byline: typeof import('./components/Byline.astro').default;
  export default Byline;
}

declare module 'virtual:hearten/components/Hero' {
  const Hero: typeof import('./components/Hero.astro').default;
  export default Hero;
}

declare module 'virtual:hearten/components/Contents' {
  const Contents: typeof import('./components/Contents.astro').default;
  export default Contents;
}

declare module 'virtual:hearten/components/Voices' {
  const Voices: typeof import('./components/Voices.astro').default;
  export default Voices;
}

declare module 'virtual:hearten/components/PostNextStep' {
  const PostNextStep: typeof import('./components/PostNextStep.astro').default;
  export default PostNextStep;
}

declare module 'virtual:hearten/components/ReadNext' {
  const ReadNext: typeof import('./components/ReadNext.astro').default;
  export default ReadNext;
}

declare module 'virtual:hearten/components/Comments' {
  const Comments: typeof import('./components/Comments.astro').default;
  export default Comments;
}

declare module 'virtual:hearten/components/PostList' {
  const PostList: typeof import('./components/PostList.astro').default;
  export default PostList;
}

declare module 'virtual:hearten/components/PostCard' {
  const PostCard: typeof import('./components/PostCard.astro').default;
  export default PostCard;
}

declare module 'virtual:hearten/components/Pagination' {
  const Pagination: typeof import('./components/Pagination.astro').default;
  export default Pagination;
}

declare module 'virtual:hearten/components/Welcome' {
  const Welcome: typeof import('./components/Welcome.astro').default;
  export default Welcome;
}

declare module 'virtual:hearten/components/CategoryDoors' {
  const CategoryDoors: typeof import('./components/CategoryDoors.astro').default;
  export default CategoryDoors;
}

declare module 'virtual:hearten/components/LatestPosts' {
  const LatestPosts: typeof import('./components/LatestPosts.astro').default;
  export default LatestPosts;
}

declare module 'virtual:hearten/components/TrustBand' {
  const TrustBand: typeof import('./components/TrustBand.astro').default;
  export default TrustBand;
}

declare module 'virtual:hearten/components/PageText' {
  const PageText: typeof import('./components/PageText.astro').default;
  export default PageText;
}

declare module 'virtual:hearten/components/Avatar' {
  const Avatar: typeof import('./components/Avatar.astro').default;
  export default Avatar;
}

declare module 'virtual:hearten/components/PersonLink' {
  const PersonLink: typeof import('./components/PersonLink.astro').default;
  export default PersonLink;
}

declare module 'virtual:hearten/components/PhoneLink' {
  const PhoneLink: typeof import('./components/PhoneLink.astro').default;
  export default PhoneLink;
}

declare module 'virtual:hearten/components/PhoneList' {
  const PhoneList: typeof import('./components/PhoneList.astro').default;
  export default PhoneList;
}

declare module 'virtual:hearten/components/Picture' {
  const Picture: typeof import('./components/Picture.astro').default;
  export default Picture;
}

/** A block of articles, as it is on this site. */
declare module 'virtual:hearten/components/*' {
  const Block: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default Block;
}

declare module 'virtual:hearten/blocks' {
  /** The blocks that a component of the site’s own stands in for. */
  export const replacedBlocks: Partial<
    Record<
      import('@hearten/components/shapes').BlockName,
      import('astro/runtime/server/index.js').AstroComponentFactory
    >
  >;
}

// What a site and its plugins add, in order.

declare module 'virtual:hearten/slots/head:end' {
  const entries: readonly import('./parts/slots.ts').Entry<'head:end'>[];
  export default entries;
}

declare module 'virtual:hearten/slots/header:end' {
  const entries: readonly import('./parts/slots.ts').Entry<'header:end'>[];
  export default entries;
}

declare module 'virtual:hearten/slots/post:before-content' {
  const entries: readonly import('./parts/slots.ts').Entry<'post:before-content'>[];
  export default entries;
}

declare module 'virtual:hearten/slots/post:after-content' {
  const entries: readonly import('./parts/slots.ts').Entry<'post:after-content'>[];
  export default entries;
}

declare module 'virtual:hearten/slots/post:aside' {
  const entries: readonly import('./parts/slots.ts').Entry<'post:aside'>[];
  export default entries;
}

declare module 'virtual:hearten/slots/card:footer' {
  const entries: readonly import('./parts/slots.ts').Entry<'card:footer'>[];
  export default entries;
}

declare module 'virtual:hearten/slots/footer:start' {
  const entries: readonly import('./parts/slots.ts').Entry<'footer:start'>[];
  export default entries;
}
