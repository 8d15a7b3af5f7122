import { componentName, shapes } from '@hearten/components/shapes';

/** A group of the sidebar, as Starlight takes it. */
export interface Group {
  label: string;
  collapsed?: boolean;
  items: { slug: string; label?: string }[];
}

const blocks = [...shapes.map(({ name }) => name), 'comments'];

/** The order of the pages; a page that nothing here names stands at the end of the guides. */
const groups: { label: string; pages: readonly string[]; collapsed?: boolean }[] = [
  {
    label: 'Start',
    pages: ['index', 'start/developer', 'start/clinic', 'start/writer', 'tutorial'],
  },
  { label: 'Writing', pages: ['writing', 'guides/scared-readers', 'rules'] },
  {
    label: 'Guides',
    pages: [
      'installing',
      'guides/rebrand',
      'guides/override-a-part',
      'guides/add-a-block',
      'guides/add-a-language',
      'guides/without-astro',
      'extending',
      'languages',
      'og',
      'privacy',
      'deploying',
      'comments',
      'comments-on-the-site',
      'moderating',
    ],
  },
  { label: 'Blocks', pages: blocks.map((name) => `blocks/${name}`), collapsed: true },
  {
    label: 'Reference',
    pages: [
      'reference/options',
      'reference/records',
      'reference/commands',
      'dependencies',
      'sizes',
    ],
  },
  { label: 'Packages', pages: [], collapsed: true },
  { label: 'Exports', pages: [], collapsed: true },
  {
    label: 'How it is made',
    pages: ['design', 'architecture', 'house', 'comparison', 'contributing'],
  },
];

/** The sidebar for the pages there are. */
export function sidebarFor(ids: readonly string[]): Group[] {
  const named = new Set(groups.flatMap(({ pages }) => pages));
  const rest = ids.filter((id) => !named.has(id)).toSorted();
  return groups.map(({ label, pages, ...look }) => ({
    label,
    ...look,
    items: [
      ...pages.filter((id) => ids.includes(id)),
      ...rest.filter((id) => groupOf(id) === label),
    ].map(itemOf),
  }));
}

function groupOf(id: string): string {
  if (id.startsWith('packages/')) return 'Packages';
  if (id.startsWith('reference/api/')) return 'Exports';
  return id.startsWith('reference/') ? 'Reference' : 'Guides';
}

function itemOf(slug: string): { slug: string; label?: string } {
  if (slug === 'index') return { slug, label: 'Overview' };
  const [folder, name = ''] = slug.split('/');
  return folder === 'blocks' ? { slug, label: componentName(name) } : { slug };
}
