import { type Answers, langsOf, type Plugin } from '../answers.ts';

/** How a plugin is imported, and called: line by line. */
export const pluginCalls: Record<Plugin, { from: string; names: string; call: string[] }> = {
  og: { from: '@hearten/og/astro', names: 'og', call: ['og()'] },
  comments: {
    from: '@hearten/comments/astro',
    names: 'comments, service',
    call: [
      'comments({',
      '  source: service({',
      '    url: process.env.HEARTEN_COMMENTS_URL,',
      '    token: process.env.HEARTEN_COMMENTS_TOKEN,',
      '    allowEmpty: true,',
      '  }),',
      '})',
    ],
  },
};

/** What the picture of the example's home page shows. */
export const homeAlt = {
  en: 'A house with a lit window and a path that leads to its door.',
  es: 'Una casa con una ventana iluminada y un camino que lleva a la puerta.',
};

/** A line that imports one name, or several with commas. */
export function importLine(names: string, from: string): string {
  return ['import', `{ ${names} }`, 'from', `'${from}';`].join(' ');
}

/** The text of `astro.config.mjs`. */
export function configText(answers: Answers): string {
  const called = answers.plugins.map((plugin) => pluginCalls[plugin]);
  const langs = langsOf(answers);
  const locales = langs.map((lang) => `'${lang}'`).join(', ');
  return [
    ...called.map(({ from, names }) => importLine(names, from)),
    importLine('hearten', '@hearten/theme'),
    importLine('defineConfig', 'astro/config'),
    '',
    'export default defineConfig({',
    ...(answers.site === undefined
      ? ['  // The address of your site: feeds, canonical links and shared links need it.']
      : []),
    `  site: '${answers.site ?? 'https://www.example.org'}',`,
    ...(langs.length > 1 ? [`  i18n: { defaultLocale: 'en', locales: [${locales}] },`] : []),
    ...integrationLines(answers),
    '});',
    '',
  ].join('\n');
}

function integrationLines(answers: Answers): string[] {
  const options = optionLines(answers);
  if (options.length === 0) return ['  integrations: [hearten()],'];
  const inside = options.map((line) => `      ${line}`);
  return ['  integrations: [', '    hearten({', ...inside, '    }),', '  ],'];
}

function optionLines(answers: Answers): string[] {
  const { plugins, palette, content } = answers;
  return [
    ...pluginLines(plugins),
    ...(palette === 'evergreen' ? [] : [`palette: '${palette}',`]),
    ...(content === 'example' ? pictureLines(answers) : []),
  ];
}

function pluginLines(plugins: readonly Plugin[]): string[] {
  const calls = plugins.map((plugin) => pluginCalls[plugin].call);
  if (calls.length === 0) return [];
  if (calls.every(({ length }) => length === 1)) return [`plugins: [${calls.join(', ')}],`];
  const lines = calls.flatMap((call) => [...call.slice(0, -1), `${call.at(-1)},`]);
  return ['plugins: [', ...lines.map((line) => `  ${line}`), '],'];
}

function pictureLines(answers: Pick<Answers, 'language'>): string[] {
  const [first, ...more] = langsOf(answers);
  const alt =
    more.length === 0
      ? [`  alt: '${homeAlt[first]}',`]
      : ['  alt: {', `    en: '${homeAlt.en}',`, `    es: '${homeAlt.es}',`, '  },'];
  return [
    "logo: './src/assets/logo.svg',",
    'homeImage: {',
    "  src: './src/assets/home.png',",
    "  dark: './src/assets/home-dusk.png',",
    ...alt,
    '},',
  ];
}
