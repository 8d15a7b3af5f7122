import { expect, test } from 'vitest';
import { type Engine, post, Site, testimonial } from './site.ts';

const broken = {
  'unclosed block': 'Text.\n\n:::condition-list\n- One\n\n## After',
  'stray fence': 'Text.\n\n:::\n\nAfter.',
};

const cases = (['satteri', 'unified'] as Engine[]).flatMap((engine) =>
  (['md', 'mdx'] as const).flatMap((format) =>
    Object.entries(broken).map(([name, body]) => ({ engine, format, name, body })),
  ),
);

test.concurrent.each(cases)(
  '$name in .$format on $engine stops the second build as the first',
  async ({ engine, format, name, body }) => {
    const file = `src/content/posts/calm.${format}`;
    const site = new Site(
      `cache-${engine}-${format}-${name.replace(' ', '-')}`,
      { [file]: post('Fine.') },
      engine,
    );
    const fine = await site.build();
    expect(fine.code, fine.output).toBe(0);
    site.write({ [file]: post(body) });
    for (const _time of ['first', 'second']) {
      const { code, output } = await site.build();
      expect(code).not.toBe(0);
      expect(output).toMatch(new RegExp(`posts/calm\\.${format}:9:1  error  `));
      expect(output).not.toMatch(/^\s+at /m);
    }
    site.write({ [file]: post('Fine again.') });
    const mended = await site.build();
    expect(mended.code, mended.output).toBe(0);
    expect(site.page('blog/calm/index.html')).toContain('Fine again.');
  },
);

const engines = (['satteri', 'unified'] as Engine[]).flatMap((engine) =>
  (['md', 'mdx'] as const).map((format) => ({ engine, format })),
);

test.concurrent.each(engines)(
  'a changed record shows with a warm cache, in .$format on $engine',
  async ({ engine, format }) => {
    const record = 'src/content/testimonials/m.yml';
    const word = 'src/content/glossary/iop.yml';
    const body =
      format === 'md'
        ? 'An :term[IOP] helps.\n\n::testimonial{id=m}'
        : 'An <Term>IOP</Term> helps.\n\n<Testimonial id="m" />';
    const files = {
      [`src/content/posts/calm.${format}`]: post(body),
      [record]: testimonial,
      [word]: 'term: IOP\nmeaning: care by day\n',
    };
    const site = new Site(`record-${engine}-${format}`, files, engine);
    const first = await site.build();
    expect(first.code, first.output).toBe(0);
    expect(site.page('blog/calm/index.html')).toContain('They listened without hurry.');
    expect(site.page('blog/calm/index.html')).toContain('(care by day)');

    site.write({
      [word]: 'term: IOP\nmeaning: several hours a week\n',
      [record]: testimonial.replace('They listened without hurry.', 'Nobody rushed me.'),
      'src/content/clinic.yml':
        "name: Fern Hill Clinic\ndescription: Care.\nphones:\n  - { id: main, label: Desk, number: '+15625550177', display: (562) 555-0177, answeredBy: our team }\n",
    });
    const second = await site.build();
    expect(second.code, second.output).toBe(0);
    const page = site.page('blog/calm/index.html');
    expect(page).toContain('Nobody rushed me.');
    expect(page).not.toContain('They listened without hurry.');
    expect(page).toMatch(/<dfn>IOP<\/dfn> <span[^>]*>\(several hours a week\)/);
    expect(page).not.toContain('care by day');
    expect(page).toContain('tel:+15625550177');
    expect(page).not.toContain('555-0134');

    site.write({ [record]: testimonial.replace(' }', ', revokedOn: 2026-02-01 }') });
    const third = await site.build();
    expect(third.code).not.toBe(0);
  },
);

test.concurrent.each(engines)(
  'blocks speak the language of the article, in .$format on $engine',
  async ({ engine, format }) => {
    const body =
      format === 'md'
        ? ':::dont-list\n- manejar\n- beber\n:::\n\n:::care-card[Llame si:]{level=emergency}\n- no despierta\n:::'
        : '<DontList>\n- manejar\n- beber\n</DontList>\n\n<CareCard level="emergency">\n### Llame si:\n\n- no despierta\n</CareCard>';
    const file = `src/content/posts/calm.${format}`;
    const site = new Site(
      `language-${engine}-${format}`,
      { [file]: post(body, 'lang: es\n') },
      engine,
    );
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    const page = site.page('blog/calm/index.html');
    expect(page).toContain('>no manejar<');
    expect(page).toContain('>Actúe de inmediato: </span>Llame si:');
    expect(page).not.toMatch(/do not|Immediate/);

    site.write({ [file]: post(body, 'lang: en\n') });
    const second = await site.build();
    expect(second.code, second.output).toBe(0);
    expect(site.page('blog/calm/index.html')).toContain('>Immediate action required: </span>Llame');
    expect(site.page('blog/calm/index.html')).not.toContain('>no manejar<');
  },
);

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
