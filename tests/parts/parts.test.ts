import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { post, Site, testimonial } from '../bad-input/site.ts';
import { calm, file, plugin, siteWith } from './parts-site.ts';

const props = (
  part: string,
) => `import type { Props as PartProps } from '@hearten/theme/components/${part}.astro';
type Props = PartProps;
`;

/** A component that says its name and what it was told of the article or page. */
const marker = (name: string) => `---
const { title, post, lang, mark = '' } = Astro.props;
---
<p data-slot="${name}">${name} {mark} {post?.id ?? title} {lang}</p>
`;

const full = siteWith(
  `palette: 'harbor',
  tokens: { radius: '0.25rem', fieldBorder: { light: 'oklch(0.5 0.02 250)', dark: 'oklch(0.7 0.02 250)' } },
  head: [
    { tag: 'link', attributes: { rel: 'manifest', href: '/site.webmanifest' } },
    { tag: 'meta', attributes: { name: 'theme-color', content: '#fff & "more"' } },
    { tag: 'style', content: 'p > b { color: inherit }' },
  ],
  css: ['./src/brand.css'],
  components: {
    PostHeader: './src/PostHeader.astro',
    Testimonial: './src/Voice.astro',
    Callout: './src/Note.astro',
  },
  slots: {
    'post:after-content': ['./src/Site.astro', { component: './src/First.astro', order: -1 }],
    'post:before-content': ['./src/Site.astro'],
    'post:aside': ['./src/Site.astro'],
    'head:end': ['./src/Head.astro'],
    'header:end': ['./src/Site.astro'],
    'footer:start': ['./src/Site.astro'],
  },
  plugins: [one, two]`,
  {
    'src/Site.astro': marker('site'),
    'src/First.astro': marker('first'),
    'src/One.astro': marker('one'),
    'src/Two.astro': `---
import { pluginTexts } from '@hearten/theme/data';
const { post, lang } = Astro.props;
---
<p data-slot="two">{pluginTexts('two', lang).hello} {post.id}</p>
<style>p { color: oklch(0.3 0.1 20) }</style>
`,
    'src/Head.astro': '<meta name="x-lang" content={Astro.props.lang} />\n',
    'src/PostHeader.astro': `---
import Byline from 'virtual:hearten/components/Byline';
import Theirs from '@hearten/theme/components/PostHeader.astro';
${props('PostHeader')}
---
<div class="mine"><Theirs {...Astro.props} /></div>
<style>.mine { border: 1px solid oklch(0.61 0.1 99) }</style>
`,
    'src/Voice.astro': `---
const { items, lang } = Astro.props;
---
<figure class="own-voice" data-lang={lang}>{items[0].quote}</figure>
`,
    'src/Note.astro': '<aside class="own-note"><slot /></aside>\n',
    'src/brand.css': ':root { --brand: 1 }\n',
    'src/Visit.astro': `---
import Page from 'virtual:hearten/components/Page';
---
<Page title="Visit us" description="How to find us." path="/visit"><h1>Visit</h1></Page>
`,
    'src/pages/stories.astro': `---
import Page from '@hearten/theme/components/Page.astro';
import PostCard from 'virtual:hearten/components/PostCard';
import { getClinic, getPost, getPosts, getTeam, relatedPosts } from '@hearten/theme/data';
const clinic = await getClinic();
const [ana] = await getTeam();
const posts = await getPosts({ author: ana.id });
const spanish = await getPosts({ lang: 'es' });
const related = await relatedPosts(await getPost('calm'));
---
<Page title="Stories" description="By our people." path="/stories" noindex>
  <div class="hearten-page hearten-page--list">
    <h1>{clinic.name}: {posts.map(({ id }) => id).join()}; {spanish.map(({ id }) => id).join()}; {related.map(({ id }) => id).join()}</h1>
    {posts.map((post) => <PostCard post={post} />)}
  </div>
</Page>
`,
    [calm]: post(
      'Words before bed.\n\n::testimonial{id=m}',
      'author: ana\ntags: [sleep]\ntestimonials: [m]\n',
    ),
    'src/content/posts/night.mdx': post(
      '<Callout>Rest.</Callout>\n\n<Testimonial id="m" />',
      'tags: [sleep]\n',
    ),
    'src/content/posts/noche.md': post('Palabras.', 'lang: es\n'),
    'src/content/posts/later.md': post('Not yet.', 'draft: true\n'),
    'src/content/testimonials/m.yml': testimonial,
  },
  [
    plugin(
      'one',
      `hooks.addSlot('post:after-content', ${file('./src/One.astro')}, { order: 5, props: { mark: 'last' } });
       hooks.addSlot('post:after-content', ${file('./src/One.astro')});
       hooks.addRoute({ pattern: '/visit', entrypoint: ${file('./src/Visit.astro')} });
       hooks.addRoute({ pattern: '/stories', entrypoint: ${file('./src/Visit.astro')} });
       hooks.addOptions({ tokens: { radius: '9rem', gap: '3rem' }, css: ['./src/brand.css'] });
       hooks.addCheck(() => [{ path: 'a.md', ruleId: 'look', reason: 'Look here.', severity: 'warning' }]);`,
    ),
    plugin(
      'two',
      `hooks.addSlot('post:after-content', ${file('./src/One.astro')}, { props: { mark: hooks.config.tokens.gap } });
       hooks.addSlot('card:footer', ${file('./src/Two.astro')});
       hooks.addTexts({ en: { hello: 'Hello' }, es: { hello: 'Hola', more: 'Más' } });
       hooks.addIntegration({ name: 'further', hooks: { 'astro:build:done': ({ logger }) => logger.info('went further') } });`,
    ),
  ].join('\n'),
);

describe('a site with parts, slots and plugins of its own', () => {
  const site = new Site('parts-full', full);
  let output = '';
  beforeAll(async () => {
    const built = await site.build();
    output = built.output;
    expect(built.code, output).toBe(0);
  });
  const slotsOf = (page: string) =>
    [...site.page(page).matchAll(/data-slot="\w+"[^>]*>([^<]*)</g)].map(([, text]) => text?.trim());

  test('adds to a slot by order, then plugins in their order, then the site', () => {
    const page = site.page('blog/calm/index.html');
    const text = page.slice(page.indexOf('class="hearten-prose"'));
    const found = [...text.matchAll(/data-slot="\w+"[^>]*>([^<]*)</g)].map(([, words]) => words);
    expect(found.slice(0, 5)).toEqual([
      'first  calm en',
      'one  calm en',
      'one 3rem calm en',
      'site  calm en',
      'one last calm en',
    ]);
  });

  test('shows each slot where it is', () => {
    const page = site.page('blog/calm/index.html');
    expect(page).toMatch(/<meta name="x-lang" content="en">[\s\S]*<\/head>/);
    expect(page).toMatch(/data-slot="site"[^>]*>site {2}calm en<\/p>\s*<\/header>/);
    expect(page).toMatch(/<footer[^>]*>\s*<p data-slot="site"/);
    expect(page).toMatch(/data-slot="site"[^>]*>[^<]*<\/p>\s*<div class="hearten-prose"/);
    expect(page).toMatch(/hearten-article__aside"[^>]*>\s*<p data-slot="site"/);
    // Its header and footer, and the cards of the two newest articles.
    expect(slotsOf('404.html')).toHaveLength(4);
  });

  test('gives a plugin its texts in the language of each article', () => {
    const list = site.page('blog/index.html');
    expect(list).toContain('Hello calm');
    expect(list).toContain('Hola noche');
    expect(output).toMatch(/No text `more` in `en`/);
  });

  test('replaces a part, which may use the one it replaces', () => {
    expect(site.page('blog/calm/index.html')).toMatch(
      /<div class="mine\b[^>]*>\s*<header class="hearten-article__header"/,
    );
  });

  test('replaces a block of records in Markdown, in MDX and in the layout, and a block in MDX', () => {
    const markdown = site.page('blog/calm/index.html');
    expect(markdown.match(/class="own-voice" data-lang="en">They listened/g)).toHaveLength(2);
    const mdx = site.page('blog/night/index.html');
    expect(mdx).toMatch(/class="own-note"[\s\S]*Rest\./);
    expect(mdx).toContain('class="own-voice"');
  });

  test('gives a page the styles of its own parts, and of its own palette', () => {
    const article = site.page('blog/calm/index.html');
    const missing = site.page('404.html');
    expect(article).toMatch(/oklch\(\.?0?\.?61/);
    expect(article).toContain('hearten-article__aside');
    expect(missing).not.toMatch(/oklch\(\.?0?\.?61/);
    expect(missing).not.toContain('hearten-article__aside');
    expect(missing.match(/--hearten-ground:/g)?.length).toBe(2);
    expect(missing).toContain('240');
  });

  test('sets tokens: the site’s before a plugin’s', () => {
    const page = site.page('404.html');
    expect(page).toMatch(/--hearten-radius:\s*0?\.25rem/);
    expect(page).not.toContain('9rem;--hearten-gap');
    expect(page).toMatch(/--hearten-gap:\s*3rem/);
    expect(page).toMatch(/--hearten-field-border:\s*light-dark\(oklch\(/);
  });

  test('adds elements to the head, with the base in their addresses and a hash in the policy', () => {
    const page = site.page('404.html');
    expect(page).toContain('<link rel="manifest" href="/clinic/site.webmanifest"/>');
    expect(page).toContain('<meta name="theme-color" content="#fff &amp; &quot;more&quot;"/>');
    // A page has one sheet, with the site's own rules whole, and a hash for it.
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
    expect(styles).toEqual([expect.stringContaining('p > b { color: inherit }')]);
    for (const css of styles) {
      expect(page).toContain(`sha256-${createHash('sha256').update(css).digest('base64')}`);
    }
  });

  test('has the pages of plugins, but its own where it has one', () => {
    expect(site.page('visit/index.html')).toContain('<h1>Visit</h1>');
    expect(site.page('stories/index.html')).toContain('Stories');
    expect(output).toMatch(/Your own files are used for \/stories/);
  });

  test('makes a page of its own from the theme’s data and parts', () => {
    const page = site.page('stories/index.html');
    expect(page).toContain('<h1>Fern Hill Clinic: calm; noche; night</h1>');
    expect(page).toContain('<link rel="canonical" href="https://fern.example/clinic/stories/">');
    expect(page).toContain('class="hearten-card"');
    expect(page).toContain('class="hearten-footer"');
  });

  test('keeps a draft back, although `DEV` is set in the environment here', () => {
    expect(process.env.DEV).toBeTruthy();
    expect(site.pages()).toContain('blog/night/index.html');
    expect(site.pages()).not.toContain('blog/later/index.html');
  });

  test('says what plugins’ checks warn of, and runs their integrations', () => {
    expect(output).toMatch(/a\.md {2}warning {2}Look here\. {2}\(one\/look\)/);
    expect(output).toMatch(/went further/);
  });
});
