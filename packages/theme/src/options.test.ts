import { expect, test } from 'vitest';
import { optionsSchema, parseOptions } from './options.ts';

test('needs no option', () => {
  expect(parseOptions()).toMatchObject({
    clinic: './src/content/clinic.yml',
    content: './src/content',
    blogs: [{ collection: 'posts', prefix: 'blog', perPage: 10 }],
    routes: {
      home: true,
      blog: true,
      post: true,
      category: '/category/[category]',
      tag: '/tag/[tag]',
      team: '/team',
      person: '/team/[person]',
      rss: '/rss.xml',
      search: '/search',
      accessibility: '/accessibility',
      howWeWrite: '/how-we-write',
      sitemap: true,
      robots: true,
      notFound: true,
    },
    css: [],
  });
});

test.each([
  [{ blog: {} }, '**blog**: unknown key `blog`. Did you mean `blogs`?'],
  [
    { routes: { home: '/start' } },
    '**routes.home**: expected true or false; the home page is always at /. Received "/start".',
  ],
  [
    { routes: { tag: 3 } },
    '**routes.tag**: expected true, false or an address such as /tag/[tag]. Received 3.',
  ],
  [
    { routes: { tag: '/topic/' } },
    '**routes.tag**: expected an address such as /tag/[tag], without a slash at its end. Received "/topic/".',
  ],
  [
    { routes: { tag: '/topic' } },
    '**routes.tag**: expected [tag] once in the address, such as /tag/[tag]. Received "/topic".',
  ],
  [
    { routes: { team: '/about/[person]' } },
    '**routes.team**: expected an address without [ ], such as /team. Received "/about/[person]".',
  ],
  [
    { routes: { rss: '/feed' } },
    '**routes.rss**: expected an address that ends with .xml. Received "/feed".',
  ],
  [{ routes: { tags: false } }, '**routes.tags**: unknown key `tags`. Did you mean `tag`?'],
  [
    { routes: { category: '/topic/[category]', tag: '/topic/[tag]' } },
    '**routes.tag**: `/topic/[tag]` is the address of `routes.category` too; give each its own.',
  ],
  [
    { routes: { person: '/blog/[person]' } },
    '**routes.person**: `/blog/[person]` is the address of `blogs.0.prefix` too; give each its own.',
  ],
  [
    { routes: { team: '/404' } },
    '**routes.notFound**: `/404` is the address of `routes.team` too; give each its own.',
  ],
  [
    { blogs: [{}, { collection: 'news', prefix: 'blog/page' }] },
    '**blogs.1.prefix**: `/blog/page/[...id]` is the address of `blogs.0.prefix` too; give each its own.',
  ],
  [
    { blogs: [{ prefix: '/blog/' }] },
    '**blogs.0.prefix**: expected a path without slashes around it, such as blog. Received "/blog/".',
  ],
  [
    { blogs: [{ perpage: 5 }] },
    '**blogs.0.perpage**: unknown key `perpage`. Did you mean `perPage`?',
  ],
  [
    { hosts: { 'https://www.youtube.com/embed/a': 'frame' } },
    '**hosts.https://www.youtube.com/embed/a**: expected the name of a host alone, such as www.youtube.com, received https://www.youtube.com/embed/a.',
  ],
  [
    { hosts: { 'Video.example': 'frame' } },
    '**hosts.Video.example**: expected the name of a host alone, such as video.example, received Video.example.',
  ],
  [
    { hosts: { '*.example.com': 'frame' } },
    '**hosts.*.example.com**: expected each host by its whole name, received *.example.com: a star would let in hosts nobody has looked at.',
  ],
  [
    { hosts: { 'video.example': 'iframe' } },
    '**hosts.video.example**: expected frame, image, media, font, style, script, connect, form, redirect, or a list of these. Received "iframe".',
  ],
  [
    { headers: true },
    '**headers**: expected false, or headers by name, such as { "Referrer-Policy": "no-referrer" }. Received true.',
  ],
  [
    { headers: { 'X-A': 'b\nc' } },
    '**headers.X-A**: expected one line of letters, digits and signs without accents. Received "b\\nc".',
  ],
  [
    { headers: { 'X A': 'b' } },
    '**headers.X A**: expected the name of a header, such as Referrer-Policy, received "X A".',
  ],
  [{ css: './a.css' }, '**css**: expected a list, received "./a.css".'],
])('says of %j what is wrong, without a stack', (options, message) => {
  expect(() => parseOptions(options)).toThrow(expect.objectContaining({ message, stack: '' }));
});

test('refuses two blogs at one address', () => {
  expect(() => parseOptions({ blogs: [{}, { collection: 'news' }] })).toThrow(/same prefix/);
});

test('moves a page, and leaves one out', () => {
  const { routes } = parseOptions({ routes: { tag: '/topic/[tag]', team: false } });
  expect(routes).toMatchObject({ tag: '/topic/[tag]', team: false, person: '/team/[person]' });
});

test('takes hosts with one purpose or several, and keeps them as lists', () => {
  const hosts = { 'video.example': 'frame', 'localhost:4321': ['image', 'frame'] } as const;
  expect(parseOptions({ hosts: structuredClone(hosts) as never }).hosts).toEqual({
    'video.example': ['frame'],
    'localhost:4321': ['image', 'frame'],
  });
  expect(parseOptions()).toMatchObject({ hosts: {}, headers: {} });
});

test('the schema has every option, what each is for, and its default', () => {
  const { properties = {} } = optionsSchema();
  expect(Object.keys(properties).toSorted()).toEqual(
    [...Object.keys(parseOptions()), 'homeImage', 'logo'].toSorted(),
  );
  for (const [name, option] of Object.entries(properties)) {
    expect(option, name).toHaveProperty('description');
  }
  expect(properties).toMatchObject({ palette: { default: 'evergreen' } });
});
