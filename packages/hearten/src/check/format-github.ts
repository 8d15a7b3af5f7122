import path from 'node:path';
import { type Severity, severityOf, type VFileMessage } from '@hearten/markdown/report';
import { endOf } from './format-json.ts';

const commandOf: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

interface Folders {
  cwd: string;
  /** Where the repository lies; annotations begin there, wherever the command was run. */
  workspace?: string | undefined;
}

/**
 * Messages as workflow commands, which GitHub Actions shows as annotations on a pull request. Escaped as its toolkit does:
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export function formatGithub(messages: readonly VFileMessage[], folders: Folders): string {
  return messages.map((message) => `${toCommand(message, folders)}\n`).join('');
}

function toCommand(message: VFileMessage, { cwd, workspace = cwd }: Folders): string {
  const { file, line, column, source, ruleId, reason, url } = message;
  const end = endOf(message);
  const properties = {
    file: file && path.relative(workspace, path.resolve(cwd, file)).replaceAll('\\', '/'),
    line,
    endLine: end?.line,
    col: column,
    endColumn: end?.column,
    title: [source, ruleId].filter(Boolean).join('/'),
  };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const text = url ? `${reason} ${url}` : reason;
  return `::${commandOf[severityOf(message)]}${written && ` ${written}`}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
