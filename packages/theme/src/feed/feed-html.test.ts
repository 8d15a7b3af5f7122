import { expect, test } from 'vitest';
import { feedHtml, withoutControls } from './feed-html.ts';

const address = 'https://clinic.example/site/blog/calm/';

test.each([
  [
    'a link of the site',
    '<a href="/site/blog/">x</a>',
    '<a href="https://clinic.example/site/blog/">x</a>',
  ],
  [
    'a link beside it',
    '<a href="../hope/">x</a>',
    '<a href="https://clinic.example/site/blog/hope/">x</a>',
  ],
  ['a link on the page', '<a href="#fn-1">1</a>', `<a href="${address}#fn-1">1</a>`],
  ['a phone', '<a href="tel:988">988</a>', '<a href="tel:988">988</a>'],
  [
    'a picture',
    '<picture><source srcset="/a.webp"><img src="/_astro/a.webp" srcset="/b 2x" alt="A &quot;door&quot;" width="3" loading="lazy"></picture>',
    '<img src="https://clinic.example/_astro/a.webp" alt="A &#x22;door&#x22;" width="3">',
  ],
  ['classes and styles', '<p class="a" id="b" style="color:red" data-x="1">x</p>', '<p>x</p>'],
  [
    'scripts and forms',
    '<p>a</p><script>b</script><form><input>c</form><style>d</style>',
    '<p>a</p>',
  ],
  ['a marker', '<hearten-record name="term"><em>IOP</em></hearten-record>', '<em>IOP</em>'],
  [
    'an embed',
    '<figure><p class="hearten-embed__open"><a href="https://video.example/a" target="https://video.example/a">Load</a></p><p class="hearten-embed__note">Nothing comes from there.</p><div><iframe name="https://video.example/a"></iframe></div></figure>',
    '<figure><p><a href="https://video.example/a">Load</a></p><div></div></figure>',
  ],
  ['comments', 'a<!-- b -->c', 'ac'],
])('makes %s fit for a feed', (_what, html, expected) => {
  expect(feedHtml(html, address)).toBe(expected);
});

test('takes out what XML cannot hold', () => {
  expect(withoutControls('a\u0000b\u000Bc\td\n\uFFFEe')).toBe('abc\td\ne');
});
