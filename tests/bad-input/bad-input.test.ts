import { beforeAll, describe, expect, test } from 'vitest';
import { type Files, post, Site, testimonial } from './site.ts';

const posts = 'src/content/posts';
const calm = `${posts}/calm.md`;
const long = Array.from({ length: 80_000 }, (_, index) =>
  index % 200 === 199 ? 'end.\n\n' : 'word',
).join(' ');

interface Refused {
  name: string;
  files: Files;
  says: RegExp[];
}

const refused: Refused[] = [
  {
    name: 'a picture that is not there',
    files: { [calm]: post('Text.\n\n![A door](./door.jpg)') },
    says: [/posts\/calm\.md:9:1 {2}error {2}No picture at `\.\/door\.jpg`/],
  },
  {
    name: 'front matter with a wrong date and no title',
    files: {
      [calm]: post('Text.')
        .replace('2026-01-05', 'soon')
        .replace(/title: .*\n/, ''),
    },
    says: [
      /posts\/calm\.md:2:1 {2}error {2}.*title.*/,
      /posts\/calm\.md:3:10 {2}error {2}.*pubDate.*date such as/,
    ],
  },
  {
    name: 'an unknown key in front matter',
    files: { [calm]: post('Text.', 'reviewdBy: ana\n') },
    says: [/posts\/calm\.md/, /reviewdBy/, /reviewedBy/],
  },
  {
    name: 'front matter that is no YAML',
    files: { [calm]: '---\ntitle: "open\n---\n\nText.\n' },
    says: [/posts\/calm\.md:\d+:\d+ {2}error {2}This YAML cannot be read/],
  },
  {
    name: 'an article without front matter',
    files: { [calm]: 'Only text.\n' },
    says: [/posts\/calm\.md:1:1 {2}error {2}This article has no front matter/],
  },
  {
    name: 'two files for one address',
    files: { [calm]: post('Text.'), [`${posts}/calm/index.md`]: post('Other text.') },
    says: [
      /posts\/calm\/index\.md:1:1 {2}error {2}.*same address as src\/content\/posts\/calm\.md/,
    ],
  },
  {
    name: 'a file that is not UTF-8',
    files: { [calm]: new Uint8Array([...Buffer.from(post('Caf')), 0xe9, 0x0a]) },
    says: [/posts\/calm\.md:\d+:1 {2}error {2}This file is not UTF-8/],
  },
  {
    name: 'an author, a category and a testimonial that do not exist',
    files: { [calm]: post('::testimonial{id=mya}', 'author: anna\ncategory: care\n') },
    says: [
      /calm\.md:5:9 {2}error.*Did you mean `ana`/,
      /calm\.md:6:11 {2}error.*`care`/,
      /calm\.md:9:1 {2}error.*`mya`/,
    ],
  },
  {
    name: 'a testimonial whose consent was taken back',
    files: {
      [calm]: post('::testimonial{id=m}'),
      'src/content/testimonials/m.yml': testimonial.replace(' }', ', revokedOn: 2026-02-01 }'),
    },
    says: [
      /calm\.md:7:1 {2}error {2}The testimonial `m` may not be shown: its consent was taken back/,
    ],
  },
  {
    name: 'MDX that cannot be read',
    files: { [`${posts}/calm.mdx`]: post('<RightForYou>\n- a') },
    says: [/posts\/calm\.mdx:7:1 {2}error {2}This MDX cannot be read/],
  },
  {
    name: 'a clinic without a phone',
    files: {
      [calm]: post('Text.'),
      'src/content/clinic.yml': 'name: Fern Hill\ndescription: Care.\nphones: []\n',
    },
    says: [/clinic\.yml:3:\d+ {2}error {2}.*phones/],
  },
  {
    name: 'an option with a wrong name',
    files: {
      [calm]: post('Text.'),
      'astro.config.mjs':
        "import { hearten } from '@hearten/theme';\nexport default { integrations: [hearten({ blog: [] })] };\n",
    },
    says: [/blog/, /blogs/],
  },
];

describe.concurrent('a build that may not publish', { concurrent: true }, () => {
  test.each(refused)(
    '$name is told with its place, without a stack',
    async ({ name, files, says }) => {
      const site = new Site(slug(name), files);
      const { code, output } = await site.build();
      expect(code, output).not.toBe(0);
      for (const said of says) expect(output).toMatch(said);
      expect(output).not.toMatch(/^\s+at /m);
      expect(site.pages()).toEqual([]);
    },
  );
});

interface Accepted {
  name: string;
  /** The file of the article, and what is in it. */
  file: string;
  article: string;
  holds: string[];
  says?: RegExp;
}

const accepted: Accepted[] = [
  {
    name: 'a byte order mark and Windows line ends',
    file: 'windows.md',
    article:
      `\uFEFF${post(':::right-for-you\nIt fits if:\n\n- you can come at 9:30\n\n[Call](/call).\n:::')}`.replaceAll(
        '\n',
        '\r\n',
      ),
    holds: ['<h1', 'A calm evening', 'hearten-right-for-you__lead', 'you can come at 9:30'],
  },
  {
    name: '80,000 words',
    file: 'long.md',
    article: post(long),
    holds: ['A calm evening', 'end.'],
  },
  {
    name: 'emoji and right-to-left text',
    file: 'emoji.md',
    article: post('😀 עזרה: 9:00–17:00 مساعدة\n\n## 🌿 שלום 10:30'),
    holds: ['😀 עזרה: 9:00–17:00 مساعدة', '🌿 שלום 10:30'],
  },
  {
    name: 'an unknown block',
    file: 'unknown.md',
    article: post(':::benefit-lst\nKept words.\n:::'),
    holds: ['Kept words.'],
    says: /unknown\.md:7:1 {2}warning {2}Unknown block `:::benefit-lst`; its text is kept\. Did you mean `:::benefit-list`/,
  },
];

describe('a build that may publish', () => {
  const site = new Site(
    'odd-articles',
    Object.fromEntries(accepted.map(({ file, article }) => [`${posts}/${file}`, article])),
  );
  let built: Awaited<ReturnType<Site['build']>>;
  beforeAll(async () => {
    built = await site.build();
    expect(built.code, built.output).toBe(0);
    expect(built.output).not.toMatch(/^\s+at /m);
  });

  test.each(accepted)('$name makes a right page', ({ file, holds, says }) => {
    const page = site.page(`blog/${file.replace('.md', '')}/index.html`);
    for (const held of holds) expect(page).toContain(held);
    if (says) expect(built.output).toMatch(says);
  });

  test('without a single article there is a home page, and a blog that waits', async () => {
    const empty = new Site('no-articles');
    const { code, output } = await empty.build();
    expect(code, output).toBe(0);
    expect(output).not.toMatch(/^\s+at /m);
    for (const held of ['Fern Hill Clinic', 'tel:+15625550134']) {
      expect(empty.page('index.html')).toContain(held);
    }
    expect(empty.page('blog/index.html')).toContain('</h1>');
  });
});

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
