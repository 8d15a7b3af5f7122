import { type Entries, readEntries } from './entries.ts';
import { reportMissingLeads } from './missing-leads.ts';
import type { Block, Finding, Report } from './shape.ts';

// USWDS process list: three to ten, https://designsystem.digital.gov/components/process-list/ (read 2026-11-24).
const fewest = 3;
const most = 10;

/** How one kind of process is told of. */
interface Process {
  /** What one of its entries is called, and the lead of one. */
  entry: { noun: string; example: string };
  ruleId: Finding['ruleId'];
  /** How many there are to be, and how many there are. */
  says: (range: string, count: number) => string;
  /** What to do with none, with too few, with too many. */
  advice: { none: string; few: string; many: string };
}

/** Reads the entries of a process, and says what is wrong with their leads and their number. */
export function readProcess(
  children: readonly Block[],
  { entry, ruleId, says, advice }: Process,
  report: Report,
): Entries {
  const entries = readEntries(children);
  const { length } = entries.items;
  reportMissingLeads(entries.items, entry, report);
  if (length >= fewest && length <= most) return entries;
  const range = `${fewest} to ${most}`;
  const help = length === 0 ? advice.none : length < fewest ? advice.few : advice.many;
  report({
    ruleId,
    severity: 'warning',
    reason: `${says(range, length)} ${help}`,
    actual: String(length),
    expected: [range],
  });
  return entries;
}
