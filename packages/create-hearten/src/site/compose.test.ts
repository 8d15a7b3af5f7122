import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import {
  type Answers,
  contents,
  defaults,
  hosts,
  languages,
  managers,
  palettes,
  plugins,
} from '../answers.ts';
import { template as folder } from '../fixtures/place.ts';
import { compose } from './compose.ts';
import { homeAlt } from './config.ts';
import { type Files, readTemplate, textOf } from './files.ts';

const template = readTemplate(folder);
const root = join(import.meta.dirname, '../../../..');
const where = { name: 'fern', manager: 'npm', today: '2026-11-01' } as const;

function siteOf(answers: Partial<Answers> = {}, today: string = where.today): Files {
  return compose(template, { ...defaults, ...answers }, { ...where, today });
}

function texts(files: Files, pattern: RegExp): [string, string][] {
  return [...files]
    .filter(([path]) => pattern.test(path))
    .map(([path, content]) => [path, String(content)]);
}

function frontMatter(text: string): Record<string, unknown> {
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') as Record<string, unknown>;
}

/** Any answers somebody can give. */
const anyAnswers = fc.record({
  name: fc.option(
    fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => name.trim() !== ''),
    { nil: undefined },
  ),
  content: fc.constantFrom(...contents),
  language: fc.constantFrom(...languages),
  palette: fc.constantFrom(...palettes),
  plugins: fc.subarray([...plugins]),
  host: fc.constantFrom(...hosts),
  site: fc.constantFrom(undefined, 'https://fern.example'),
});

test('whatever is answered, records can be read, name the clinic and refer to what is there', () => {
  const holds = fc.property(anyAnswers, (answers) => {
    const files = siteOf(answers);
    for (const [path, text] of texts(files, /\.ya?ml$/)) {
      expect(parseDocument(text).errors, path).toEqual([]);
    }
    const clinic = parse(textOf(files, 'src/content/clinic.yml')) as { name: string };
    if (answers.name !== undefined) expect(clinic.name).toBe(answers.name);
    for (const [path, text] of texts(files, /content\/posts\/.*\.md$/)) {
      expect(missingOf(files, path, text)).toEqual([]);
    }
  });
  fc.assert(holds, { numRuns: 60 });
});

/** What an article refers to and the site does not have. */
function missingOf(files: Files, path: string, text: string): string[] {
  const fields = frontMatter(text);
  const records = (kind: string, ids: unknown[]) =>
    ids.filter(Boolean).map((id) => `src/content/${kind}/${id}.yml`);
  const shown = [...text.matchAll(/::testimonial\{id=([\w-]+)\}/g)].map(([, id]) => id);
  const pictures = [...text.matchAll(/\]\(\.\/([^)]+)\)|(?:src|dark): \.\/(\S+)/g)].map(
    ([, inText, above]) => `${path.replace(/[^/]+$/, '')}${inText ?? above}`,
  );
  const wanted = [
    ...records('team', [fields.author, fields.reviewedBy]),
    ...records('categories', [fields.category]),
    ...records('testimonials', [...((fields.testimonials as string[]) ?? []), ...shown]),
    ...pictures,
  ];
  return wanted.filter((one) => !files.has(one));
}

test.each(['en', 'es'] as const)('a site in %s alone has no other language in it', (language) => {
  const files = siteOf({ language });
  const all = texts(files, /\.(?:md|yml|mjs)$/);
  expect(all.filter(([, text]) => /^translations:|translationOf|i18n:/m.test(text))).toEqual([]);
  expect([...files.keys()].filter((path) => path.includes('/es/'))).toEqual([]);
  const articles = texts(files, /content\/posts\/.*\.md$/);
  const clinic = parse(textOf(files, 'src/content/clinic.yml')) as Record<string, unknown>;
  if (language === 'en') {
    expect(articles).toHaveLength(5);
    expect(clinic).toMatchObject({ tagline: 'Steady care, close to home' });
    expect(clinic.lang).toBeUndefined();
    return;
  }
  expect(articles.map(([path]) => path)).toEqual([
    'src/content/posts/programa-ambulatorio-intensivo/index.md',
  ]);
  expect(articles[0]?.[1]).toContain('- Un trastorno de salud mental y uno por consumo');
  expect(articles[0]?.[1]).not.toMatch(/página en inglés|\/blog\//);
  expect(clinic).toMatchObject({ lang: 'es', tagline: 'Atención constante, cerca de casa' });
  expect(clinic.phones).toMatchObject([
    { id: 'admissions', number: '+15625550134', label: 'Admisiones en inglés' },
    { id: 'espanol', lang: 'es' },
    {},
    {},
  ]);
  for (const [, text] of texts(files, /content\/team\/.*\.yml$/)) {
    expect(parse(text)).toMatchObject({ photo: { alt: expect.stringMatching(/^Dibujo de /) } });
  }
});

test('a site in both languages has the example’s records letter by letter', () => {
  const files = siteOf({ language: 'both' }, '2026-10-12');
  const records = globSync('examples/clinic/src/content/**/*.yml', { cwd: root });
  expect(records.length).toBeGreaterThan(15);
  for (const path of records.map((one) => one.replaceAll('\\', '/'))) {
    const here = textOf(files, path.replace('examples/clinic/', ''));
    expect(here, path).toBe(readFileSync(join(root, path), 'utf8'));
  }
});

test('the clinic’s own name stands everywhere but where pictures are credited', () => {
  const files = siteOf({ language: 'both', name: 'Fern: "Hill" & Co' });
  const former = texts(files, /\.(?:md|yml)$/).flatMap(
    ([, text]) => text.match(/.*Quillbrook.*/g) ?? [],
  );
  expect(former.length).toBeGreaterThan(5);
  const kept = /^\s*credit: |^(?:Illustration|Ilustración|Source|Fuente): /;
  expect(former.filter((line) => !kept.test(line))).toEqual([]);
  const { notices, translations } = parse(textOf(files, 'src/content/clinic.yml'));
  expect(notices[0].text).toMatch(/^The people, license, quotes and texts of this site are those/);
  expect(translations.es.notices[0].text).toMatch(/^Las personas, la licencia, las citas/);
  expect(translations.es.description).toMatch(/^Fern: "Hill" & Co ofrece programas/);
});

test('nothing of the example’s own plugin or of comments comes along', () => {
  const all = texts(siteOf({ language: 'both' }), /^(?!\.vscode)/).map(([, text]) => text);
  expect(all.filter((text) => /first-call|firstCall|before-you-call/.test(text))).toEqual([]);
  expect(all.filter((text) => /^comments: true/m.test(text))).toEqual([]);
  expect(all.filter((text) => /hearten\/comments|comments-data\//.test(text))).toEqual([]);
});

describe('a site with comments', () => {
  const withComments = (answers: Partial<Answers> = {}) =>
    siteOf({ plugins: ['og', 'comments'], ...answers });

  test('asks the service for them, and has none of the example’s', () => {
    const files = withComments();
    expect(textOf(files, 'astro.config.mjs')).toContain(`plugins: [
        og(),
        comments({
          source: service({
            url: process.env.HEARTEN_COMMENTS_URL,
            token: process.env.HEARTEN_COMMENTS_TOKEN,
            allowEmpty: true,
          }),
        }),
      ],
`);
    expect(textOf(files, 'package.json')).toContain('"@hearten/comments": "^');
    expect(textOf(files, '.gitignore')).toContain('\ncomments-data/\n');
    expect(files.has('src/content/comments.json')).toBe(false);
    expect(textOf(files, 'README.md')).toContain('hearten comments account add');
  });

  test.each(['example', 'empty'] as const)('with content %s has an article for them', (content) => {
    const articles = texts(withComments({ content }), /content\/posts\/.*\.md$/);
    expect(articles.some(([, text]) => frontMatter(text).comments === true)).toBe(true);
  });

  test.each(managers)('is one container by %s, which holds no token', (manager) => {
    const answers = { ...defaults, plugins: ['comments'], host: 'container' } as const;
    const files = compose(template, answers, { ...where, manager });
    const docker = textOf(files, 'Dockerfile');
    expect(docker).toMatch(/^USER node\nVOLUME \/data\n/m);
    expect(docker).toContain('/_comments/healthz');
    expect(docker).toContain('exec node_modules/.bin/hearten comments serve --site dist');
    expect(docker).not.toMatch(/^(?:ENV|ARG) .*TOKEN/m);
    expect(files.has('Caddyfile')).toBe(false);
    expect(textOf(files, 'README.md')).toContain('-v site-comments:/data');
  });
});

test('years later the example is as young as it was', () => {
  const files = siteOf({}, '2031-03-05');
  const article = textOf(files, 'src/content/posts/intensive-outpatient-program/index.md');
  expect(article).toMatch(/^pubDate: 2031-02-03$/m);
  expect(article).toMatch(/^nextReview: 2032-02-29$/m);
  expect(textOf(files, 'src/content/clinic.yml')).toMatch(/^ {4}expiresOn: 2032-11-19$/m);
});

test('an empty site has nothing of the example, and marks what is to be filled in', () => {
  const files = siteOf({ content: 'empty', language: 'both' });
  expect([...files.keys()].filter((path) => path.startsWith('src/'))).toEqual([
    'src/content.config.ts',
    'src/content/clinic.yml',
    'src/content/posts/a-first-article.md',
    'src/content/posts/es/un-primer-articulo.md',
  ]);
  expect(textOf(files, 'src/content/clinic.yml')).toContain("name: '[FILL IN: the name of");
  const named = siteOf({ content: 'empty', name: 'Fern Hill' });
  expect(textOf(named, 'src/content/clinic.yml')).toMatch(
    /^# The clinic's record\..*\nname: .Fern Hill.\n/,
  );
});

describe('astro.config.mjs', () => {
  const config = (answers: Partial<Answers>) => textOf(siteOf(answers), 'astro.config.mjs');

  test('has what was chosen', () => {
    const text = config({ language: 'both', palette: 'clay', site: 'https://fern.example' });
    expect(text).toContain("site: 'https://fern.example',");
    expect(text).toContain("i18n: { defaultLocale: 'en', locales: ['en', 'es'] },");
    expect(text).toContain("plugins: [og()],\n      palette: 'clay',\n      logo:");
  });

  test('is short where nothing was chosen', () => {
    expect(config({ content: 'empty', plugins: [] })).toMatch(/integrations: \[hearten\(\)\],/);
    const { dependencies } = JSON.parse(textOf(siteOf({ plugins: [] }), 'package.json'));
    expect(Object.keys(dependencies)).toEqual(['@hearten/theme', 'astro', 'sharp']);
  });

  test('says of the example’s picture what the example says', () => {
    const example = readFileSync(join(root, 'examples/clinic/astro.config.mjs'), 'utf8');
    for (const alt of Object.values(homeAlt)) expect(example).toContain(`'${alt}'`);
  });
});

test('there is a palette for each of the theme’s', () => {
  const there = globSync('packages/components/src/palettes/*.css', { cwd: root });
  expect(there.map((path) => basename(path, '.css')).toSorted()).toEqual(palettes.toSorted());
});

test.each([
  ['netlify', ['netlify.toml']],
  ['cloudflare', ['wrangler.jsonc']],
  ['container', ['Dockerfile', '.dockerignore', 'Caddyfile']],
] as const)('for %s there are %j', (host, files) => {
  const more = [...siteOf({ host }).keys()].filter((path) => !siteOf().has(path));
  expect(more).toEqual(files);
});
