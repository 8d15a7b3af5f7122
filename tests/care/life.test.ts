// A testimonial's life, on a built site: after every step the output holds exactly the words that may be shown.
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Files, post, Site } from '../bad-input/site.ts';
import { hearten } from '../cli/hearten.ts';

const record = 'src/content/testimonials/subject.yml';
/** Words that stand nowhere else, so that a byte of them in any file is one too many. */
const words = ['Zephyrine chairs by the harbour', 'Quillimar', 'lantern workshop'];
const kept = 'The kettle was always on.';

/** A testimonial, with its consent as YAML has it. */
function testimonial(quote: string, consent: string, fields = ''): string {
  return `quote: ${quote}
displayName: ${words[1]}
displayNameKind: pseudonym
context: ${words[2]}
topics: [evenings]
verbatim: true
relationship: alumni
reviewedBy: ana
${fields}consent: { ref: C-9, ${consent} }
`;
}

const subject = (consent: string, fields = '') => testimonial(`${words[0]}.`, consent, fields);

const signed = 'signedOn: 2026-01-02, expiresOn: 2099-01-02';
const other = testimonial(kept, `scope: [website], ${signed}`)
  .replace('Quillimar', 'M.')
  .replace('context: lantern workshop\n', '');

/** A site that shows words wherever a site can: in an article by topic, in a feed, on the home page. */
function siteFiles(article = '::testimonial-list{topic=evenings}'): Files {
  return {
    'src/content/posts/calm.md': post(article),
    'src/content/posts/hope.mdx': post('<TestimonialList topic="evenings" />').replace(
      'A calm evening',
      'Hope',
    ),
    'src/content/testimonials/other.yml': other,
    'astro.config.mjs': `import { hearten } from '@hearten/theme';
export default { site: 'https://clinic.example', integrations: [hearten()] };
`,
  };
}

/** The built files that hold any of the words, byte by byte. */
function filesWith(site: Site, texts: readonly string[]): string[] {
  const dist = path.join(site.folder, 'dist');
  return globSync('**/*', { cwd: dist })
    .filter((name) => statSync(path.join(dist, name)).isFile())
    .filter((name) => {
      const bytes = readFileSync(path.join(dist, name));
      return texts.some((text) => bytes.includes(Buffer.from(text)));
    })
    .toSorted();
}

interface Step {
  name: string;
  consent: string;
  isShown: boolean;
}

const life: Step[] = [
  { name: 'given, for advertising alone', consent: `scope: [ads], ${signed}`, isShown: false },
  { name: 'published', consent: `scope: [website, ads], ${signed}`, isShown: true },
  { name: 'narrowed', consent: `scope: [og], ${signed}`, isShown: false },
  {
    name: 'expired',
    consent: 'scope: [website], signedOn: 2025-01-02, expiresOn: 2026-01-02',
    isShown: false,
  },
  { name: 'renewed', consent: `scope: [website], ${signed}`, isShown: true },
  {
    name: 'revoked',
    consent: `scope: [website], ${signed}, revokedOn: 2026-02-01`,
    isShown: false,
  },
];

test('after every step of its life the site holds just the words that may be shown', async () => {
  const site = new Site('care-life', siteFiles());
  for (const { name, consent, isShown } of life) {
    // The cache stays warm from step to step.
    site.write({ [record]: subject(consent) });
    const { code, output } = await site.build();
    expect(code, `${name}\n${output}`).toBe(0);
    const found = filesWith(site, words);
    if (isShown) {
      const pages = ['blog/calm/index.html', 'blog/hope/index.html', 'rss.xml'];
      expect(found, name).toEqual(expect.arrayContaining(pages));
    } else expect(found, name).toEqual([]);
    expect(filesWith(site, [kept]), name).toContain('blog/calm/index.html');
  }
}, 300_000);

const good = `scope: [website], ${signed}`;

const stops: [what: string, record: string, says: RegExp][] = [
  [
    'taken back',
    subject(`${good}, revokedOn: 2026-02-01`),
    /^src\/content\/posts\/calm\.md:7:1 {2}error {2}The testimonial `subject` may not be shown: its consent was taken back \(src\/content\/testimonials\/subject\.yml:9, `consent\.revokedOn`\)\. Take it out/,
  ],
  [
    'ended',
    subject('scope: [website], signedOn: 2025-01-02, expiresOn: 2026-01-02'),
    /^src\/content\/posts\/calm\.md:7:1 {2}error {2}The testimonial `subject` may not be shown: its consent has ended/,
  ],
  [
    'for something else',
    subject(`scope: [ads], ${signed}`),
    /^src\/content\/posts\/calm\.md:7:1 {2}error {2}.*its consent does not cover the website/,
  ],
  [
    'missing',
    subject(good).replace(/consent: .*\n/, ''),
    /^src\/content\/testimonials\/subject\.yml:1:1 {2}error {2}\*\*consent\*\*: expected the consent these words stand on/,
  ],
  [
    'out of scope in advertising',
    subject(good, 'usedIn: [ads]\n'),
    /^src\/content\/testimonials\/subject\.yml:9:10 {2}error {2}\*\*usedIn\.0\*\*: These words are used in `ads`/,
  ],
  [
    'without one for the photograph',
    subject(good, 'photo: true\n'),
    /^src\/content\/testimonials\/subject\.yml:9:8 {2}error {2}\*\*photo\*\*: A photograph belongs/,
  ],
  [
    'of somebody who works there and is called a client',
    subject(good).replace('alumni', 'staff').replace('lantern workshop', 'lantern client'),
    /^src\/content\/testimonials\/subject\.yml:4:10 {2}error {2}\*\*context\*\*: .*works with the clinic/,
  ],
  [
    'with a result and without what is usual',
    subject(good).replace('harbour', 'harbour made me 400 days sober'),
    /^src\/content\/testimonials\/subject\.yml:1:8 {2}error {2}\*\*quote\*\*: .*“400 days sober”/,
  ],
];

test.each(stops)(
  'a consent that does not hold is an error with file, line, field and remedy: %s',
  async (what, text, says) => {
    const name = `care-stop-${what.replaceAll(' ', '-')}`;
    const site = new Site(name, siteFiles('::testimonial{id=subject}'));
    site.write({ [record]: text });
    const { code, stdout } = await hearten('check', { cwd: site.folder });
    expect(code).toBe(1);
    expect(stdout).toMatch(says);
    expect(stdout.match(/ {2}error {2}/g)).toHaveLength(1);
  },
);

test('an error about a consent stops the build, with a warm cache too, before anything is written', async () => {
  const site = new Site('care-stops', siteFiles('::testimonial{id=subject}'));
  site.write({ [record]: subject(good) });
  const fine = await site.build();
  expect(fine.code, fine.output).toBe(0);
  rmSync(path.join(site.folder, 'dist'), { recursive: true });
  site.write({ [record]: subject(`${good}, revokedOn: 2026-02-01`) });
  const { code, output } = await site.build();
  expect(code, output).not.toBe(0);
  expect(output).toContain('its consent was taken back');
  expect(output).not.toMatch(/^\s+at /m);
  expect(filesWith(site, words)).toEqual([]);
});

test('what a reader must know of the words is shown with them, from the record', async () => {
  const site = new Site('care-disclosures', siteFiles('::testimonial{id=subject}'));
  const typical = 'Most people need more than one try; our own count of 2025.';
  site.write({
    [record]: subject(good, `incentive: a $25 gift card\ntypical: ${typical}\n`)
      .replace('alumni', 'staff')
      .replace('harbour', 'harbour made me 400 days sober'),
  });
  const { code, output } = await site.build();
  expect(code, output).toBe(0);
  const page = site.page('blog/calm/index.html');
  for (const said of ['Works with us.', 'a $25 gift card', typical]) expect(page).toContain(said);
});

test.each([
  [
    'of the site’s own',
    'src/pages/words.astro',
    '---\nimport { getEntry } from "astro:content";\nconst words = await getEntry("testimonials", "subject");\n---\n<!doctype html><html lang="en"><title>Words</title><p>{words.data.quote}</p></html>\n',
  ],
  [
    'of an article that takes them in as text',
    'src/content/posts/hope.mdx',
    post("import words from '../testimonials/subject.yml?raw';\n\n{words}"),
  ],
])(
  'words that were taken back and stand on a page %s stop the build, and the page goes',
  async (what, file, text) => {
    const site = new Site(`care-last-look-${what.length}`, { ...siteFiles(), [file]: text });
    site.write({ [record]: subject(`${good}, revokedOn: 2026-02-01`) });
    const { code, output } = await site.build();
    expect(code, output).not.toBe(0);
    expect(output).toMatch(
      /(?:words|hope)\/index\.html {2}The testimonial `subject`: its consent was taken back \(src\/content\/testimonials\/subject\.yml\)\./,
    );
    expect(output).not.toMatch(/^\s+at /m);
    expect(filesWith(site, [words[0] as string])).toEqual([]);
  },
);

test('a marker of a record that somebody typed is no way around a consent, and no stack', async () => {
  const typed = encodeURIComponent('{"id":"subject"}');
  const marker = (name: string, data: string) =>
    `<hearten-record name="${name}" data-attributes="${data}"></hearten-record>`;
  const site = new Site('care-markers', siteFiles(marker('testimonial', '%7Bz')));
  site.write({ [record]: subject(`${good}, revokedOn: 2026-02-01`) });
  const broken = await site.build();
  expect(broken.code, broken.output).toBe(0);
  for (const [name, says] of [
    ['testimonial', /may not be shown: its consent was taken back/],
    ['nonsense', /No block of records is named `nonsense`/],
  ] as const) {
    site.write({ 'src/content/posts/calm.md': post(marker(name, typed)) });
    const { code, output } = await site.build();
    expect(code, output).not.toBe(0);
    expect(output).toMatch(says);
    expect(output).not.toMatch(/^\s+at /m);
    expect(filesWith(site, words)).toEqual([]);
  }
}, 120_000);
