import { nearest } from '@hearten/markdown/nearest';
import type { AstroIntegration } from 'astro';
import type { SiteComments } from '../comments/site-comments.ts';
import { type HeartenConfig, parseAddedOptions } from '../options.ts';
import { type Claim, settleClaims } from '../parts/claims.ts';
import { findComponent, isBare } from '../parts/find-component.ts';
import { type PartName, partNames } from '../parts/names.ts';
import { type Addition, slotNames } from '../parts/slots.ts';
import { plainError } from '../plain-error.ts';
import type {
  HeartenPlugin,
  OpenCards,
  PluginCheck,
  PluginHooks,
  PluginLogger,
  PluginTexts,
} from '../plugin.ts';
import type { PluginRoute } from './routes.ts';
import { missingTexts } from './texts.ts';

/** A site’s options and its plugins, put together. */
export interface Assembly {
  /** The options, with what plugins add to them. */
  hearten: HeartenConfig;
  replaced: ReadonlyMap<PartName, string>;
  additions: readonly Addition[];
  routes: readonly PluginRoute[];
  /** By plugin, language and key. */
  texts: Readonly<Record<string, PluginTexts>>;
  checks: readonly { plugin: string; check: PluginCheck }[];
  integrations: readonly AstroIntegration[];
  /** Draws the pictures of pages where they are shared. */
  openCards: OpenCards | undefined;
  /** Where comments come from, and where new ones go. */
  comments: SiteComments | undefined;
  /** Components of packages and behind aliases, which the bundler has to find. */
  bare: readonly { component: string; at: string }[];
}

interface Surroundings {
  root: URL;
  loggerFor: (plugin: string) => PluginLogger;
}

/** Sets up the plugins one after the other, then adds what the site itself asks for. */
export async function setUp(
  given: HeartenConfig,
  { root, loggerFor }: Surroundings,
): Promise<Assembly> {
  const claims: Claim[] = [];
  const additions: Addition[] = [];
  const routes: PluginRoute[] = [];
  const texts: Record<string, PluginTexts> = {};
  const checks: Assembly['checks'][number][] = [];
  const integrations: AstroIntegration[] = [];
  const bare: Assembly['bare'][number][] = [];
  const cards = onlyOne<OpenCards>({
    title: 'Two plugins draw the pictures of shared pages.',
    what: 'They are drawn',
  });
  const comments = onlyOne<SiteComments>({
    title: 'Two plugins say where comments come from.',
    what: 'They are provided',
  });
  const find = (component: string | URL, at: string) => {
    const module = findComponent({ component, at }, root);
    if (isBare(module)) bare.push({ component: module, at });
    return module;
  };
  let hearten = given;
  for (const plugin of given.plugins) {
    const { name } = plugin;
    const by = `the plugin \`${name}\``;
    const findOwn = (component: string | URL, at: string) => find(component, `${at} (${name})`);
    const logger = loggerFor(name);
    const hooks: PluginHooks = {
      config: hearten,
      root,
      logger,
      addOptions: (options) => {
        hearten = withAdded(hearten, parseAddedOptions(options, name));
      },
      addRoute: ({ pattern, entrypoint, prerender = true }) => {
        routes.push({ pattern, entrypoint: findOwn(entrypoint, pattern), prerender, plugin: name });
      },
      addSlot: (slot, component, { order = 0, props = {} } = {}) => {
        known(slot, slotNames, 'slot', name);
        additions.push({ slot, module: findOwn(component, slot), order, props });
      },
      replaceComponent: (part, component) => {
        known(part, partNames, 'part', name);
        claims.push({ part, module: findOwn(component, part), by });
      },
      addTexts: (added) => {
        texts[name] = { ...texts[name], ...added };
        for (const { lang, key } of missingTexts(added)) {
          logger.warn(`No text \`${key}\` in \`${lang}\`; another language’s is shown.`);
        }
      },
      drawCards: (open) => cards.claim(open, by),
      provideComments: (provided) => comments.claim(provided, by),
      addCheck: (check) => checks.push({ plugin: name, check }),
      addIntegration: (integration) => integrations.push(integration),
    };
    await runSetup(plugin, hooks);
  }
  const own = ownComponents(hearten, find);
  return {
    hearten,
    replaced: settleClaims([...claims, ...own.claims]),
    additions: [...additions, ...own.additions],
    routes,
    texts,
    checks,
    integrations,
    openCards: cards.claimed(),
    comments: comments.claimed(),
    bare,
  };
}

/** What the site itself replaces and adds. */
function ownComponents(
  { components, slots }: HeartenConfig,
  find: (component: string, at: string) => string,
) {
  const claims = Object.entries(components).flatMap(([part, component]): Claim[] => {
    if (component === undefined) return [];
    const at = `components.${part}`;
    const module = find(component, at);
    return [{ part: part as PartName, module, by: `\`${at}\` in your options` }];
  });
  const additions = slotNames.flatMap((slot) =>
    (slots[slot] ?? []).map((given, index): Addition => {
      const { component, order } =
        typeof given === 'string' ? { component: given, order: 0 } : given;
      const module = find(component, `slots.${slot}.${index}`);
      return { slot, module, order, props: {} };
    }),
  );
  return { claims, additions };
}

/** A plugin’s lists come before the site’s own, so that the site’s style sheets win; its tokens win too. */
function withAdded(
  hearten: HeartenConfig,
  { css, head, tokens }: Pick<HeartenConfig, 'css' | 'head' | 'tokens'>,
): HeartenConfig {
  return {
    ...hearten,
    css: [...css, ...hearten.css],
    head: [...head, ...hearten.head],
    tokens: { ...tokens, ...hearten.tokens },
  };
}

async function runSetup(plugin: HeartenPlugin, hooks: PluginHooks): Promise<void> {
  try {
    await plugin.setup(hooks);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'HeartenError') throw cause;
    throw Object.assign(
      plainError({
        title: 'A plugin could not be set up.',
        message: `The plugin \`${plugin.name}\` could not be set up: ${cause instanceof Error ? cause.message : String(cause)}`,
        hint: 'Tell whoever wrote the plugin, or leave it out of `plugins`.',
      }),
      { cause },
    );
  }
}

/** What one plugin alone may do; a second claim is an error that names both. */
function onlyOne<Claimed>({ title, what }: { title: string; what: string }) {
  let first: { value: Claimed; by: string } | undefined;
  return {
    claim(value: Claimed, by: string): void {
      if (first) {
        throw plainError({
          title,
          message: `${what} by ${first.by} and by ${by}.`,
          hint: 'Leave one of the two out of `plugins`.',
        });
      }
      first = { value, by };
    },
    claimed: () => first?.value,
  };
}

function known(word: string, words: readonly string[], kind: string, plugin: string): void {
  if (words.includes(word)) return;
  const near = nearest(word, words);
  throw plainError({
    title: 'A plugin names something that does not exist.',
    message: `**${word}**: unknown ${kind}, named by the plugin \`${plugin}\`. ${near ? `Did you mean \`${near}\`?` : `There are: ${words.join(', ')}.`}`,
    hint: 'Tell whoever wrote the plugin, or leave it out of `plugins`.',
  });
}
