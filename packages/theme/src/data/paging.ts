/** One page of a longer list. */
export interface PageOfList<Item> {
  items: Item[];
  /** From 1. */
  page: number;
  /** How many there are; a list with nothing in it has one. */
  pages: number;
}

/** A list, cut into pages; always at least one. */
export function cutIntoPages<Item>(items: readonly Item[], perPage: number): PageOfList<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: pages }, (_, index) => ({
    items: items.slice(index * perPage, (index + 1) * perPage),
    page: index + 1,
    pages,
  }));
}

/** The path of a page of the list at `path`: the first is the list itself. */
export function pathOfPage(path: string, page: number): string {
  return page === 1 ? path : `${path}/page/${page}`;
}

/** Whether a route is that of the second and later pages. */
export function isLaterPages(routePattern: string): boolean {
  return routePattern.endsWith('/page/[page]');
}
