import type { Context, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Lang } from '../../core/lang.ts';
import type { ServiceContext } from '../../service/context.ts';
import { langOfRequest } from '../../service/http/lang.ts';
import { type Fields, maxBody, readForm } from '../../service/http/read-form.ts';
import { refuse } from '../../service/http/refuse.ts';
import type { Markup } from '../../service/page/page.ts';
import { adminBase, adminPage, type Section } from '../pages/layout.ts';
import { logInPage } from '../pages/log-in-page.ts';
import type { Reading } from '../pages/time.ts';
import { tokenIn } from '../session-token.ts';
import { findSession, type Moderator } from '../sessions.ts';

/** What a handler finds in its context besides the request. */
export interface Desk {
  Variables: { service: ServiceContext; moderator: Moderator; fields: Fields };
}

export type DeskContext = Context<Desk>;

/** Lets those in who are logged in; shows all others where to log in, and does nothing for them. */
export const requireModerator: MiddlewareHandler<Desk> = async (c, next) => {
  const { db, now, siteName } = c.var.service;
  const token = tokenIn(c.req.header('cookie'));
  const moderator = token === undefined ? undefined : await findSession(db, token, now());
  if (!moderator) {
    if (c.req.method === 'GET') return c.redirect(`${adminBase}/log-in?note=ended`, 303);
    const page = { lang: langOfRequest(c), siteName, notice: { note: 'ended' } as const };
    return c.html(logInPage(page), 401);
  }
  c.set('moderator', moderator);
  await next();
  return undefined;
};

/** Reads the form of whatever changes something, before anything is changed. */
export function readFields(max = maxBody): MiddlewareHandler<Desk> {
  return async (c, next) => {
    if (c.req.method === 'POST') {
      const fields = await readForm(c, max);
      if (typeof fields === 'string') return refuse(c, fields);
      c.set('fields', fields);
    }
    await next();
    return undefined;
  };
}

/** A page for who is logged in. */
export function show(
  c: DeskContext,
  { title, body, section }: { title: string; body: Markup; section?: Section },
  status: ContentfulStatusCode = 200,
) {
  const { siteName } = c.var.service;
  const { moderator } = c.var;
  const page = { lang: langOf(c), siteName, moderator, title, body, ...(section && { section }) };
  return c.html(adminPage(page), status);
}

/** The language somebody moderates in: that of their browser. */
export function langOf(c: DeskContext): Lang {
  return langOfRequest(c);
}

export function readingOf(c: DeskContext): Reading {
  return { lang: langOf(c), timeZone: c.var.service.timeZone };
}

/** Back to the queue, which says what was done. */
export function backToQueue(c: DeskContext, done: string, facts: Record<string, string> = {}) {
  return c.redirect(`${adminBase}?${new URLSearchParams({ done, ...facts })}`, 303);
}
