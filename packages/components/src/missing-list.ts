import type { Report } from './shape.ts';

/** Says that a block which shows a list has none, and how one is begun. A file of its own: what imports it says this. */
export function reportMissingList(report: Report, reason: string, expected: string): void {
  report({ ruleId: 'missing-list', severity: 'warning', reason, expected: [expected] });
}
