import { type Severity, severityOf, type VFileMessage } from '@hearten/markdown/report';
import { severities } from '../arguments.ts';

/** Whether a message is as bad as `least` or worse. */
export function isAtLeast(message: Pick<VFileMessage, 'fatal'>, least: Severity): boolean {
  return severities.indexOf(severityOf(message)) <= severities.indexOf(least);
}
