import { Hono } from 'hono';
import type { ServiceContext } from '../context.ts';
import { privacy } from './privacy.ts';
import { reply } from './reply.ts';
import { submit } from './submit.ts';
import { thanks } from './thanks.ts';
import { askToWithdraw, withdraw } from './withdraw.ts';

/** What readers meet. Nothing changes by a GET: a mail program or a browser may ask for any link by itself. */
export function readerRoutes(context: ServiceContext): Hono {
  const app = new Hono();
  app.post('/submit', (c) => submit(c, context));
  app.get('/thanks', (c) => thanks(c, context));
  app.get('/reply', (c) => reply(c, context));
  app.get('/privacy', (c) => privacy(c, context));
  app.get('/withdraw/:token', (c) => askToWithdraw(c, context));
  app.post('/withdraw/:token', (c) => withdraw(c, context));
  return app;
}
