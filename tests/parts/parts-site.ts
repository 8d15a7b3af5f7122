import { type Files, post } from '../bad-input/site.ts';

/** The article of the site. */
export const calm = 'src/content/posts/calm.md';

/** A site whose options are `options`, as JavaScript; `more` stands above them. */
export function siteWith(options: string, files: Files = {}, more = ''): Files {
  return {
    'astro.config.mjs': `import { hearten } from '@hearten/theme';
import { defineHeartenPlugin } from '@hearten/theme/plugin';
${more}
export default { site: 'https://fern.example', base: '/clinic', integrations: [hearten({ ${options} })] };
`,
    [calm]: post('Words before bed.'),
    ...files,
  };
}

/** A plugin as JavaScript, whose setup is `body`. */
export const plugin = (name: string, body: string) =>
  `const ${name} = defineHeartenPlugin({ name: '${name}', setup(hooks) { ${body} } });`;
/** The address of a file of the site, as JavaScript. */
export const file = (path: string) => `new URL('${path}', import.meta.url)`;
