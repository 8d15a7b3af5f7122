import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  contactsInCss,
  otherHost,
  type PageReading,
  readPage,
  type SiteFiles,
} from '@hearten/check';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { CommentForm } from '../comments/site-comments.ts';
import type { HeartenConfig } from '../options.ts';
import { plainError } from '../plain-error.ts';
import { headerPolicy } from './header-policy.ts';
import { headerLines, siteHeaders } from './headers.ts';
import { contentSecurityPolicy, hostsOf } from './policy.ts';
import {
  contactLines,
  type PageContact,
  refusedLines,
  undeclaredHint,
  undeclaredLines,
} from './report.ts';

interface Surroundings {
  /** The articles, to tell where an address was written. */
  read: (config: AstroConfig) => Promise<SiteFiles>;
  /** Whether the policy is the site's own. */
  isOwnPolicy: boolean;
  /** The form of comments. */
  form: CommentForm | undefined;
}

/**
 * Reads the built pages: says which other hosts they contact, stops where one is not declared, and writes headers for hosts
 * that read them.
 */
export function privacyCheck(
  hearten: HeartenConfig,
  { read, isOwnPolicy, form }: Surroundings,
): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name: '@hearten/theme/privacy',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!config) return;
        const pages = readPages(dir, config);
        const contacts = [...pages.flatMap(contactsOf), ...contactsOfSheets(dir, config)];
        const hosts = hostsOf(hearten);
        for (const line of contactLines(contacts, hosts)) logger.info(line);
        const lines = undeclaredLines(contacts, hosts, placesIn(await read(config)));
        if (lines.length > 0) {
          throw plainError({
            title: 'Pages would contact hosts this site does not declare.',
            // Astro shows no title after a build.
            message: [
              'Pages would contact hosts this site does not declare, so do not publish them:',
              ...lines,
            ].join('\n'),
            hint: undeclaredHint(contacts, hosts),
          });
        }
        const refused = pages.filter(isStrict).flatMap(refusedBy);
        if (refused.length > 0) {
          logger.warn(
            [
              'Browsers ignore these, since the policy of pages allows none:',
              ...refusedLines(refused),
            ].join('\n'),
          );
        }
        // An adapter knows its host better.
        if (hearten.headers === false || config.adapter) return;
        writeHeaders(dir, pages, { config, hearten, isOwnPolicy, form });
      },
    },
  };
}

interface Page extends PageReading {
  /** Its whole address. */
  address: URL;
  path: string;
}

function filesOf(dir: URL, ending: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fileURLToPath(dir).length))
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .toSorted();
}

function addressOf(file: string, { base, site = 'https://site.invalid' }: AstroConfig): URL {
  return new URL(`${base.replace(/\/$/, '')}/${file.replace(/(^|\/)index\.html$/, '$1')}`, site);
}

function readPages(dir: URL, config: AstroConfig): Page[] {
  return filesOf(dir, '.html').map((file) => {
    const address = addressOf(file, config);
    return {
      ...readPage(readFileSync(new URL(file, dir), 'utf8')),
      address,
      path: address.pathname,
    };
  });
}

function contactsOf({ contacts, base, address, path }: Page): PageContact[] {
  const from = base !== undefined && URL.canParse(base, address) ? new URL(base, address) : address;
  return contacts.flatMap((contact) => {
    const url = URL.canParse(contact.url, from) ? new URL(contact.url, from).href : contact.url;
    const host = otherHost(url, address);
    return host === undefined ? [] : [{ ...contact, host, page: path }];
  });
}

function contactsOfSheets(dir: URL, config: AstroConfig): PageContact[] {
  return filesOf(dir, '.css').flatMap((file) => {
    const address = addressOf(file, config);
    return contactsInCss(readFileSync(new URL(file, dir), 'utf8')).flatMap((contact) => {
      const host = otherHost(contact.url, address);
      return host === undefined ? [] : [{ ...contact, host, page: address.pathname }];
    });
  });
}

/** Where in an article an address stands, as `src/content/posts/calm.md:9:1`. */
function placesIn({ blogs }: SiteFiles): (url: string) => string | undefined {
  return (url) => {
    const file = blogs.flat().find(({ text }) => text.includes(url));
    if (!file) return undefined;
    const before = file.text.slice(0, file.text.indexOf(url)).split(/\r\n|\n|\r/);
    return `${file.path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  };
}

function isStrict({ policy }: Page): boolean {
  return policy !== undefined && !/'unsafe-(?:inline|hashes)'/.test(policy);
}

function refusedBy({ refused, path }: Page) {
  return refused.map((element) => ({ page: path, element }));
}

interface Whole extends Pick<Surroundings, 'isOwnPolicy' | 'form'> {
  config: AstroConfig;
  hearten: HeartenConfig;
}

function writeHeaders(dir: URL, pages: readonly Page[], whole: Whole) {
  const { config, hearten, isOwnPolicy, form } = whole;
  const { directives = [] } = contentSecurityPolicy(hearten);
  const general = isOwnPolicy ? undefined : directives.join('; ');
  const headers = siteHeaders({ ...hearten, form }, headerPolicy(pages, general));
  const file = new URL('_headers', dir);
  const own = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { base, build } = config;
  const lines = headerLines(headers, { base, assets: build.assets }, own);
  if (lines !== '') appendFileSync(file, own === '' ? lines : `\n${lines}`);
}
