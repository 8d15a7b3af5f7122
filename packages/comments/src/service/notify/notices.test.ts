import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { openDesk, type TestDesk } from '../../admin/fixtures/desk.ts';
import { runRetention } from '../operations/retention.ts';
import { openSmtpSink, type SmtpSink } from './fixtures/smtp-sink.ts';
import { createMailer } from './mailer.ts';
import { askForNotice, type NoticeOptions, noticeJob, sendNotices } from './notices.ts';

const hour = 3_600_000;
const queueUrl = 'https://clinic.example/_comments/admin';

interface Post {
  desk: TestDesk;
  sink: SmtpSink;
  options: NoticeOptions;
  logged: string[];
  run: () => Promise<unknown>;
}

async function openPost(): Promise<Post> {
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => logged.push(line) });
  const desk = await openDesk({ log });
  const sink = await openSmtpSink();
  onTestFinished(() => sink.close());
  const people = { from: 'comments@clinic.example', to: ['rosa@clinic.example'] };
  const times = { connection: 200, silence: 200 };
  const mailer = createMailer({ smtp: sink.url, ...people }, times);
  const options = { mailer, rhythm: 'soon', queueUrl, lang: 'en', random: () => 0.5 } as const;
  const { context } = desk.service;
  const job = noticeJob(context, options);
  return { desk, sink, options, logged, run: () => job.run(AbortSignal.timeout(5_000)) };
}

test('a mail says that comments wait, once', async () => {
  const { desk, sink, run } = await openPost();
  await run();
  expect(sink.mails).toEqual([]);
  await desk.comment('c_first');
  await desk.comment('c_second');
  await run();
  await run();
  desk.service.clock.now += hour;
  await run();
  expect(sink.mails).toHaveLength(1);
  expect(sink.mails[0]?.data).toContain('2 comments wait to be read.');
});

test.each([451, 550, 'silent'] as const)(
  'test 15: with a server that is %s a notice is kept, tried again ever later, and not lost',
  async (mood) => {
    const { desk, sink, run, logged } = await openPost();
    const { clock } = desk.service;
    await desk.comment('c_first');
    sink.mood = mood;
    await run();
    await run();
    expect(logged.filter((line) => line.includes('could not be sent'))).toHaveLength(1);
    const { attempts, not_before } = await desk.service.context.db
      .selectFrom('outbox')
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(attempts).toBe(1);
    clock.now = not_before;
    await run();
    expect(logged.filter((line) => line.includes('could not be sent'))).toHaveLength(2);
    sink.mood = 'taking';
    clock.now += 24 * hour;
    await run();
    expect(sink.mails).toHaveLength(1);
    expect(logged.join('')).not.toContain('clinic.example');
  },
);

test('of notices that piled up one goes out, and none when all was read meanwhile', async () => {
  const { desk, sink, options } = await openPost();
  const { clock, context } = desk.service;
  await desk.comment('c_first');
  await askForNotice(context, options);
  clock.now += hour;
  await desk.comment('c_second');
  await askForNotice(context, options);
  await sendNotices(context, options);
  expect(sink.mails).toHaveLength(1);

  clock.now += hour;
  await desk.comment('c_third');
  await askForNotice(context, options);
  await context.db.updateTable('comment').set({ state: 'rejected' }).execute();
  await sendNotices(context, options);
  expect(sink.mails).toHaveLength(1);
  const waiting = context.db.selectFrom('outbox').where('done_at', 'is', null).selectAll();
  expect(await waiting.execute()).toEqual([]);
});

test('test 22: no word, no name and no address of a writer is in a mail or in the log', async () => {
  const { desk, sink, run, logged } = await openPost();
  const { service } = desk;
  await service.send({
    text: 'canary-text (555) 555-0142 I thought about suicide\r\nBcc: all@evil.example',
    author: 'canary-name',
    email: 'canary-mail@example.org',
  });
  await run();
  expect(sink.mails).toHaveLength(1);
  const everything = JSON.stringify([sink.mails, logged]);
  expect(everything).toContain('comment waits');
  expect(everything).not.toMatch(/canary|555-0142|evil\.example|198\.51\.100/);
});

test('moderators hear of what was rejected because nobody read it', async () => {
  const { desk, sink, run } = await openPost();
  const { clock, context } = desk.service;
  await desk.comment('c_first');
  await run();
  clock.now += 60 * 24 * hour;
  await runRetention(context);
  await run();
  await run();
  expect(sink.mails).toHaveLength(2);
  expect(sink.mails[1]?.data).toContain('Subject: 1 comment was rejected unread');
  expect(sink.mails[1]?.data).toContain('No comments wait to be read.');
});
