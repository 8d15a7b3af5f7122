import {
  checkSite,
  clinicDay,
  type ContentPlaces,
  type HostRules,
  readSite,
  type SiteFiles,
  type Taken,
} from '@hearten/check';
import { isError, formatCounts, formatMessages, type VFileMessage } from '@hearten/markdown/report';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { inferRemoteSize } from 'astro/assets/utils';
import { fileURLToPath } from 'node:url';
import { blockOptions } from '../block-options.ts';
import { checkTexts } from '../i18n/site-texts.ts';
import type { HeartenConfig } from '../options.ts';
import { isPictureAllowed } from '../pictures/allowed.ts';
import { readSizes, sizesFolder } from '../pictures/read-sizes.ts';
import { plainError } from '../plain-error.ts';
import { pluginMessages } from '../plugins/findings.ts';
import { hostsOf } from '../privacy/policy.ts';
import type { Assembly } from '../plugins/set-up.ts';
import { compareMessages } from './compare.ts';

type SiteFolders = Pick<AstroConfig, 'root' | 'publicDir'>;

interface Content {
  /** Reads the content once: a build looks at it several times. */
  read: (config: SiteFolders) => Promise<SiteFiles>;
  /** The addresses that no old address of an article may be. */
  taken: (site: SiteFiles) => Taken[];
  /** The checks of the site’s plugins. */
  checks: Assembly['checks'];
}

/**
 * Tells authors what is wrong with their files. A build with an error stops before anything is rendered, the second time
 * as the first; the dev server says each thing once, goes on, and says what is mended.
 */
export function contentCheck(
  hearten: HeartenConfig & Pick<ContentPlaces, 'i18n'>,
  { read, taken, checks }: Content,
): AstroIntegration {
  let command = '';
  let config: AstroConfig;
  let hosts: HostRules;
  const readNow = () =>
    readSite({ root: config.root, places: hearten, publicFolder: config.publicDir });
  const check = async () => {
    const site = await (command === 'build' ? read(config) : readNow());
    const now = new Date();
    const messages = checkSite(site, {
      now,
      markdown: blockOptions,
      taken: taken(site),
      isPictureAllowed: (address) => isPictureAllowed(address, config.image),
      hosts,
    });
    const context = { today: clinicDay(site, now) };
    return [
      ...messages,
      ...checkTexts(site, hearten),
      ...(await pluginMessages(checks, site, context)),
    ];
  };
  const readCovers = async () =>
    readSizes(await read(config), {
      folder: sizesFolder(config.cacheDir),
      infer: (address) => inferRemoteSize(address, config.image),
      now: new Date(),
    });
  return {
    name: '@hearten/theme/check',
    hooks: {
      'astro:config:setup': (setup) => {
        command = setup.command;
      },
      'astro:config:done': async ({ config: settled, logger }) => {
        config = settled;
        hosts = hostRules(hearten, config);
        if (command !== 'build') return;
        const messages = await check();
        const errors = messages.filter(isError);
        if (errors.length === 0) errors.push(...(await readCovers()));
        tell(
          messages.filter((message) => !isError(message)),
          logger,
        );
        if (errors.length > 0) throw failure(errors);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const content = fileURLToPath(new URL(hearten.content, config.root));
        const clinic = fileURLToPath(new URL(hearten.clinic, config.root));
        const run = teller(config.root, check, logger);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content) && path !== clinic) return;
          clearTimeout(timer);
          // Editors write a file in several steps.
          timer = setTimeout(() => void run(), 100);
        });
        await run();
      },
    },
  };
}

function hostRules(hearten: HeartenConfig, { site, image }: AstroConfig): HostRules {
  const fetchesImages = image.domains.length > 0 || image.remotePatterns.length > 0;
  return { declared: hostsOf(hearten), site, fetchesImages };
}

/**
 * What was last said, by site. The dev server makes its integrations anew when the config or the clinic's record changes;
 * what it said before stands in the same terminal.
 */
const said = new Map<string, VFileMessage[]>();

/** A function that checks and says what changed since it last did. Two runs never overlap. */
function teller(
  root: URL,
  check: () => Promise<VFileMessage[]>,
  logger: AstroIntegrationLogger,
): () => Promise<void> {
  let last = Promise.resolve();
  const run = async () => {
    const messages = await check();
    const { added, mended } = compareMessages(said.get(root.href) ?? [], messages);
    said.set(root.href, messages);
    tell(added, logger);
    for (const { file, reason } of mended) logger.info(`Mended: ${file} – ${reason}`);
    if (mended.length > 0 && messages.length === 0) {
      logger.info('All messages about your content are mended.');
    }
  };
  return () => {
    last = last.then(run).catch((error: unknown) => {
      logger.error(`Your content could not be checked: ${String(error)}`);
    });
    return last;
  };
}

function tell(messages: readonly VFileMessage[], logger: AstroIntegrationLogger): void {
  if (messages.length > 0)
    logger.warn(`${formatCounts(messages)} in your content:\n${formatMessages(messages)}`);
}

function failure(errors: readonly VFileMessage[]) {
  return plainError({
    title: `${formatCounts(errors)} in your content, so nothing was built.`,
    message: formatMessages(errors),
    hint: 'Each line says where and how to mend it. `astro dev` shows the page meanwhile.',
  });
}
