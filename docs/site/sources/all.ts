import { apiPages } from './api-pages.ts';
import { blockPages } from './blocks.ts';
import { guidePages } from './guides.ts';
import { siteLinks } from './links.ts';
import type { SourcePage } from './page.ts';
import { schemaPages } from './reference.ts';
import type { Repository } from './repository.ts';

/** Every page of the site, with links that lead to one another. */
export function allPages(repository: Repository): SourcePage[] {
  const pages = [
    ...guidePages(repository),
    ...blockPages(repository),
    ...schemaPages(),
    ...apiPages(repository),
  ];
  const addresses = addressesOf(pages);
  return pages.map((page) => ({
    ...page,
    markdown: siteLinks(page.markdown, {
      file: page.file,
      addressOf: (path) => addresses.get(path.replace(/\/$/, '')),
    }),
  }));
}

/** The address of the page a file or a folder has become. */
function addressesOf(pages: readonly SourcePage[]): Map<string, string> {
  const addresses = new Map([['README.md', '/']]);
  for (const { id, file } of pages) {
    if (!file.endsWith('.md') || /^reference\//.test(id)) continue;
    const address = id === 'index' ? '/' : `/${id}/`;
    addresses.set(file, address).set(file.replace(/\/README\.md$/, ''), address);
  }
  return addresses;
}
