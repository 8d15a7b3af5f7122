import type { Host, Manager, Plugin } from '../answers.ts';
import { runScript } from '../package-manager.ts';
import { commentsContainer, siteContainer } from './container.ts';
import type { Files } from './files.ts';
import { headerValues } from './header-values.ts';

interface Circumstances {
  manager: Manager;
  name: string;
  plugins: readonly Plugin[];
}

/** Files a host reads beside the site; `_headers` and `_redirects` come from the build. */
export function hostFiles(host: Host, { manager, name, plugins }: Circumstances): Files {
  switch (host) {
    case 'none':
      return new Map();
    case 'netlify':
      return new Map([['netlify.toml', netlifyText(manager)]]);
    case 'cloudflare':
      return new Map([['wrangler.jsonc', wranglerText(name)]]);
    case 'container':
      return containerFiles(manager, plugins.includes('comments'));
  }
}

function containerFiles(manager: Manager, hasComments: boolean): Files {
  const ignored = [
    '.dockerignore',
    'node_modules\ndist\n.astro\n.git\n.env\ncomments-data\n',
  ] as const;
  if (hasComments) return new Map([['Dockerfile', commentsContainer(manager)], ignored]);
  return new Map([['Dockerfile', siteContainer(manager)], ignored, ['Caddyfile', caddyText()]]);
}

function netlifyText(manager: Manager): string {
  return `[build]
  command = "${runScript(manager, 'build')}"
  publish = "dist"

[build.environment]
  NODE_VERSION = "24"
`;
}

function wranglerText(name: string): string {
  return `{
  "name": "${name}",
  "compatibility_date": "2026-11-01",
  "assets": {
    "directory": "./dist",
    "not_found_handling": "404-page",
    "html_handling": "auto-trailing-slash"
  }
}
`;
}

function caddyText(): string {
  const lines = Object.entries(headerValues).map(([key, value]) => `    ${key} "${value}"`);
  return `{
  admin off
  auto_https off
}

:8080 {
  root * /srv
  encode zstd gzip
  header {
${lines.join('\n')}
  }
  header /_astro/* Cache-Control "public, max-age=31536000, immutable"
  file_server {
    hide _headers _redirects
  }
  handle_errors {
    rewrite * /404.html
    file_server {
      status {err.status_code}
    }
  }
}
`;
}
