import { mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  addAccount,
  createLog,
  openDatabase,
  type Running,
  serve,
} from '@hearten/comments/service';
import { post, Site } from '../bad-input/site.ts';

export const password = 'four words are enough';
const token = 'a token of builds';

/** A site in two languages with its comments beside it, as a clinic has it: one process, and a hook that builds. */
export interface Beside extends Running {
  site: Site;
  /** Ends when the site was built for what changed since. */
  built: () => Promise<void>;
  /** Lets time pass for the service. */
  wait: (ms: number) => void;
}

/** Builds the site and serves it with its comments. */
export async function openBeside(name: string): Promise<Beside> {
  const site = new Site(name, {});
  let ahead = 0;
  let builds = 0;
  const data = path.join(site.folder, 'comments-data');
  const build = async () => {
    const done = await site.build({
      HEARTEN_COMMENTS_URL: `${running.url}/_comments`,
      HEARTEN_COMMENTS_TOKEN: token,
    });
    if (done.code !== 0) throw new Error(done.output);
    builds += 1;
  };
  // Before it is built there is nothing to serve.
  mkdirSync(path.join(site.folder, 'dist'), { recursive: true });
  const running = await serve({
    folder: data,
    site: path.join(site.folder, 'dist'),
    pagesFile: path.join(site.folder, 'dist/comments-pages.json'),
    host: '127.0.0.1',
    port: 0,
    log: createLog({ write: () => true }),
    now: () => Date.now() + ahead,
    siteName: 'Fern Hill',
    timeZone: 'UTC',
    exportToken: token,
    debounce: { quiet: 0, longest: 0 },
    hook: { name: 'the site', timeout: 60_000, call: build },
  });
  await openDoor(data);
  site.write(filesOf());
  await build();
  let seen = builds;
  return {
    ...running,
    // A browser keeps the cookie of a log-in on this name alone, without https.
    url: running.url.replace('127.0.0.1', 'localhost'),
    site,
    wait: (ms) => {
      ahead += ms;
    },
    async built() {
      while (builds === seen) await new Promise((resolve) => setTimeout(resolve, 100));
      seen = builds;
    },
  };
}

async function openDoor(data: string): Promise<void> {
  const { db, close } = await openDatabase(data);
  await addAccount(db, { name: 'rosa', role: 'Admissions coordinator', password, now: 0 });
  await close();
}

function filesOf() {
  const article = (title: string) =>
    post('Words for a hard day.', 'comments: true\n').replace('A calm evening', title);
  return {
    'astro.config.mjs': `import { comments, service } from '@hearten/comments/astro';
import { hearten } from '@hearten/theme';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://clinic.example',
  i18n: { defaultLocale: 'en', locales: ['en', 'es'] },
  integrations: [
    hearten({
      plugins: [
        comments({
          source: service({
            url: process.env.HEARTEN_COMMENTS_URL,
            token: process.env.HEARTEN_COMMENTS_TOKEN,
          }),
        }),
      ],
    }),
  ],
});
`,
    // Browsers ask for it on pages that name no other.
    'public/favicon.ico': '',
    'src/content/posts/calm.md': article('A calm evening'),
    'src/content/posts/es/calma.md': article('Una noche en calma'),
  };
}
