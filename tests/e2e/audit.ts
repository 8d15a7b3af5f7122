import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** WCAG 2.2 to level AA, and what axe calls best practice. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Audit {
  findings: string[];
  passes: number;
}

/** What axe finds on a page, a line a rule, and how many rules it found to be held; `within` looks at a part of it. */
export function audit(page: Page, { within }: { within?: string } = {}): Promise<Audit> {
  return auditFor(page, standards, within);
}

/** The same for what a palette, or the dark, can change: colours alone. With `test:all`, everything. */
export function auditColours(page: Page): Promise<Audit> {
  return auditFor(page, process.env.HEARTEN_ALL === '1' ? standards : ['cat.color']);
}

async function auditFor(page: Page, tags: string[], within?: string): Promise<Audit> {
  // No frame of another host is asked here; without them axe needs no second page, and half the time.
  const builder = new AxeBuilder({ page }).withTags(tags).setLegacyMode(true);
  // Of a part, axe would ask of each frame in it that it be a whole page.
  if (within) builder.include(within).exclude('iframe');
  const { violations, passes } = await builder.analyze();
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
