import { type Answers, type Host, type Manager, langsOf } from '../answers.ts';
import { runScript } from '../package-manager.ts';

/** The README of a new site, for whoever opens its folder next. */
export function readmeText(answers: Answers, manager: Manager): string {
  const { name, content, host } = answers;
  const title = name ?? (content === 'example' ? 'Quillbrook Recovery' : 'A clinic’s blog');
  const script = (one: string) => `\`${runScript(manager, one)}\``;
  return `# ${title}

A blog made with [Astro](https://astro.build) and [Hearten](https://www.npmjs.com/package/@hearten/theme).

| Command | What it does |
| --- | --- |
| \`${manager} install\` | installs what the site is made of |
| ${script('dev')} | shows the site while you write, at http://localhost:4321 |
| ${script('check')} | says what to mend in articles and records |
| ${script('build')} | builds the site into \`dist/\` |
| ${script('preview')} | shows what was built |

| Where | What |
| --- | --- |
| \`src/content/clinic.yml\` | the clinic: name, phones, addresses, licences |
| \`src/content/posts/\` | articles, in Markdown${langsOf(answers).length > 1 ? '; Spanish ones in `es/`' : ''} |
${folderRows[content]}| \`astro.config.mjs\` | the address of the site, its colours, its plugins |

## Before you publish

${stepsOf(answers)
  .map((step, index) => `${index + 1}. ${step}`)
  .join('\n')}
${hostParts[host]}`;
}

const folderRows = {
  example: `| \`src/content/team/\`, \`testimonials/\` | people; their words, with a record of consent |
| \`src/content/categories/\`, \`glossary/\` | categories; words that are explained |
`,
  empty: '',
};

function stepsOf({ content, site }: Answers): string[] {
  const own =
    content === 'example'
      ? [
          'Put your own phones, addresses and licences into `src/content/clinic.yml`; take `fictional: true` and the first notice out.',
          'Delete the people, quotes and articles of the example, or write yours over them. What is invented says `fictional: true`.',
        ]
      : [
          'Fill in `src/content/clinic.yml`: `hearten check` names every `[FILL IN: …]` that is left.',
        ];
  return [
    ...own,
    ...(site === undefined ? ['Set `site` in `astro.config.mjs`.'] : []),
    'Run `npx hearten doctor`: it lists what a clinic’s site should have.',
  ];
}

const hostParts: Record<Host, string> = {
  none: `
\`dist/\` can stand on any host of static files. Hosts that read \`_headers\` find it there.
`,
  netlify: `
Netlify reads \`netlify.toml\`, and \`_headers\` and \`_redirects\` in \`dist/\`. Add a build hook and call it once a night.
`,
  cloudflare: `
\`npx wrangler deploy\` puts \`dist/\` on Cloudflare, as \`wrangler.jsonc\` says. It reads \`_headers\` and \`_redirects\`.
`,
  container: `
\`docker build -t site . && docker run -p 8080:8080 site\` serves the site at http://localhost:8080. \`Caddyfile\` says the headers that
\`dist/_headers\` has for other hosts: after you declare a host or change a header, write them anew there.
`,
};
