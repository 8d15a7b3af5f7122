import { afterEach, expect, test } from 'vitest';
import { DevServer } from '../bad-input/dev-server.ts';
import { post, Site } from '../bad-input/site.ts';
import { config } from './small-site.ts';

let server: DevServer | undefined;
afterEach(() => server?.stop());

test('the dev server shows articles that wait, and marks them', async () => {
  const posts = 'src/content/posts';
  const site = new Site('routes-dev', {
    [`${posts}/calm.md`]: post('Text.'),
    [`${posts}/draft.md`]: post('Text.', 'draft: true\naliases: [/old]\n'),
    [`${posts}/later.md`]: post('Text.').replace('2026-01-05', '2999-01-05'),
  });
  const dev = (server = await DevServer.start(site));
  await dev.says(/watching for file changes/);
  const draft = 'Draft: it will not be in the built site';
  const later = 'Waits until January 5, 2999: it is not in the built site yet';
  const list = await dev.page('/blog/');
  for (const mark of [draft, later]) expect(list.split(mark)).toHaveLength(2);
  expect(await dev.page('/blog/draft/')).toContain(draft);
  expect(await dev.page('/blog/later/')).toContain(later);
  expect(await dev.page('/blog/calm/')).not.toContain('<mark>');
  expect(await dev.page('/old')).toContain(draft);
});

test('an article is shown while the picture above it cannot be read', async () => {
  const cover = "heroImage: { src: 'http://localhost:9/a.png', alt: A gate }\n";
  const site = new Site('routes-dev-offline', {
    'astro.config.mjs': config("{ image: { domains: ['localhost'] }, integrations: [hearten()] }"),
    'src/content/posts/calm.md': post('Text.', cover),
  });
  const dev = (server = await DevServer.start(site));
  await dev.says(/watching for file changes/);
  const page = await dev.page('/blog/calm/');
  expect(page).toContain('A calm evening');
  expect(page).toContain('width="1600" height="900"');
});
