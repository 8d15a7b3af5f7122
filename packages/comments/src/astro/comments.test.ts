import { copyFileSync, writeFileSync } from 'node:fs';
import type { CommentedPage, PluginHooks, SiteComments } from '@hearten/theme/plugin';
import { expect, expectTypeOf, test } from 'vitest';
import { comments, type CommentsOptions, service, wxr } from '../astro.ts';
import type { CommentPage } from '../core/comment.ts';
import { place } from './fixtures/builds.ts';
import type { CommentSource } from './source.ts';

async function provided(options?: CommentsOptions): Promise<SiteComments> {
  let found: SiteComments = {};
  const hooks = { provideComments: (given: SiteComments) => void (found = given) };
  await comments(options).setup(hooks as unknown as PluginHooks);
  return found;
}

const given = (name: string, ids: string[], gone: string[] = []): CommentSource => ({
  name,
  read: async () => ({ comments: ids.map((id) => ({ id, text: name })), gone }),
});

test('without options nothing changes: comments of the content, and no form', async () => {
  expect(await provided()).toEqual({});
});

test('a form sends where it is told, and says no more than it is told', async () => {
  expect(await provided({ action: '/comments', email: false })).toEqual({
    form: {
      action: '/comments',
      email: false,
      trap: 'website_url',
      pages: '/comments-pages.json',
    },
  });
});

test('the service has a form of its own', async () => {
  const { form } = await provided({ source: service(), privacy: '/privacy' });
  expect(form).toMatchObject({
    action: '/_comments/submit',
    reply: '/_comments/reply',
    privacy: '/privacy',
  });
  const elsewhere = { source: service({ at: 'https://comments.example/c/' }) };
  expect((await provided(elsewhere)).form?.action).toBe('https://comments.example/c/submit');
  expect(comments(elsewhere).sendsTo).toBe('https://comments.example/c/submit');
  const other = await provided({ source: service(), action: 'https://forms.example/' });
  expect(other.form).not.toHaveProperty('reply');
});

test('reads a file, and says which to read again', async () => {
  const build = place();
  const file = new URL('comments.json', build.root);
  writeFileSync(file, '[{ "id": 7, "author": "Jo" }]');
  const { read } = await provided({ source: './comments.json' });
  expect(await read?.(build)).toEqual({
    comments: [{ from: 'comments.json', data: { id: 7, author: 'Jo' } }],
    files: [file],
  });
});

test.each([
  ['nothing.json', undefined, /^\.\/nothing\.json: this file with comments cannot be read/],
  ['broken.json', '[{', /^\.\/broken\.json: .*JSON/],
  ['one.json', '{}', /^\.\/one\.json: expected a list of comments/],
  ['numbers.json', '[1]', /^\.\/numbers\.json: expected a list of comments/],
])('says what is wrong with %s', async (name, text, says) => {
  const build = place();
  if (text !== undefined) writeFileSync(new URL(name, build.root), text);
  const { read } = await provided({ source: `./${name}` });
  await expect(read?.(build)).rejects.toThrow(says);
});

test('reads what WordPress had approved, without what it knew of people', async () => {
  const build = place();
  const file = new URL('export.xml', build.root);
  copyFileSync(new URL('../import/fixtures/clinic.xml', import.meta.url), file);
  const posts = { 'calm-evenings': 'es/calma' };
  const { read } = await provided({ source: wxr('./export.xml', { posts }) });
  const found = await read?.(build);
  expect(found?.files).toEqual([file]);
  expect(found?.comments[0]).toEqual({
    from: 'export.xml',
    data: {
      id: expect.stringMatching(/^c_/),
      post: 'es/calma',
      author: 'Tom & Ana',
      date: '2019-05-04',
      text: expect.stringContaining('It helped.'),
      parent: null,
      staff: null,
    },
  });
  expect(JSON.stringify(found)).not.toMatch(/canary|192\.0|Still waiting|Buy now|Gone\./);
});

test('says with its line what is wrong with an export', async () => {
  const build = place();
  writeFileSync(new URL('export.xml', build.root), '<rss><channel></rss>');
  const { read } = await provided({ source: wxr('./export.xml') });
  await expect(read?.(build)).rejects.toThrow(/^\.\/export\.xml: .*line 1, column/);
});

test('puts sources together: the later wins, and what one of them says is gone is nowhere', async () => {
  const { read } = await provided({
    source: [given('one', ['a', 'b', 'c']), given('two', ['b', 'd'], ['c'])],
  });
  const found = await read?.(place());
  expect(found?.comments.map(({ from, data }) => `${String(data.id)} ${from}`)).toEqual([
    'a one',
    'b two',
    'd two',
  ]);
});

test.each([
  [{ source: 'export.xml' }, '**source**: Expected a JSON file such as'],
  [{ source: [] }, '**source**: Expected a JSON file'],
  [{ action: '//evil.example' }, '**action**: Expected a path such as /_comments/submit'],
  [{ action: 'javascript:alert(1)' }, '**action**: Expected a path'],
  [{ form: true }, '**comments()**: Unrecognized key: "form"'],
])('refuses %j as options', (options, says) => {
  expect(() => comments(options as never)).toThrow(says);
});

test('what the site writes of its articles is what the service reads', () => {
  expectTypeOf<CommentedPage>().toEqualTypeOf<CommentPage>();
});
