import { Hono } from 'hono';
import { langOfRequest } from '../../service/http/lang.ts';
import { fieldOf } from '../../service/http/read-form.ts';
import { actorOf, recordEvent } from '../events.ts';
import { logIn } from '../log-in.ts';
import type { LoginLimits } from '../login-limits.ts';
import { adminBase } from '../pages/layout.ts';
import { type LogInView, logInPage } from '../pages/log-in-page.ts';
import { endOfSessionCookie, sessionCookie, tokenIn } from '../session-token.ts';
import { closeSession, findSession } from '../sessions.ts';
import { type Desk, readFields } from './desk.ts';

/** Logging in and out: all that is open to those who are not logged in. */
export function logInRoutes(limits: LoginLimits): Hono<Desk> {
  const app = new Hono<Desk>();

  app.get('/log-in', (c) => {
    const { siteName } = c.var.service;
    const asked = c.req.query('note');
    const page: LogInView = { lang: langOfRequest(c), siteName };
    if (asked === 'ended' || asked === 'loggedOut') page.notice = { note: asked };
    return c.html(logInPage(page));
  });

  app.post('/log-in', readFields(), async (c) => {
    const { db, now, siteName, addressKey, addressOf } = c.var.service;
    const { fields } = c.var;
    const name = fieldOf(fields, 'name');
    const login = await logIn(
      db,
      {
        name,
        password: fieldOf(fields, 'password'),
        code: fieldOf(fields, 'code'),
        addressKey: addressKey(addressOf({ header: (one) => c.req.header(one), env: c.env })),
      },
      { limits, now: now() },
    );
    if ('token' in login) {
      const moderator = await findSession(db, login.token, now());
      if (moderator) {
        await recordEvent(db, { action: 'log-in', actor: actorOf(moderator), now: now() });
      }
      c.header('Set-Cookie', sessionCookie(login.token));
      return c.redirect(adminBase, 303);
    }
    if ('wait' in login) c.header('Retry-After', String(login.wait));
    const page = { lang: langOfRequest(c), siteName, notice: login, name: name.slice(0, 60) };
    return c.html(logInPage(page), 'wait' in login ? 429 : 401);
  });

  app.post('/log-out', async (c) => {
    const token = tokenIn(c.req.header('cookie'));
    if (token !== undefined) await closeSession(c.var.service.db, token);
    c.header('Set-Cookie', endOfSessionCookie);
    return c.redirect(`${adminBase}/log-in?note=loggedOut`, 303);
  });

  return app;
}
