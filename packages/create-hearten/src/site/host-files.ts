import type { Host, Manager } from '../answers.ts';
import { cleanInstall, runScript } from '../package-manager.ts';
import type { Files } from './files.ts';
import { headerValues } from './header-values.ts';

interface Circumstances {
  manager: Manager;
  name: string;
}

/** Files a host reads beside the site; `_headers` and `_redirects` come from the build. */
export function hostFiles(host: Host, { manager, name }: Circumstances): Files {
  switch (host) {
    case 'none':
      return new Map();
    case 'netlify':
      return new Map([['netlify.toml', netlifyText(manager)]]);
    case 'cloudflare':
      return new Map([['wrangler.jsonc', wranglerText(name)]]);
    case 'container':
      return new Map([
        ['Dockerfile', dockerText(manager)],
        ['.dockerignore', 'node_modules\ndist\n.astro\n.git\n'],
        ['Caddyfile', caddyText()],
      ]);
  }
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

function dockerText(manager: Manager): string {
  const setUp = {
    npm: '',
    pnpm: 'RUN npm install --global pnpm@12\n',
    yarn: 'RUN corepack enable\n',
  };
  const image = manager === 'bun' ? 'oven/bun:1' : 'node:24-slim';
  return `FROM ${image} AS build
WORKDIR /site
${manager === 'bun' ? '' : setUp[manager]}COPY . .
RUN ${cleanInstall[manager]} && ${runScript(manager, 'build')}

FROM caddy:2-alpine
COPY Caddyfile /etc/caddy/Caddyfile
COPY --from=build /site/dist /srv
EXPOSE 8080
USER 1000
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
