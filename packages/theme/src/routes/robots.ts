import type { APIRoute } from 'astro';
import { config, site } from 'virtual:hearten/config';
import { fileUrl } from '../data/url.ts';

export const prerender = true;

/** Everybody is welcome; pages that are not for lists of results say so themselves. */
export const GET: APIRoute = ({ site: address }) => {
  const hasSitemap = address && config.routes.sitemap;
  const lines = [
    'User-agent: *',
    'Allow: /',
    ...(hasSitemap ? ['', `Sitemap: ${new URL(fileUrl('sitemap-index.xml', site), address)}`] : []),
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain' } });
};
