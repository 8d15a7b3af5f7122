// The service as a process of its own, for tests that pull its plug: `node server.mjs '{"folder": …}'`. It says where it answers.
import { loadService } from '@hearten/comments/load';

// As `hearten comments serve` does.
const { createLog, hookOf, serve } = await loadService();
const { folder, rebuild, ...options } = JSON.parse(process.argv[2] ?? '{}');
try {
  const running = await serve({
    folder,
    pagesFile: `${folder}/comments-pages.json`,
    host: '127.0.0.1',
    port: 0,
    limits: false,
    log: createLog(),
    hook: rebuild === undefined ? undefined : hookOf(rebuild, folder),
    ...options,
  });
  process.once('SIGTERM', () => running.stop());
  process.stderr.write(`${running.url}\n`);
} catch (error) {
  process.stderr.write(`refused: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
