import type { SiteFiles } from '@hearten/check';
import { VFileMessage } from 'vfile-message';
import type { PluginCheck, PluginFinding } from '../plugin.ts';

interface NamedCheck {
  plugin: string;
  check: PluginCheck;
}

/** What the checks of all plugins say of a site. */
export async function pluginMessages(
  checks: readonly NamedCheck[],
  site: SiteFiles,
  context: { today: string },
): Promise<VFileMessage[]> {
  const said = checks.map(async ({ plugin, check }) =>
    [...(await check(site, context))].map((finding) => toMessage(finding, plugin)),
  );
  return (await Promise.all(said)).flat();
}

function toMessage(finding: PluginFinding, source: string): VFileMessage {
  const { path, line, column = 1, ruleId, reason, severity, url } = finding;
  const place = line === undefined ? undefined : { line, column };
  const message = new VFileMessage(reason, { ruleId, source, ...(place && { place }) });
  // As unified has it: an error is fatal, a hint neither fatal nor not.
  const fatal = { error: true, warning: false, info: undefined }[severity];
  return Object.assign(message, { file: path, fatal, ...(url && { url }) });
}
