import { isError, formatCounts, formatMessages, type VFileMessage } from '@hearten/markdown/report';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fileURLToPath } from 'node:url';
import type { HeartenConfig } from '../options.ts';
import { plainError } from '../plain-error.ts';
import { checkContent } from './check-content.ts';

/**
 * Tells authors what is wrong with their files. A build with an error stops before anything is rendered, the second time
 * as the first; the dev server says the same and goes on, and says so when all is mended.
 */
export function contentCheck(hearten: HeartenConfig): AstroIntegration {
  let command = '';
  let root: URL;
  const check = () => checkContent({ root, hearten, today: new Date().toISOString().slice(0, 10) });
  return {
    name: '@hearten/theme/check',
    hooks: {
      'astro:config:setup': (setup) => {
        command = setup.command;
      },
      'astro:config:done': async ({ config, logger }) => {
        root = config.root;
        if (command !== 'build') return;
        const messages = await check();
        const errors = messages.filter(isError);
        tell(
          messages.filter((message) => !isError(message)),
          logger,
        );
        if (errors.length > 0) throw failure(errors);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const content = fileURLToPath(new URL(hearten.content, root));
        let said = '';
        let timer: NodeJS.Timeout | undefined;
        const run = async () => {
          const messages = await check();
          const text = formatMessages(messages);
          if (text === said) return;
          if (messages.length > 0) tell(messages, logger);
          else logger.info('All messages about your content are mended.');
          said = text;
        };
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return;
          clearTimeout(timer);
          // Editors write a file in several steps.
          timer = setTimeout(() => void run(), 100);
        });
        await run();
      },
    },
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
