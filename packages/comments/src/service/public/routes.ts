import { Hono } from 'hono';
import type { ServiceContext } from '../context.ts';
import { exportFeed } from './export.ts';
import { health, ready } from './health.ts';
import { pageComments } from './page-comments.ts';

/** What programs ask for. `exportToken` is that of builds; without one there is no export. */
export function publicRoutes(context: ServiceContext, exportToken: string | undefined): Hono {
  const app = new Hono();
  app.get('/healthz', health);
  app.get('/readyz', (c) => ready(c, context));
  app.get('/v1/export', (c) => exportFeed(c, context, exportToken));
  app.get('/v1/pages/:post{.+}/comments', pageComments(context));
  return app;
}
