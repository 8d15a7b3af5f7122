import type { Answers, Plugin } from '../answers.ts';
import { importLine, pluginCalls } from '../site/config.ts';
import { type Files, type Template, textOf } from '../site/files.ts';
import { manifestText } from '../site/manifest.ts';
import { skeletonContent } from '../site/skeleton-content.ts';
import { addCollections, collectionNames, collectionsImport } from './edit-collections.ts';
import { addIntegration } from './edit-config.ts';
import { addDependencies, type Needed } from './edit-manifest.ts';

/** What an Astro site has, as far as it matters. */
export interface FoundSite {
  config: { path: string; text: string };
  manifest: string;
  /** `src/content.config.ts` or another of the places Astro looks in. */
  collections: { path: string; text: string } | undefined;
  /** Whether there is such a file or folder. */
  has: (path: string) => boolean;
}

/** What is to be done. */
export interface Plan {
  changed: { path: string; text: string; before: string }[];
  created: Files;
  /** What nobody can be sure of: the lines that somebody puts in. */
  byHand: { path: string; lines: string[] }[];
  /** What stays, and what follows from it. */
  notes: string[];
}

/** What puts Hearten into a site. Pure: nothing is written. */
export function planAdd(site: FoundSite, answers: Answers, template: Template): Plan {
  const { config, manifest, collections, has } = site;
  const blog = blogFor(site);
  const wanted = { imports: importsFor(answers), call: callFor(answers, blog) };
  const needed = JSON.parse(
    manifestText(textOf(template.example, 'package.json'), answers, {
      name: 'site',
      manager: 'npm',
    }),
  ) as Needed;
  const plan: Plan = { changed: [], created: new Map(), byHand: [], notes: notesFor(site, blog) };
  const edit = (path: string, before: string, text: string | undefined, lines: string[]) => {
    if (text === undefined) plan.byHand.push({ path, lines });
    else if (text !== before) plan.changed.push({ path, text, before });
  };
  edit(config.path, config.text, addIntegration(config.text, wanted), [
    ...wanted.imports,
    `integrations: [${wanted.call}],`,
  ]);
  edit('package.json', manifest, addDependencies(manifest, forSite(needed)), []);
  if (collections) {
    const edited = addCollections(collections.text);
    edit(collections.path, collections.text, edited, [
      collectionsImport,
      'export const collections = { ...heartenCollections() };',
    ]);
  }
  plan.created = newFiles({
    answers,
    template,
    blog,
    hasCollections: collections !== undefined,
    has,
  });
  return plan;
}

interface Blog {
  collection: string;
  prefix: string;
}

/** Where articles are kept and stand, so that those of the site stay what they are. */
function blogFor({ has, collections }: FoundSite): Blog {
  const own = collections ? collectionNames(collections.text) : [];
  const isKept = (name: string) => own.includes(name) || has(`src/content/${name}`);
  const isPage = (name: string) =>
    ['', '.astro', '.md', '.mdx'].some((ending) => has(`src/pages/${name}${ending}`));
  return {
    collection: ['posts', 'articles'].find((name) => !isKept(name)) ?? 'clinic-articles',
    prefix: ['blog', 'articles'].find((name) => !isPage(name)) ?? 'clinic-blog',
  };
}

function importsFor({ plugins }: Answers): string[] {
  const called = plugins.map((one) => pluginCalls[one]);
  return [
    importLine('hearten', '@hearten/theme'),
    ...called.map(({ names, from }) => importLine(names, from)),
  ];
}

function callFor({ plugins, palette }: Answers, { collection, prefix }: Blog): string {
  const isUsual = collection === 'posts' && prefix === 'blog';
  const options = [
    ...(isUsual ? [] : [`blogs: [{ collection: '${collection}', prefix: '${prefix}' }]`]),
    ...(plugins.length > 0 ? [`plugins: [${plugins.map(callOf).join(', ')}]`] : []),
    ...(palette === 'evergreen' ? [] : [`palette: '${palette}'`]),
  ];
  return options.length === 0 ? 'hearten()' : `hearten({ ${options.join(', ')} })`;
}

/** A call in one line, as it stands among others of a config that is not ours. */
function callOf(plugin: Plugin): string {
  return pluginCalls[plugin].call
    .map((line) => line.trim())
    .join(' ')
    .replaceAll(/,? (?=})/g, ' ');
}

/** Of what a new site has, what one needs that is there already. */
function forSite({ dependencies, devDependencies }: Needed): Needed {
  const { hearten = '*' } = devDependencies;
  const { astro: _, ...others } = dependencies;
  return { dependencies: others, devDependencies: { hearten } };
}

interface NewFiles {
  answers: Answers;
  template: Template;
  blog: Blog;
  hasCollections: boolean;
  has: FoundSite['has'];
}

function newFiles({ answers, template, blog, hasCollections, has }: NewFiles): Files {
  const content = [...skeletonContent(template.skeleton, answers)].map(
    ([path, text]) =>
      [path.replace('/content/posts/', `/content/${blog.collection}/`), text] as const,
  );
  const collections = 'src/content.config.ts';
  const wanted = [
    ...(hasCollections ? [] : [[collections, textOf(template.example, collections)] as const]),
    ...content,
  ];
  return new Map(wanted.filter(([path]) => !has(path)));
}

function notesFor({ has, config }: FoundSite, { prefix }: Blog): string[] {
  return [
    'From now on all pages have a content security policy: in yours too, browsers ignore `onclick="…"` and `style="…"`, and code has no colours. See “Privacy” in the documentation.',
    'A build stops where pages, yours too, load something from another host, such as Google Fonts, until `hosts` in `hearten({ … })` declares it.',
    ...(has('src/pages/index.astro')
      ? ['`src/pages/index.astro` stays the home page. Without it, `/` is the theme’s.']
      : []),
    ...(prefix === 'blog'
      ? []
      : [`Your pages at /blog stay; Hearten’s articles stand at /${prefix}.`]),
    ...(has('src/content/clinic.yml')
      ? ['`src/content/clinic.yml` was there already, and is left as it is.']
      : []),
    ...(/\bsite\s*:/.test(config.text)
      ? []
      : [
          `\`${config.path}\` has no \`site\`: feeds and canonical links need the address of your site.`,
        ]),
  ];
}
