import { Hono } from 'hono';
import { fieldOf } from '../../service/http/read-form.ts';
import { readSetting, writeSetting } from '../../service/store/settings.ts';
import { actorOf, listEvents, recordEvent } from '../events.ts';
import { eventsBody } from '../pages/events-page.ts';
import { settingsBody } from '../pages/settings-page.ts';
import { moderationTexts } from '../texts/texts.ts';
import { backToQueue, type Desk, langOf, readingOf, show } from './desk.ts';

/** What is set, and what was done. */
export function settingsRoutes(): Hono<Desk> {
  const app = new Hono<Desk>();

  app.get('/settings', async (c) => {
    const { db } = c.var.service;
    const settings = {
      paused: (await readSetting(db, 'paused')) ?? false,
      twoPersons: (await readSetting(db, 'twoPersons')) ?? false,
      reviewers: (await readSetting(db, 'reviewers')) ?? null,
    };
    const title = moderationTexts[langOf(c)].settings.title;
    return show(c, { title, body: settingsBody(settings, langOf(c)), section: 'settings' });
  });

  app.post('/settings', async (c) => {
    const { db, now } = c.var.service;
    const paused = fieldOf(c.var.fields, 'paused') === 'yes';
    const action = paused ? 'pause' : 'resume';
    await db.transaction().execute(async (transaction) => {
      await writeSetting(transaction, 'paused', paused);
      await recordEvent(transaction, { action, actor: actorOf(c.var.moderator), now: now() });
    });
    return backToQueue(c, action);
  });

  app.get('/events', async (c) => {
    const before = Number.parseInt(c.req.query('before') ?? '', 10);
    const entries = await listEvents(c.var.service.db, Number.isNaN(before) ? {} : { before });
    const title = moderationTexts[langOf(c)].events.title;
    return show(c, { title, body: eventsBody(entries, readingOf(c)), section: 'events' });
  });

  return app;
}
