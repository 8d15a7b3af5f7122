import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Import, ImportedComment } from './imported.ts';
import { parseWxr } from './wxr.ts';

const fixture = readFileSync(new URL('fixtures/clinic.xml', import.meta.url), 'utf8');

function parse(xml: string): Import {
  const read = parseWxr(xml);
  if ('broken' in read) throw new Error(read.broken.message);
  return read;
}

function brokenIn(xml: string): string {
  const read = parseWxr(xml);
  return 'broken' in read ? read.broken.message : '';
}

function says(text: string, { comments }: Import): ImportedComment | undefined {
  return comments.find((comment) => comment.text.startsWith(text));
}

describe('a WordPress export', () => {
  const read = parse(fixture);

  test('gives the comments that are public and those that wait', () => {
    expect(
      read.comments.map(({ author, state, post, date }) => [author, state, post, date]),
    ).toEqual([
      ['Tom & Ana', 'approved', 'calm-evenings', '2019-05-04'],
      ['Anonymous', 'approved', 'calm-evenings', '2019-05-05'],
      ['Kim', 'approved', 'calm-evenings', '2019-05-05'],
      ['Lee', 'pending', 'calm-evenings', '2019-05-06'],
      ['Pat', 'approved', 'calm-evenings', '2019-05-07'],
      ['Sol', 'pending', 'una-mañana', '2020-02-29'],
    ]);
    expect(read.skipped).toEqual({ spam: 1, pingback: 1, trash: 1 });
    expect(read.posts).toEqual([
      {
        post: 'calm-evenings',
        title: 'Calm & quiet evenings',
        address: 'https://blog.example.org/2019/05/calm-evenings/',
      },
      {
        post: 'una-mañana',
        title: 'Una noche tranquila',
        address: 'https://blog.example.org/?p=9',
      },
    ]);
  });

  test('has its HTML read as paragraphs, with links as text', () => {
    expect(says('We read', read)?.text).toBe(
      'We read this twice.\nIt helped.\n\n' +
        'See what helped us sleep (https://example.org/sleep) & rest, 1 < 2.\n\n- tea\n- books',
    );
    expect(says('Thank you', read)?.text).toBe('Thank you – both of you');
  });

  test('keeps who answers whom, past what is left out and past circles', () => {
    const first = says('We read', read);
    expect(says('Thank you', read)?.parent).toBe(first?.id);
    expect(says('Do not', read)?.parent).toBe(first?.id);
    expect(says('Solo', read)?.parent).toBeNull();
    // What Lee wrote waits, and an answer is public only under what is public.
    expect(says('Lee,', read)?.parent).toBeNull();
  });

  test('test 21: loses addresses of mail and network, browsers and websites', () => {
    expect(JSON.stringify(read)).not.toMatch(/canary|192\.0\.2/);
  });

  test('test 21: gives the same ids each time, and others for another site', () => {
    expect(parse(fixture)).toEqual(read);
    const other = parse(fixture.replaceAll('blog.example.org', 'other.example.org'));
    const ids = new Set(read.comments.map(({ id }) => id));
    expect(ids.size).toBe(read.comments.length);
    expect(other.comments.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test.each([
    [
      'an entity of a file',
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel/></rss>',
    ],
    [
      'a billion laughs',
      '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel>&b;</channel></rss>',
    ],
    [
      'a definition elsewhere',
      '<!DOCTYPE rss SYSTEM "https://evil.example/x.dtd"><rss><channel/></rss>',
    ],
    [
      'a parameter entity',
      '<!DOCTYPE r [<!ENTITY % p SYSTEM "https://evil.example/x"> %p;]><rss><channel/></rss>',
    ],
  ])('test 21: is refused with %s', (_, xml) => {
    expect(brokenIn(xml)).toMatch(/declares entities \(line 1, column 1\)/);
  });

  test.each([
    ['cut', fixture.slice(0, 3_000), 'is not closed'],
    [
      'mismatched',
      '<rss>\n<channel>\n<item><title>x</item>\n</channel></rss>',
      '<title> is not closed (line 3, column 15)',
    ],
    ['empty', '', 'it has no XML in it'],
    ['a page', '<html><body>Log in</body></html>', 'it is no export of WordPress'],
    ['no XML', 'hello', 'it has no XML in it'],
  ])('test 21: that is %s says where, and what to do', (_, xml, message) => {
    expect(brokenIn(xml)).toContain(message);
    expect(brokenIn(xml)).toMatch(/Nothing was imported\. Export it again, or mend that line\.$/);
  });

  test('test 11: may have answers ten thousand deep, and in circles', () => {
    const comment = (id: number, parent: number) =>
      `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_date>2019-05-05 10:00:00</wp:comment_date>` +
      `<wp:comment_content>n${id}.</wp:comment_content><wp:comment_approved>1</wp:comment_approved>` +
      `<wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`;
    const of = (parentOf: (id: number) => number) =>
      parse(
        `<rss><channel><item><wp:post_id>1</wp:post_id>${Array.from({ length: 10_000 }, (_, id) => comment(id + 1, parentOf(id + 1))).join('')}</item></channel></rss>`,
      ).comments;
    const deep = of((id) => id - 1);
    expect(deep).toHaveLength(10_000);
    expect(deep.filter(({ parent }) => parent === null)).toHaveLength(1);
    const circle = of((id) => (id % 10_000) + 1);
    expect(circle.filter(({ parent }) => parent === null)).toHaveLength(1);
    const places = new Map(deep.map(({ id }, place) => [id, place]));
    const early = deep.filter(({ parent }, place) => (places.get(parent ?? '') ?? -1) >= place);
    expect(early).toEqual([]);
  });
});

// Exports of other projects, which their licences keep out of this one: a folder beside it may have them.
const folder = join(import.meta.dirname, '../../../../../shared/data/wxr');
const counts = join(folder, 'counts.json');

describe.runIf(existsSync(counts))('exports of others', () => {
  interface Counted {
    comments?: number;
    approved_human_comments?: number;
  }
  const expected = existsSync(counts)
    ? (JSON.parse(readFileSync(counts, 'utf8')) as Record<string, Counted>)
    : {};
  const files = globSync('*.{xml,wxr}', { cwd: folder });

  test.each(files)('%s has as many comments as were counted, or says what is wrong', (file) => {
    const read = parseWxr(readFileSync(join(folder, file), 'utf8'));
    if ('broken' in read) return expect(read.broken.message).toMatch(/line \d+, column \d+/);
    const { comments = 0, approved_human_comments: approved = 0 } = expected[file] ?? {};
    const skipped = Object.values(read.skipped).reduce((sum, count) => sum + count, 0);
    expect(read.comments.length + skipped).toBe(comments);
    expect(read.comments.length).toBeGreaterThanOrEqual(approved);
    return expect(
      read.comments.filter(({ state }) => state === 'approved').length,
    ).toBeLessThanOrEqual(approved);
  });
});
