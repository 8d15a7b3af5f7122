import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DevServer } from '../bad-input/dev-server.ts';
import { type Built, post, Site } from '../bad-input/site.ts';
import { comment, CommentsService } from './comments-service.ts';
import { Page } from './page.ts';

const posts = 'src/content/posts';
const article = (fields = 'comments: true\n', title = 'Calm') =>
  post('Words.', fields).replace('A calm evening', title);

const config = (
  plugin: string,
  more = '',
  theme = '',
) => `import { defineConfig } from 'astro/config';
import { comments, service, wxr } from '@hearten/comments/astro';
import { hearten } from '@hearten/theme';
export default defineConfig({ ${more} integrations: [hearten({ ${theme} plugins: [${plugin}] })] });
`;

const wordpress = `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item>
<link>https://old.example/2019/ended/</link><wp:post_id>7</wp:post_id><wp:post_name>ended</wp:post_name>
<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>Kim</wp:comment_author>
<wp:comment_author_email>kim@old.example</wp:comment_author_email><wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>
<wp:comment_date>2019-05-04 22:30:00</wp:comment_date><wp:comment_date_gmt>2019-05-05 03:30:00</wp:comment_date_gmt>
<wp:comment_content>WORDS OF wordpress</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>
</item></channel></rss>`;

/** The comments of a page: its threads as nested lists of words, and its form. */
function commentsOf(site: Site, name: string) {
  const html = site.page(`${name}index.html`);
  const section = /<section class="hearten-comments".*?<\/section>/s.exec(html)?.[0] ?? '';
  const text = section
    .replace(/<form.*<\/form>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  const form = /<form.*<\/form>/s.exec(section)?.[0] ?? '';
  const fields = [...form.matchAll(/<(?:input|textarea)[^>]*? name="([^"]+)"/g)].map(
    ([, field]) => field,
  );
  const links = [...section.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href);
  return { section, text: text.trim(), form, fields, links };
}

/** The files of a site and of its caches that have a text in them, compressed or not. */
function filesWith(site: Site, text: string): string[] {
  return globSync('**/*', { cwd: site.folder }).filter((name) => {
    const file = path.join(site.folder, name);
    if (!statSync(file).isFile()) return false;
    const bytes = readFileSync(file);
    return bytes.includes(text) || unpacked(bytes).includes(text);
  });
}

function unpacked(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    return Buffer.alloc(0);
  }
}

test('a site with no source and no action builds, and shows no form', async () => {
  const site = new Site('comments-none', { [`${posts}/calm.md`]: article() });
  const built = await site.build();
  expect(built.code, built.output).toBe(0);
  expect(commentsOf(site, 'blog/calm/')).toMatchObject({
    text: 'Comments No comments yet.',
    form: '',
  });
  expect(globSync('dist/comments-pages.json', { cwd: site.folder })).toEqual([]);
});

test('a form can send anywhere, and pages may post there and nowhere else', async () => {
  const site = new Site('comments-action', {
    'astro.config.mjs': config(
      `comments({ action: 'https://forms.example/send', privacy: '/privacy', email: false })`,
    ),
    'src/content/comments.json': JSON.stringify([
      { id: 'a', post: 'calm', author: 'Jo', date: '2026-01-06', text: 'One <b>word</b>.' },
      {
        id: 'b',
        post: 'calm',
        author: 'Ana',
        date: '2026-01-07',
        text: 'Thank you.',
        staff: 'Admissions coordinator',
        parent: 'a',
      },
      { id: 'c', post: 'calm', author: 'P.', date: '2026-01-08', text: 'Me too.', parent: 'x' },
    ]),
    [`${posts}/calm.md`]: article(),
  });
  const built = await site.build();
  expect(built.code, built.output).toBe(0);
  const { text, form, fields, links } = commentsOf(site, 'blog/calm/');
  expect(text).toContain(
    'Jo January 6, 2026 One &lt;b&gt;word&lt;/b&gt;. Ana Admissions coordinator January 7, 2026 Thank you. [removed] P. January 8, 2026 Me too.',
  );
  expect(form).toContain('action="https://forms.example/send" method="post"');
  expect(fields).toEqual(['comment', 'author', 'website_url', 'comment_post_ID']);
  expect(links).toEqual(['/privacy']);
  const page = new Page(site.page('blog/calm/index.html'));
  expect(page.meta('referrer')).toBe('strict-origin');
  expect(site.page('blog/calm/index.html')).toContain("form-action 'self' forms.example");
  expect(site.read('dist/_headers')).toContain("form-action 'self' forms.example");
});

describe('a site with a file and the service', () => {
  const fake = new CommentsService();
  const site = new Site('comments-service', {});
  let first: Built;
  const plugin = () =>
    `comments({ source: [wxr('./export.xml'), './old.json', service({ url: '${fake.url}', token: 'secret' })] })`;
  const astro = `site: 'https://clinic.example', base: '/care', i18n: { defaultLocale: 'en', locales: ['en', 'es'] },`;
  const theme = `blogs: [{}, { collection: 'notes', prefix: 'notes' }],`;

  beforeAll(async () => {
    await fake.start();
    fake.comments = [
      comment('first'),
      comment('answer', { parent: 'c_first' }),
      comment('spanish', { post: 'es/calma' }),
      comment('noted', { post: 'notes/calm' }),
      comment('closed', { post: 'ended' }),
    ];
    site.write({
      'astro.config.mjs': config(plugin(), astro, theme),
      'export.xml': wordpress,
      'old.json': JSON.stringify([
        { ...comment('old'), date: '2026-01-06' },
        { ...comment('answer'), text: 'AN EARLIER COPY' },
      ]),
      [`${posts}/calm.md`]: article(),
      [`${posts}/es/calma.md`]: article(undefined, 'Calma'),
      [`${posts}/ended.md`]: article('comments: closed\n', 'Ended'),
      [`${posts}/silent.md`]: article('', 'Silent'),
      [`${posts}/later.md`]: article().replace('2026-01-05', '2999-01-05'),
      'src/content/notes/calm.md': article(),
    });
    first = await site.build();
  });
  afterAll(() => fake.stop());

  test('shows the comments of both, each once', () => {
    expect(first.code, first.output).toBe(0);
    const { text, links, form } = commentsOf(site, 'blog/calm/');
    expect(text).toContain('3 Comments Robin January 6, 2026 WORDS OF old');
    expect(text).toContain('WORDS OF first Reply to Robin Robin October 12, 2026 WORDS OF answer');
    expect(text).not.toContain('EARLIER');
    expect(links).toEqual([
      '/_comments/reply?post=calm&amp;parent=c_first',
      '/_comments/reply?post=calm&amp;parent=c_answer',
      '/_comments/privacy?lang=en',
    ]);
    expect(form).toContain('action="/_comments/submit"');
  });

  test('has them in every language and blog, by a name of its own', () => {
    const spanish = commentsOf(site, 'es/blog/calma/');
    expect(spanish.text).toContain('1 comentario Robin 12 de octubre de 2026 WORDS OF spanish');
    expect(spanish.text).toContain('Responder a Robin');
    expect(spanish.form).toContain('Qué se guarda y cómo retirar un comentario');
    expect(spanish.form).toContain('name="comment_post_ID" value="es/calma"');
    expect(commentsOf(site, 'notes/calm/').text).toContain('WORDS OF noted');
  });

  test('asks for no more where comments are closed, and shows those there are', () => {
    const { text, form, links } = commentsOf(site, 'blog/ended/');
    expect(text).toContain('2 Comments Kim May 4, 2019 WORDS OF wordpress');
    expect(text).toContain('WORDS OF closed');
    expect(filesWith(site, '192.0.2.7')).toEqual(['export.xml']);
    expect([form, ...links]).toEqual(['']);
    expect(commentsOf(site, 'blog/silent/').section).toBe('');
  });

  test('tells the service which articles can be commented', () => {
    expect(JSON.parse(site.read('dist/comments-pages.json'))).toEqual(
      expect.arrayContaining([
        { post: 'calm', title: 'Calm', path: '/care/blog/calm/', lang: 'en', isOpen: true },
        { post: 'ended', title: 'Ended', path: '/care/blog/ended/', lang: 'en', isOpen: false },
        {
          post: 'es/calma',
          title: 'Calma',
          path: '/care/es/blog/calma/',
          lang: 'es',
          isOpen: true,
        },
        { post: 'notes/calm', title: 'Calm', path: '/care/notes/calm/', lang: 'en', isOpen: true },
      ]),
    );
    expect(JSON.parse(site.read('dist/comments-pages.json'))).toHaveLength(4);
  });

  test('test 18: an erased comment is in no file of the next build, nor of its caches', async () => {
    expect(filesWith(site, 'WORDS OF first')).not.toEqual([]);
    fake.erase('c_first');
    const built = await site.build();
    expect(built.code, built.output).toBe(0);
    expect(filesWith(site, 'WORDS OF first')).toEqual([]);
    expect(commentsOf(site, 'blog/calm/').text).toContain(
      '[removed] Robin October 12, 2026 WORDS OF answer',
    );
  });

  test('test 17: while the service is down or lost its comments, the last ones stay', async () => {
    fake.isDown = true;
    const down = await site.build();
    expect(down.code, down.output).toBe(0);
    expect(down.output).toMatch(/answered with status 500.*are shown instead/s);
    expect(commentsOf(site, 'blog/calm/').text).toContain('WORDS OF answer');
    fake.isDown = false;
    fake.comments = [];
    const empty = await site.build();
    expect(empty.output).toMatch(/left out 4 comments without saying why/);
    expect(commentsOf(site, 'blog/calm/').text).toContain('WORDS OF answer');
  });

  test('test 17: a first build without the service stops, and says what to do', async () => {
    fake.isDown = true;
    const other = new Site('comments-down', {
      'astro.config.mjs': config(plugin().replace(/wxr.*?json', /, '')),
      [`${posts}/calm.md`]: article(),
    });
    const built = await other.build();
    expect(built.code).toBe(1);
    expect(built.output).toContain('answered with status 500.');
    expect(built.output).toContain(
      'Start the comments service, or allow a build without comments.',
    );
    expect(built.output).not.toMatch(/\n\s+at /);
  });
});

test('a file with a wrong comment stops the build with its name and field', async () => {
  const site = new Site('comments-wrong', {
    'astro.config.mjs': config(`comments({ source: './old.json' })`),
    'old.json': '[{ "id": "a", "post": "calm", "author": "Jo", "text": "Hi." }]',
    [`${posts}/calm.md`]: article(),
  });
  const built = await site.build();
  expect(built.code).toBe(1);
  expect(built.output).toContain('old.json (a)  error  date: Expected a date such as 2026-10-12.');
});

describe('while somebody is writing', () => {
  let server: DevServer | undefined;
  afterEach(() => server?.stop());

  test('a changed file shows, a broken one leaves the last, and no service stops them', async () => {
    const one = (text: string) => JSON.stringify([{ ...comment('one'), text }]);
    const site = new Site('comments-dev', {
      'astro.config.mjs': config(
        `comments({ source: ['./old.json', service({ url: 'http://127.0.0.1:9/_comments', token: 'x' })] })`,
      ),
      'old.json': one('WORDS BEFORE'),
      [`${posts}/calm.md`]: article(),
    });
    const started = (server = await DevServer.start(site));
    await started.says(/cannot be reached.*No comments of the service are shown/s);
    await started.says(/watching for file changes/);
    const text = async () => (await started.page('/blog/calm/')).replace(/<[^>]+>/g, ' ');
    await expect.poll(text, { timeout: 10_000 }).toContain('WORDS BEFORE');
    site.write({ 'old.json': one('WORDS AFTER') });
    await expect.poll(text, { timeout: 10_000 }).toContain('WORDS AFTER');
    site.write({ 'old.json': '[{' });
    await started.says(/Comments cannot be used as they are; the last ones are/);
    expect(await text()).toContain('WORDS AFTER');
  });
});
