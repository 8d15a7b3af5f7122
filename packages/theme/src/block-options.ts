import type { UserOptions } from '@hearten/markdown/remark';

/** How every site with this theme has its blocks. */
export const blockOptions: UserOptions = { mdx: 'components' };
