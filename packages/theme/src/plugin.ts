import type { ShareCard } from '@hearten/care';
import type { SiteFiles, TextFile } from '@hearten/check';
import type { AstroIntegration } from 'astro';
import type { SiteComments } from './comments/site-comments.ts';
import type { HeartenConfig, HeartenUserConfig } from './options.ts';
import type { PartName } from './parts/names.ts';
import type { SlotName } from './parts/slots.ts';

export type { PageFacts, PostFacts, SlotName, SlotProps } from './parts/slots.ts';
export type { LayoutPart, PartName } from './parts/names.ts';
export type { PostEntry } from './post-entry.ts';
export type {
  CommentedPage,
  CommentForm,
  CommentsPlace,
  FoundComment,
  FoundComments,
  SiteComments,
} from './comments/site-comments.ts';
export type { HeartenConfig, HeartenUserConfig, ShareCard, SiteFiles, TextFile };

/** Something that adds to the theme, by its doors only. Its own options are the arguments of the function that makes it. */
export interface HeartenPlugin {
  /** For messages, and for its texts: the name of its package, or of its folder. */
  name: string;
  /** Where a form of it sends, as the site told it: forms may then send there, and nothing else of another host is allowed. */
  sendsTo?: string | undefined;
  /** Called once when Astro starts, before anything is built, with the plugins before it already set up. */
  setup(hooks: PluginHooks): void | Promise<void>;
}

/** A component: the address of a file, `new URL('./Card.astro', import.meta.url)`, or a file of a package, `'my-plugin/Card.astro'`. */
export type ComponentPath = string | URL;

/** What a plugin can do. */
export interface PluginHooks {
  /** The options of the site with all defaults, and what plugins before this one added. */
  config: Readonly<HeartenConfig>;
  /** The root of the site. */
  root: URL;
  /** Adds to the site’s options. Lists come before the site’s own; a token or text the site sets itself wins. */
  addOptions(options: Pick<HeartenUserConfig, 'css' | 'head' | 'tokens'>): void;
  /** Adds a page or an endpoint. A file of the site for the same address wins; two plugins for one address are an error. */
  addRoute(route: { pattern: string; entrypoint: ComponentPath; prerender?: boolean }): void;
  /** Adds a component in a slot. It gets the props of the slot, and `props`, which must be JSON. */
  addSlot(
    slot: SlotName,
    component: ComponentPath,
    options?: {
      /** Lower comes first; of equal ones, the earlier plugin, then the site’s own. @default 0 */
      order?: number;
      props?: Record<string, unknown>;
    },
  ): void;
  /** Puts a component in the place of a part. A part has one: a second claim is an error that names both. */
  replaceComponent(part: PartName, component: ComponentPath): void;
  /** Texts by language and key, for `pluginTexts(name, lang)` of `@hearten/theme/data`. */
  addTexts(texts: PluginTexts): void;
  /** Adds a check of the site’s content: run before a build, which stops at an error, while writing, and by `hearten check`. */
  addCheck(check: PluginCheck): void;
  /** Draws the pictures of pages where they are shared. One plugin does: a second is an error that names both. */
  drawCards(open: OpenCards): void;
  /** Says where comments come from, and where new ones go. One plugin does: a second is an error that names both. */
  provideComments(comments: SiteComments): void;
  /** Adds an integration of Astro, for whatever goes further. */
  addIntegration(integration: AstroIntegration): void;
  logger: PluginLogger;
}

/** Begins to draw for a site. Called once a build, and while writing again when the clinic’s record changes. */
export type OpenCards = (site: CardSite) => CardMaker | Promise<CardMaker>;

/** What all cards of a site share. */
export interface CardSite {
  /** The name of the clinic. */
  name: string;
  /** Its first license, as it stands in its record. */
  license: string | undefined;
  /** Whether somebody is writing: files change, and only what is looked at is drawn. */
  isDev: boolean;
}

/** Draws cards: for each page a picture of 1200 × 630 pixels. */
export interface CardMaker {
  /** What a page says of its picture. */
  describe(card: ShareCard): Promise<CardFacts>;
  /** Called once in a build, before any page is rendered, with all cards: the time to begin. */
  start(cards: readonly ShareCard[]): Promise<void>;
  /** The bytes of a card’s file. */
  draw(card: ShareCard): Promise<Uint8Array>;
}

/** What a page says of its picture. */
export interface CardFacts {
  /** Letters and digits that change when the picture does; they stand in its address. */
  hash: string;
  type: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
  /** What the picture says. */
  alt: string;
}

/** `{ en: { title: 'Print this page' }, es: { title: 'Imprimir esta página' } }` */
export type PluginTexts = Record<string, Record<string, string>>;

/** Where a plugin says what it did; lines begin with its name. */
export interface PluginLogger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** What a check says of a file. */
export interface PluginFinding {
  /** The file, `path` of what was checked. */
  path: string;
  /** From 1. */
  line?: number;
  /** From 1. */
  column?: number;
  /** Kebab-case and never renamed. */
  ruleId: string;
  /** What happened and how to put it right, in whole sentences. */
  reason: string;
  /** An error stops the build. */
  severity: 'error' | 'warning' | 'info';
  /** The guidance it follows. */
  url?: string;
}

/** Looks at all content of a site. `today` is the clinic’s calendar day, `2026-10-12`. */
export type PluginCheck = (
  site: SiteFiles,
  context: { today: string },
) => Iterable<PluginFinding> | Promise<Iterable<PluginFinding>>;

/** A plugin with its types: `export const myPlugin = () => defineHeartenPlugin({ name, setup })`. */
export function defineHeartenPlugin(plugin: HeartenPlugin): HeartenPlugin {
  return plugin;
}
