import { type Answers, type Host, type Manager, langsOf } from '../answers.ts';
import { runScript } from '../package-manager.ts';

/** The README of a new site, for whoever opens its folder next. */
export function readmeText(answers: Answers, manager: Manager): string {
  const { name, content } = answers;
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
${hostPart(answers)}${commentsPart(answers)}`;
}

const folderRows = {
  example: `| \`src/content/team/\`, \`testimonials/\` | people; their words, with a record of consent |
| \`src/content/categories/\`, \`glossary/\` | categories; words that are explained |
`,
  empty: `| \`src/content/team/\` | the people who write and check, a file each; make the folder with the first |
`,
};

function stepsOf({ content, site }: Answers): string[] {
  const own =
    content === 'example'
      ? [
          'Put your own phones, addresses and licences into `src/content/clinic.yml`; take `fictional: true` and the first notice out.',
          'Delete the people, quotes and articles of the example, or write yours over them. What is invented says `fictional: true`.',
        ]
      : [
          'Fill in `src/content/clinic.yml`: `npx hearten check` names every `[FILL IN: …]` that is left.',
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

/** One container with comments has no Caddyfile. */
function hostPart({ host, plugins }: Answers): string {
  return host === 'container' && plugins.includes('comments')
    ? commentsContainerPart
    : hostParts[host];
}

const commentsContainerPart = `
\`docker build -t site .\` makes one container of the site and its comments, which is built again when they change:

    docker run -d --name site -p 8080:8080 -v site-comments:/data site
    docker exec -it site node_modules/.bin/hearten comments account add you --role Moderator --data /data

The site is at http://localhost:8080. Keep a copy of \`/data/backups\`, \`/data/comments.key\` and \`/data/tombstones.ndjson\` elsewhere.
`;

function commentsPart({ host, plugins }: Answers): string {
  if (!plugins.includes('comments')) return '';
  return `
## Comments

An article takes comments with \`comments: true\`; a person reads each before it is public, at \`/_comments/admin\`.
${host === 'container' ? '' : serviceSteps}
Before you open them, read “Hosting the comments” and “Moderating” in the documentation of Hearten: who reads, how often, and what the
clinic's lawyers have to say. Leave \`comments: true\` out until somebody does. Once the site is online, take \`allowEmpty\` out of
\`astro.config.mjs\` where the service runs elsewhere: a build that cannot reach it then stops instead of leaving them out.
`;
}

const serviceSteps = `
They need a process of your own; a host of files alone cannot take them. To try it on this machine:

    npx hearten comments account add you --role Moderator
    HEARTEN_COMMENTS_TOKEN=a-long-random-word npx hearten comments serve --site dist

On a server, have \`/_comments/\` of your domain lead to it, and give builds \`HEARTEN_COMMENTS_URL\` (\`https://www.example.org/_comments\`) and
the same \`HEARTEN_COMMENTS_TOKEN\`.
`;
