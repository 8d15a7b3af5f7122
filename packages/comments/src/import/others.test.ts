import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCommento } from './commento.ts';
import { parseDisqus } from './disqus.ts';
import type { Import } from './imported.ts';
import { parseIsso } from './isso.ts';
import type { Broken } from './read-xml.ts';
import { parseRemark42 } from './remark42.ts';

type Parse = (text: string) => Import | { broken: Broken };

const systems: [string, Parse, string][] = [
  ['Disqus', parseDisqus, 'disqus.xml'],
  ['Isso', parseIsso, 'isso.json'],
  ['Remark42', parseRemark42, 'remark42.json'],
  ['Remark42', parseRemark42, 'remark42-backup.jsonl'],
  ['Commento', parseCommento, 'commento.json'],
];

function parse(read: Parse, text: string): Import {
  const result = read(text);
  if ('broken' in result) throw new Error(result.broken.message);
  return result;
}

describe.each(systems)('an export of %s', (system, read, file) => {
  const text = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');

  test('gives its comments, with what answers a comment that is gone under the one above', () => {
    const { comments, posts, skipped } = parse(read, text);
    const plain = { post: 'calm-evenings', staff: null, state: 'approved' };
    expect(comments).toEqual([
      {
        ...plain,
        id: comments[0]?.id,
        author: 'Robin',
        date: '2019-05-04',
        text: 'It helped.',
        parent: null,
        writtenAt: Date.UTC(2019, 4, 4, 22, 30),
      },
      {
        ...plain,
        id: comments[1]?.id,
        author: 'Kim',
        date: '2019-05-05',
        text: 'Me too.',
        parent: comments[0]?.id,
        writtenAt: Date.UTC(2019, 4, 5, 9),
      },
    ]);
    expect(posts.map(({ post }) => post)).toEqual(['calm-evenings']);
    expect(skipped).toMatchObject({ deleted: 1 });
  });

  test('test 21: loses addresses of mail and network, pictures and websites, and has the same ids each time', () => {
    const first = parse(read, text);
    expect(JSON.stringify(first)).not.toMatch(/canary|192\.0\.2/);
    expect(parse(read, text)).toEqual(first);
  });

  test.each(['', '{"a": [1', '<x></y>', 'null'])(
    'that is %j says that nothing was imported',
    (wrong) => {
      const result = read(wrong);
      expect('broken' in result && result.broken.message).toMatch(
        new RegExp(`^This export of ${system} cannot be read: .*Nothing was imported`),
      );
    },
  );
});

// Exports of other projects; a folder beside this one may have them.
const folder = join(import.meta.dirname, '../../../../../shared/data/comments');

describe.runIf(existsSync(folder))('exports of others', () => {
  test.each([
    ['isso__generic.json', parseIsso, 2, {}],
    ['remark42__commento-2.json', parseCommento, 7, { empty: 7 }],
    ['remark42__tree.json', parseRemark42, 12, { empty: 12 }],
  ] as const)('%s has as many comments as were counted', (file, read, count, skipped) => {
    const result = parse(read, readFileSync(join(folder, file), 'utf8'));
    const left = Object.values(result.skipped).reduce((sum, one) => sum + one, 0);
    expect(result.comments.length + left).toBe(count);
    expect(result.skipped).toEqual(skipped);
  });

  test.each(['remark42__disqus.xml', 'remark42__disqus-deleted-post.xml'])(
    '%s, which has an attribute without quotes, says where it breaks',
    (file) => {
      const result = parseDisqus(readFileSync(join(folder, file), 'utf8'));
      expect('broken' in result && result.broken).toMatchObject({ line: 148 });
    },
  );
});
