import { describe, expect, test } from 'vitest';
import { type Files, Site } from '../bad-input/site.ts';
import { plugin, siteWith } from './parts-site.ts';

const shows = (words: string) => `<p>${words}</p>\n`;
interface Refused {
  name: string;
  files: Files;
  says: RegExp[];
}

const refused: Refused[] = [
  {
    name: 'a part that does not exist',
    files: siteWith("components: { PostHeder: './src/A.astro' }"),
    says: [/components\.PostHeder: unknown key `PostHeder`\. Did you mean `PostHeader`\?/],
  },
  {
    name: 'a component whose file is missing',
    files: siteWith("components: { PostHeader: './src/PostHeder.astro' }", {
      'src/PostHeader.astro': shows('Mine'),
    }),
    says: [
      /components\.PostHeader: no file \.\/src\/PostHeder\.astro\. Did you mean \.\/src\/PostHeader\.astro\?/,
    ],
  },
  {
    name: 'a style sheet whose file is missing',
    files: siteWith("css: ['./src/brnd.css', '/src/brand.css']", { 'src/brand.css': 'p {}' }),
    says: [/css\.0: no file \.\/src\/brnd\.css\. Did you mean \.\/src\/brand\.css\?/],
  },
  {
    name: 'a component of a package that is not installed',
    files: siteWith("components: { PostHeader: 'no-such-package/PostHeader.astro' }"),
    says: [/components\.PostHeader: no-such-package\/PostHeader\.astro cannot be found/],
  },
  {
    name: 'the theme added twice',
    files: {
      'astro.config.mjs':
        "import { hearten } from '@hearten/theme';\nexport default { integrations: [hearten(), hearten()] };\n",
    },
    says: [/hearten\(\) stands twice in `integrations`/],
  },
  {
    name: 'a slot that does not exist',
    files: siteWith("slots: { 'post:aftercontent': ['./src/A.astro'] }"),
    says: [/unknown key `post:aftercontent`\. Did you mean `post:after-content`/],
  },
  {
    name: 'a plugin’s check that finds an error',
    files: siteWith(
      'plugins: [one]',
      {},
      plugin(
        'one',
        `hooks.addCheck((site) => site.blogs.flat().filter(({ text }) => text.includes('bed')).map(({ path }) =>
          ({ path, line: 7, ruleId: 'no-bed', reason: 'Say “night”.', severity: 'error' })));`,
      ),
    ),
    says: [/posts\/calm\.md:7:1 {2}error {2}Say “night”\. {2}\(one\/no-bed\)/],
  },
];

describe.concurrent('what cannot be put together', () => {
  test.each(refused)('$name stops the build in plain words', async ({ name, files, says }) => {
    const site = new Site(`parts-${name.replaceAll(/\W+/g, '-')}`, files);
    const { code, output } = await site.build();
    expect(code, output).not.toBe(0);
    for (const said of says) expect(output).toMatch(said);
    expect(output).not.toMatch(/^\s+at /m);
    expect(site.pages()).toEqual([]);
  });
});
