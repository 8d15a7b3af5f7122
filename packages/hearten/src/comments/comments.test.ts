import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importComments, openDatabase } from '@hearten/comments/service';
import { expect, test } from 'vitest';
import { run } from '../cli.ts';
import { contextOf, makeFolder } from '../fixtures/folder.ts';

const comment = {
  id: 'c_first1',
  post: 'calm',
  author: 'Robin',
  date: '2026-10-12',
  text: 'Public words.',
  parent: null,
  staff: null,
  state: 'approved' as const,
  writtenAt: Date.UTC(2026, 9, 12, 12),
};

/** A folder with comments, as a service has left it. */
async function makeSite(): Promise<string> {
  const cwd = makeFolder({ 'comments-data/readme.txt': '' });
  const { db, close } = await openDatabase(path.join(cwd, 'comments-data'));
  await importComments(db, [comment, { ...comment, id: 'c_other1' }], { now: comment.writtenAt });
  await close();
  return cwd;
}

const comments = (cwd: string, words: string) =>
  run(['comments', ...words.split(' ')], contextOf(cwd));

test('comments are backed up, erased, exported and put back without what was erased', async () => {
  const cwd = await makeSite();
  expect(await comments(cwd, 'backup --out copies/one.sqlite')).toEqual({
    code: 0,
    stdout: 'Written: copies/one.sqlite\n',
    stderr: '',
  });
  const elsewhere = await comments(cwd, 'backup --backups copies');
  expect(elsewhere.stdout).toMatch(/^Written: copies\/asked-for-[\dT-]+\.sqlite\n$/);
  expect((await comments(cwd, 'erase c_first1')).stdout).toMatch(/^Erased: c_first1/);
  expect((await comments(cwd, 'erase c_first1')).code).toBe(1);
  const { stdout } = await comments(cwd, 'export --time-zone UTC');
  expect(stdout).toContain('"comment":{"id":"c_other1"');
  expect(stdout).toContain('"tombstone":{"id":"c_first1"');
  const verified = await comments(cwd, 'restore copies/one.sqlite --verify');
  expect(verified.stdout).toBe(
    'copies/one.sqlite is whole: 1 comment, 1 of its comments erased again.\nNothing was changed.\n',
  );
  const restored = await comments(cwd, 'restore copies/one.sqlite');
  expect(restored).toMatchObject({ code: 0, stderr: '' });
  expect(readdirSync(path.join(cwd, 'comments-data')).join(' ')).toContain('before-restore');
  expect((await comments(cwd, 'export --time-zone UTC')).stdout).not.toContain(
    '"id":"c_first1","post":"calm","author"',
  );
});

const wxr = `<?xml version="1.0"?>
<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<wp:base_blog_url>https://old.example</wp:base_blog_url>
<item><title>Calm</title><link>https://old.example/calm/</link><wp:post_name>calm</wp:post_name><wp:post_type>post</wp:post_type>
<wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_author>Robin</wp:comment_author>
<wp:comment_author_email>robin@old.example</wp:comment_author_email><wp:comment_author_IP>198.51.100.7</wp:comment_author_IP>
<wp:comment_date_gmt>2019-05-04 12:00:00</wp:comment_date_gmt><wp:comment_content>Old words.</wp:comment_content>
<wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type><wp:comment_parent>0</wp:comment_parent></wp:comment>
</item></channel></rss>`;

test('an export of WordPress is taken once, and addresses are left behind', async () => {
  const cwd = await makeSite();
  writeFileSync(path.join(cwd, 'old.xml'), wxr);
  const { code, stdout } = await comments(cwd, 'import old.xml');
  expect(code, stdout).toBe(0);
  expect(stdout).toContain('1 imported, 0 there already');
  expect((await comments(cwd, 'import old.xml')).stdout).toContain('0 imported, 1 there already');
  const feed = (await comments(cwd, 'export --time-zone UTC')).stdout;
  expect(feed).toContain('Old words.');
  expect(feed).not.toMatch(/old\.example|198\.51/);
  expect((await comments(cwd, 'import nowhere.xml')).stderr).toContain('There is no file');
});

test.each([
  ['comments', 'Say what to do with the comments: `hearten comments serve`'],
  ['comments serv', 'Unknown action `serv`. Did you mean `serve`?'],
  ['comments serve --prot 1', 'Unknown option `--prot`. Did you mean `--port`?'],
  ['comments serve --port', 'The option `--port` needs a value.'],
  ['comments serve --port many', '`many` is no port'],
  ['comments serve --origin clinic.example', '`clinic.example` is no origin'],
  ['comments serve --rebuild-at-start', '`--rebuild-at-start` needs `--rebuild`'],
  ['comments serve --site nowhere', 'There is no built site at'],
  ['comments serve --time-zone Mars/Base', '`Mars/Base` is no time zone'],
  ['comments serve now', '`hearten comments serve` takes options only.'],
  ['comments restore', 'Say which backup'],
  ['comments erase', 'Say which comment'],
  ['comments import', 'Say which file'],
])('`hearten %s` is answered on standard error', async (words, reason) => {
  const cwd = makeFolder({});
  const { code, stderr } = await run(words.split(' '), contextOf(cwd));
  expect(code).toBe(2);
  expect(stderr).toContain(reason);
  expect(existsSync(path.join(cwd, 'comments-data'))).toBe(false);
});

test.each(['backup', 'export', 'erase c_first1'])(
  '`hearten comments %s` begins no new file',
  async (words) => {
    const { code, stderr } = await comments(makeFolder({}), words);
    expect(code).toBe(1);
    expect(stderr).toContain('There are no comments in');
  },
);
