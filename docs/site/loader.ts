import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { alignedCells, breakableNames, wideTables, withDoors, withExamples } from './finish.ts';
import { allPages } from './sources/all.ts';
import type { SourcePage } from './sources/page.ts';
import { repositoryIn } from './sources/repository.ts';

/** Loads the pages of the site: what people wrote in `docs`, and what is made from the packages. */
export function pagesLoader(): Loader {
  return {
    name: 'hearten-docs',
    async load(context) {
      await loadAll(context);
      context.watcher?.on('change', (path) => {
        if (/\.(?:md|txt)$/.test(path)) void loadAll(context);
      });
    },
  };
}

async function loadAll(context: LoaderContext): Promise<void> {
  const root = new URL('../', context.config.root);
  const repository = repositoryIn(fileURLToPath(root));
  context.store.clear();
  for (const page of allPages(repository)) await load(page, root, context);
  context.watcher?.add(['docs', 'packages'].map((folder) => fileURLToPath(new URL(folder, root))));
}

async function load(page: SourcePage, root: URL, context: LoaderContext): Promise<void> {
  const { id, title, description, markdown, file, examples = {} } = page;
  const fileURL = new URL(file.replace(/\.txt$/, '.md'), root);
  const rendered = await context.renderMarkdown(markdown, { fileURL });
  const isFirst = id === 'index';
  const whole = withExamples(alignedCells(breakableNames(wideTables(rendered.html))), examples);
  const html = isFirst ? withDoors(whole) : whole;
  const template = isFirst ? 'splash' : 'doc';
  const data = await context.parseData({ id, data: { title, description, template } });
  const imagePaths = rendered.metadata?.imagePaths;
  context.store.set({
    id,
    data,
    body: markdown,
    filePath: `../${file}`,
    rendered: { ...rendered, html },
    ...(imagePaths && { assetImports: imagePaths }),
  });
}
