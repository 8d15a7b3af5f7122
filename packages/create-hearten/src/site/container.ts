import type { Manager } from '../answers.ts';
import { cleanInstall, runScript } from '../package-manager.ts';

const install: Record<Manager, string> = {
  npm: '',
  pnpm: 'RUN npm install --global pnpm@12\n',
  yarn: 'RUN corepack enable\n',
  bun: '',
};

/** A container of files: the site is built, and Caddy serves it. */
export function siteContainer(manager: Manager): string {
  const image = manager === 'bun' ? 'oven/bun:1' : 'node:24-slim';
  return `FROM ${image} AS build
WORKDIR /site
${install[manager]}COPY . .
RUN ${cleanInstall[manager]} && ${runScript(manager, 'build')}

FROM caddy:2-alpine
COPY Caddyfile /etc/caddy/Caddyfile
COPY --from=build /site/dist /srv
EXPOSE 8080
USER 1000
`;
}

const installForComments: Record<Manager, string> = {
  ...install,
  yarn: 'ENV YARN_NODE_LINKER=node-modules\nRUN corepack enable\n',
  bun: 'RUN npm install --global bun@1\n',
};

/**
 * A container of one process, which serves the site and its comments and builds it again when they change. It builds once when it
 * starts, since where an image is made there are no comments.
 */
export function commentsContainer(manager: Manager): string {
  return `FROM node:24-slim AS build
WORKDIR /site
${installForComments[manager]}COPY . .
RUN ${cleanInstall[manager]} && ${runScript(manager, 'build')}

FROM node:24-slim
RUN mkdir /data && chown node:node /data && install -d -o node -g node /site
WORKDIR /site
COPY --from=build --chown=node:node /site ./
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --start-period=10s CMD ["node", "-e", "fetch('http://127.0.0.1:8080/_comments/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENV HEARTEN_COMMENTS_URL=http://127.0.0.1:8080/_comments
# Builds ask with a token that nobody else needs to know. Add here what \`npx hearten help comments\` names, such as --trust-proxy.
CMD export HEARTEN_COMMENTS_TOKEN="\${HEARTEN_COMMENTS_TOKEN:-$(head -c 24 /dev/urandom | base64)}" && \\
  exec node_modules/.bin/hearten comments serve --site dist --data /data --host 0.0.0.0 --port 8080 \\
  --rebuild "rm -rf next old && node_modules/.bin/astro build --outDir next && mv dist old && mv next dist" --rebuild-at-start
`;
}
