import { Hono } from 'hono';
import { trimTrailingSlash } from 'hono/trailing-slash';
import type { ServiceContext } from '../service/context.ts';
import { crossOriginGuard } from '../service/http/guard.ts';
import { createLoginLimits, type LoginLimits } from './login-limits.ts';
import { commentRoutes } from './routes/comment.ts';
import { decideRoutes } from './routes/decide.ts';
import { type Desk, readFields, requireModerator } from './routes/desk.ts';
import { logInRoutes } from './routes/log-in.ts';
import { personRoutes } from './routes/person.ts';
import { queueRoutes } from './routes/queue.ts';
import { replyRoutes } from './routes/reply.ts';
import { settingsRoutes } from './routes/settings.ts';

// A moderator’s form has the whole comment in it, and an imported one may be longer than any that is taken.
const longest = 1024 * 1024;

/** The pages for moderators, to be mounted at `/_comments/admin`. */
export function moderation(
  service: ServiceContext,
  { limits = createLoginLimits() }: { limits?: LoginLimits } = {},
): Hono<Desk> {
  const app = new Hono<Desk>();
  app.use(async (c, next) => {
    c.set('service', service);
    await next();
  });
  app.use(trimTrailingSlash());
  // Sites whose forms may post comments have no business here: this origin alone.
  app.use(crossOriginGuard());
  app.route('/', logInRoutes(limits));
  app.use(requireModerator, readFields(longest));
  const parts = [
    queueRoutes(),
    commentRoutes(),
    decideRoutes(),
    replyRoutes(),
    personRoutes(),
    settingsRoutes(),
  ];
  for (const part of parts) app.route('/', part);
  return app;
}
