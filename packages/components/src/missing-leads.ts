import type { Entry } from './entries.ts';
import type { Report } from './shape.ts';

/** Says of each entry without a lead which it is, and how one is written. */
export function reportMissingLeads(
  items: readonly Entry[],
  { noun, example }: { noun: string; example: string },
  report: Report,
): void {
  for (const [index, { lead, text }] of items.entries()) {
    if (lead.length > 0) continue;
    report({
      ruleId: 'item-without-lead',
      severity: 'warning',
      reason: `${noun} ${index + 1} has no lead. Begin it with a few words in bold: \`**${example}** …\`.`,
      place: text[0]?.position,
    });
  }
}
