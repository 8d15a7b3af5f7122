import { defineMiddleware } from 'astro:middleware';
import { site } from 'virtual:hearten/config';

/** Takes needless styles and permissions out of pages that are built ahead; live pages stay as they are, streamed. */
export const onRequest = defineMiddleware(async ({ isPrerendered }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPrerendered || site.isDev || !isPage) return response;
  // Loaded here, so that a server that answers live does not carry a reader of CSS.
  const { leanPage } = await import('./lean-page.ts');
  return new Response(leanPage(await response.text()), response);
});
