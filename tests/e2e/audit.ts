import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** WCAG 2.2 to level AA, and what axe calls best practice. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, a line a rule, and how many rules it found to be held. */
export async function audit(page: Page): Promise<{ findings: string[]; passes: number }> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(standards).analyze();
  return { findings: violations.map(spell), passes: passes.length };
}

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

function spell({ id, help, nodes }: Violation): string {
  const [node] = nodes;
  return `${id}: ${help} (${nodes.length}×), first: ${node?.html.slice(0, 160)} — ${node?.failureSummary?.replaceAll('\n', ' ')}`;
}
