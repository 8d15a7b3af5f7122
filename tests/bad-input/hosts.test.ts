// Which other hosts pages contact: what a site declares, what its build says, and what stops it.
import { describe, expect, test } from 'vitest';
import { type Files, post, Site } from './site.ts';

const calm = 'src/content/posts/calm.md';

function config(options: string, others = ''): Files {
  return {
    'astro.config.mjs': `import { hearten } from '@hearten/theme';
import { defineConfig } from 'astro/config';

export default defineConfig({ ${others} integrations: [hearten({ ${options} })] });
`,
  };
}

const pixel = {
  ...config("slots: { 'footer:start': ['./src/Pixel.astro'] }"),
  'src/Pixel.astro': '<img src="https://pixel.example/a.gif" width="1" height="1" alt="">\n',
  [calm]: post('Text.'),
};

describe.concurrent('hosts', { concurrent: true }, () => {
  test('a picture of another host in an article stops the build before anything is built', async () => {
    const site = new Site('host-in-article', {
      [calm]: post('![A door](https://pictures.example/door.jpg)'),
      'src/content/posts/film.md': post('::embed{src="https://vimeo.com/12345678" title="A door"}'),
    });
    const { code, output } = await site.build();
    expect(code).not.toBe(0);
    expect(output).toMatch(
      /posts\/calm\.md:7:1 {2}error {2}.*`pictures\.example`.*hosts: \{ 'pictures\.example': 'image' \}/,
    );
    expect(output).toMatch(
      /posts\/film\.md:7:1 {2}error {2}`::embed`.*hosts: \{ 'player\.vimeo\.com': 'frame' \}/,
    );
    expect(site.pages()).toEqual([]);
  });

  test('a host that pages contact without an article saying so stops the build, with page, element and line to paste', async () => {
    const { code, output } = await new Site('host-in-slot', pixel).build();
    expect(code).not.toBe(0);
    expect(output).toContain('do not publish them');
    expect(output).toMatch(
      /\/404\.html and \d+ more: `<img src="https:\/\/pixel\.example\/a\.gif">` contacts `pixel\.example`\./,
    );
    expect(output).toContain("hosts: { 'pixel.example': 'image' }");
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('a declared host is in the log, in the policy of pages that name it, and in the headers', async () => {
    const site = new Site('host-declared', {
      ...config(
        "hosts: { 'pictures.example': 'image', 'idle.example': 'frame' }, headers: { 'Strict-Transport-Security': 'max-age=31536000' }",
        "base: '/clinic',",
      ),
      'public/_headers': '/clinic/*\n  Referrer-Policy: no-referrer\n',
      [calm]: post('![A door](https://pictures.example/door.jpg)'),
      'src/content/posts/other.md': post('<p style="color: red">Text.</p>'),
    });
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    expect(output).toContain('  pictures.example  image  /clinic/blog/calm/');
    expect(output).toContain('contacted by none: idle.example.');
    expect(output).toContain('/clinic/blog/other/: <p style="color: red">');
    expect(site.page('blog/calm/index.html')).toContain("img-src 'self' pictures.example;");
    expect(site.page('blog/other/index.html')).not.toContain('.example;');
    const headers = site.page('_headers');
    expect(headers).toMatch(
      /^\/clinic\/\*\n {2}Referrer-Policy: no-referrer\n\n\/clinic\/\*\n {2}Content-Security-Policy: /,
    );
    expect(headers).toContain("img-src 'self' pictures.example;");
    expect(headers).toContain("frame-src 'self' idle.example;");
    expect(headers.match(/Referrer-Policy/g)).toHaveLength(1);
    expect(headers).toContain('  Strict-Transport-Security: max-age=31536000\n');
    expect(headers).toContain(
      '/clinic/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    );
  });

  test('a policy of the site’s own stays as it is, and headers can be left to the host', async () => {
    const site = new Site('own-policy', {
      ...config(
        "headers: false, hosts: { 'pictures.example': 'image' }",
        `security: { csp: { directives: ["default-src 'self'", "img-src 'self' https:"] } },`,
      ),
      [calm]: post('![A door](https://pictures.example/door.jpg)'),
    });
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    expect(site.page('blog/calm/index.html')).toContain("img-src 'self' https:;");
    expect(site.page('_headers')).toBe('');
  });

  test('a wrong name of a host is told with the right one', async () => {
    const site = new Site('host-misnamed', {
      ...config("hosts: { 'https://video.example/': 'frame' }"),
      [calm]: post('Text.'),
    });
    const { code, output } = await site.build();
    expect(code).not.toBe(0);
    expect(output).toContain('such as video.example, received https://video.example/.');
    expect(output).not.toMatch(/^\s+at /m);
  });
});
