import { expect, test } from 'vitest';
import { type Engine, post, Site, testimonial } from './site.ts';

// What is kept from build to build is the same for both; `test:all` shows it.
const engines: Engine[] = process.env.HEARTEN_ALL === '1' ? ['satteri', 'unified'] : ['satteri'];
const formats = ['md', 'mdx'] as const;

const broken = {
  unclosed: 'Text.\n\n:::condition-list\n- One\n\n## After',
  stray: 'Text.\n\n:::\n\nAfter.',
};

/** One article for each kind of file, with what `write` says of it. */
function inEachFormat(write: (format: 'md' | 'mdx') => string): Record<string, string> {
  return Object.fromEntries(
    formats.map((format) => [`src/content/posts/${format}.${format}`, write(format)]),
  );
}

test.concurrent.each(engines)(
  'what is unclosed or stray stops the second build as the first on %s',
  async (engine) => {
    const articles = formats.flatMap((format) =>
      Object.entries(broken).map(([name, body]) => ({ name: `${name}-${format}.${format}`, body })),
    );
    const all = (text: (body: string) => string) =>
      Object.fromEntries(
        articles.map(({ name, body }) => [`src/content/posts/${name}`, post(text(body))]),
      );
    const site = new Site(
      `cache-${engine}`,
      all(() => 'Fine.'),
      engine,
    );
    const fine = await site.build();
    expect(fine.code, fine.output).toBe(0);
    site.write(all((body) => body));
    for (const _time of ['first', 'second']) {
      const { code, output } = await site.build();
      expect(code).not.toBe(0);
      for (const { name } of articles) expect(output).toContain(`posts/${name}:9:1  error  `);
      expect(output).not.toMatch(/^\s+at /m);
    }
    site.write(all(() => 'Fine again.'));
    const mended = await site.build();
    expect(mended.code, mended.output).toBe(0);
    for (const { name } of articles) {
      expect(site.page(`blog/${name.split('.')[0]}/index.html`)).toContain('Fine again.');
    }
  },
);

test.concurrent.each(engines)('a changed record shows with a warm cache on %s', async (engine) => {
  const record = 'src/content/testimonials/m.yml';
  const word = 'src/content/glossary/iop.yml';
  const bodies = {
    md: 'An :term[IOP] helps.\n\n::testimonial{id=m}',
    mdx: 'An <Term>IOP</Term> helps.\n\n<Testimonial id="m" />',
  };
  const files = {
    ...inEachFormat((format) => post(bodies[format])),
    [record]: testimonial,
    [word]: 'term: IOP\nmeaning: care by day\n',
  };
  const site = new Site(`record-${engine}`, files, engine);
  const first = await site.build();
  expect(first.code, first.output).toBe(0);
  for (const format of formats) {
    const page = site.page(`blog/${format}/index.html`);
    expect(page).toContain('They listened without hurry.');
    expect(page).toContain('(care by day)');
  }

  site.write({
    [word]: 'term: IOP\nmeaning: several hours a week\n',
    [record]: testimonial.replace('They listened without hurry.', 'Nobody rushed me.'),
    'src/content/clinic.yml':
      "name: Fern Hill Clinic\ndescription: Care.\nphones:\n  - { id: main, label: Desk, number: '+15625550177', display: (562) 555-0177, answeredBy: our team }\n",
  });
  const second = await site.build();
  expect(second.code, second.output).toBe(0);
  for (const format of formats) {
    const page = site.page(`blog/${format}/index.html`);
    expect(page).toContain('Nobody rushed me.');
    expect(page).not.toContain('They listened without hurry.');
    expect(page).toMatch(/<dfn>IOP<\/dfn> <span[^>]*>\(several hours a week\)/);
    expect(page).not.toContain('care by day');
    expect(page).toContain('tel:+15625550177');
    expect(page).not.toContain('555-0134');
  }

  site.write({ [record]: testimonial.replace(' }', ', revokedOn: 2026-02-01 }') });
  const third = await site.build();
  expect(third.code).not.toBe(0);
  for (const format of formats) expect(third.output).toContain(`posts/${format}.${format}:`);
});

test.concurrent.each(engines)('blocks speak the language of the article on %s', async (engine) => {
  const bodies = {
    md: ':::dont-list\n- manejar\n- beber\n:::\n\n:::care-card[Llame si:]{level=emergency}\n- no despierta\n:::',
    mdx: '<DontList>\n- manejar\n- beber\n</DontList>\n\n<CareCard level="emergency">\n### Llame si:\n\n- no despierta\n</CareCard>',
  };
  const inLanguage = (lang: string) =>
    inEachFormat((format) => post(bodies[format], `lang: ${lang}\n`));
  const site = new Site(`language-${engine}`, inLanguage('es'), engine);
  const { code, output } = await site.build();
  expect(code, output).toBe(0);
  for (const format of formats) {
    const page = site.page(`blog/${format}/index.html`);
    expect(page).toContain('>no manejar<');
    expect(page).toContain('>Actúe de inmediato: </span>Llame si:');
    expect(page).not.toMatch(/do not|Immediate/);
  }

  site.write(inLanguage('en'));
  const second = await site.build();
  expect(second.code, second.output).toBe(0);
  for (const format of formats) {
    const page = site.page(`blog/${format}/index.html`);
    expect(page).toContain('>Immediate action required: </span>Llame');
    expect(page).not.toContain('>no manejar<');
  }
});

test('changed Markdown options show with a warm cache', async () => {
  const site = new Site('options', { 'src/content/posts/calm.md': post('He said "come".') });
  const first = await site.build();
  expect(first.code, first.output).toBe(0);
  expect(site.page('blog/calm/index.html')).toContain('“come”');
  const config = `import { satteri } from '@astrojs/markdown-satteri';
import { hearten } from '@hearten/theme';
export default { markdown: { processor: satteri({ features: { smartPunctuation: false } }) }, integrations: [hearten()] };
`;
  site.write({ 'astro.config.mjs': config });
  const second = await site.build();
  expect(second.code, second.output).toBe(0);
  expect(site.page('blog/calm/index.html')).not.toContain('“come”');
});
