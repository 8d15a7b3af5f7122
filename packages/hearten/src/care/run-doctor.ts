import { readiness, type ReadinessItem, type ReadinessState } from '@hearten/care';
import { readinessFacts } from '@hearten/check';
import type { Outcome } from '../outcome.ts';
import { Misuse } from '../check/misuse.ts';
import { readAsked, type SiteRequest } from './read.ts';

/** `hearten doctor`: what a clinic's site should have, and what was found; prints nothing. Throws a `Misuse`. */
export async function runDoctor(
  request: SiteRequest,
  { cwd, now }: { cwd: string; now: Date },
): Promise<Outcome> {
  const { site, config, told } = await readAsked(request, cwd);
  const facts = readinessFacts(site, now);
  if (!facts) {
    throw new Misuse('the clinic’s record is missing or wrong; `hearten check` says what to mend.');
  }
  const { routes } = config;
  const items = readiness({
    ...facts,
    routes: {
      accessibility: address(routes?.accessibility),
      howWeWrite: address(routes?.howWeWrite),
    },
  });
  const isMissing = items.some(({ state }) => state === 'missing');
  const title = `${facts.clinic.name}: what the site of a clinic should have, on ${facts.today}`;
  return {
    // Of a config that could not be loaded the wrong files may have been read.
    code: isMissing || told !== '' ? 1 : 0,
    stdout: `${told}${title}\n\n${formatItems(items)}\n`,
    stderr: '',
  };
}

/** A page that is there has its address; a config that says nothing has the usual one. */
function address(route: string | boolean | undefined): string | false {
  if (route === false) return false;
  return typeof route === 'string' ? route : '';
}

const groups: [state: ReadinessState, heading: string, mark: string][] = [
  ['missing', 'Missing', '✗'],
  ['found', 'Found', '✓'],
  ['ask', 'Only a person can confirm', '?'],
];

function formatItems(items: readonly ReadinessItem[]): string {
  const parts = groups.flatMap(([state, heading, mark]) => {
    const found = items.filter((item) => item.state === state);
    return found.length === 0
      ? []
      : [[heading, ...found.map((item) => formatItem(item, mark))].join('\n')];
  });
  const counts = groups.map(([state, heading]) => {
    const { length } = items.filter((item) => item.state === state);
    return `${length} ${heading.toLowerCase()}`;
  });
  return [
    ...parts,
    `${counts.join(', ')}. This helps you meet what is asked of a clinic’s site; it is not legal advice.`,
  ].join('\n\n');
}

function formatItem({ title, detail, source }: ReadinessItem, mark: string): string {
  const lines = [
    `  ${mark} ${title}`,
    ...(detail ? [`    ${detail}`] : []),
    `    ${source.title}, read ${source.asOf}: ${source.url}`,
  ];
  return lines.join('\n');
}
