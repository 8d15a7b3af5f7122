import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';

test('needs no option', () => {
  expect(parseOptions()).toMatchObject({
    clinic: './src/content/clinic.yml',
    content: './src/content',
    blogs: [{ collection: 'posts', prefix: 'blog', perPage: 10 }],
    routes: { home: true, blog: true, post: true, category: true, notFound: true },
    comments: {},
    css: [],
  });
});

test.each([
  [{ comment: {} }, '**comment**: unknown key `comment`. Did you mean `comments`?'],
  [{ routes: { home: 'no' } }, '**routes.home**: expected true or false, received "no".'],
  [
    { blogs: [{ prefix: '/blog/' }] },
    '**blogs.0.prefix**: expected a path without slashes around it, such as blog. Received "/blog/".',
  ],
  [
    { blogs: [{ perpage: 5 }] },
    '**blogs.0.perpage**: unknown key `perpage`. Did you mean `perPage`?',
  ],
  [{ css: './a.css' }, '**css**: expected a list, received "./a.css".'],
])('says of %j what is wrong, without a stack', (options, message) => {
  expect(() => parseOptions(options)).toThrow(expect.objectContaining({ message, stack: '' }));
});

test('refuses two blogs at one address', () => {
  expect(() => parseOptions({ blogs: [{}, { collection: 'news' }] })).toThrow(/same prefix/);
});
