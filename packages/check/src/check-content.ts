import type { VFileMessage } from '@hearten/markdown/report';
import type { HeartenConfig } from '../options.ts';
import { readFolder, type TextFile } from './files.ts';
import { message } from './message.ts';
import { checkPost } from './post.ts';
import { idOf, readRecords } from './records.ts';

export interface CheckedSite {
  root: URL;
  hearten: Pick<HeartenConfig, 'blogs' | 'clinic' | 'content'>;
  /** The clinic's calendar day, `2026-10-12`: consents end. */
  today: string;
}

/**
 * Reads the content of a site and says what its authors should know. It reads the files itself: Astro transforms a cached
 * article only once, so what a plugin said the first time would be forgotten the second.
 */
export async function checkContent({ root, hearten, today }: CheckedSite): Promise<VFileMessage[]> {
  const content = new URL(hearten.content.replace(/\/?$/, '/'), root);
  const records = await readRecords({
    root,
    content,
    clinic: new URL(hearten.clinic, root),
    today,
  });
  const blogs = await Promise.all(
    hearten.blogs.map(({ collection }) =>
      readFolder(new URL(`${collection}/`, content), root, ['.md', '.mdx']),
    ),
  );
  return [
    ...records.messages,
    ...blogs.flatMap(({ files, messages }) => {
      const ids = new Set(files.map(idOf));
      return [
        ...messages,
        ...checkAddresses(files),
        ...files.flatMap((file) => checkPost(file, records, ids)),
      ];
    }),
  ];
}

/** Two files for one address: only one of them would be published. */
function checkAddresses(files: readonly TextFile[]): VFileMessage[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const id = idOf(file);
    const other = first.get(id);
    first.set(id, other ?? file.path);
    if (other === undefined) return [];
    const reason = `This article would have the same address as ${other}: \`${id}\`. Rename one of the two.`;
    return [
      message({ path: file.path, place: { line: 1, column: 1 }, ruleId: 'same-address', reason }),
    ];
  });
}
