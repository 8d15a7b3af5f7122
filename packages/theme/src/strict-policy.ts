import { defineMiddleware } from 'astro:middleware';
import { site } from 'virtual:hearten/config';
import { withoutIdleHashes } from './idle-hashes.ts';

/** Takes needless permissions out of the policy of pages that are built ahead; live pages stay as they are, streamed. */
export const onRequest = defineMiddleware(async ({ isPrerendered }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPrerendered || site.isDev || !isPage) return response;
  return new Response(withoutIdleHashes(await response.text()), response);
});
