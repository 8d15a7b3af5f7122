import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSmtpSink, type SmtpSink } from './fixtures/smtp-sink.ts';
import { createMailer, MailError, type MailOptions } from './mailer.ts';

const times = { connection: 200, silence: 200 };
const mail = { subject: '3 comments wait', text: 'Please read them.', lang: 'en' };
const people = {
  from: 'comments@clinic.example',
  to: ['rosa@clinic.example', 'sam@clinic.example'],
};

let sink: SmtpSink;
beforeEach(async () => {
  sink = await openSmtpSink();
});
afterEach(() => sink.close().catch(() => undefined));

test('test 15: a mail reaches everybody, and nobody reads another’s address in it', async () => {
  await createMailer({ smtp: sink.url, ...people }, times).send(mail);
  expect(sink.mails).toHaveLength(1);
  expect(sink.mails[0]?.recipients).toEqual(expect.arrayContaining(people.to));
  expect(sink.mails[0]?.data).toContain('Subject: 3 comments wait');
  expect(sink.mails[0]?.data).not.toMatch(/rosa|sam@/);
});

test.each([451, 550] as const)(
  'test 15: an answer of %i is an error without an address',
  async (mood) => {
    sink.mood = mood;
    const sending = createMailer({ smtp: sink.url, ...people }, times).send(mail);
    await expect(sending).rejects.toEqual(new MailError(`The mail server answered ${mood}.`));
    expect(sink.mails).toEqual([]);
  },
);

test('test 15: a server that is silent, or gone, is an error soon', async () => {
  sink.mood = 'silent';
  const mailer = createMailer({ smtp: sink.url, ...people }, times);
  await expect(mailer.send(mail)).rejects.toThrow(/was not reached \(ETIMEDOUT\)/);
  await sink.close();
  await expect(mailer.send(mail)).rejects.toThrow(/was not reached \(ESOCKET|ECONN/);
});

test('test 15: line ends in a subject make no header', async () => {
  const subject = 'hello\r\nBcc: everyone@evil.example\r\n\r\n<script>';
  await createMailer({ smtp: sink.url, ...people }, times).send({ ...mail, subject });
  const [received] = sink.mails;
  expect(received?.recipients).not.toContain('everyone@evil.example');
  expect(received?.data).not.toMatch(/^Bcc:/m);
});

test.each<[string, Partial<MailOptions>]>([
  ['begins with smtp://', { smtp: 'https://mail.example' }],
  ['no e-mail address', { from: 'a@b.example\r\nBcc: c@d.example' }],
  ['at least', { to: [] }],
])('an option that is wrong is said when the service starts: %s', (message, wrong) => {
  expect(() => createMailer({ smtp: sink.url, ...people, ...wrong })).toThrow(message);
});

test('a password is not sent in the open to another machine', async () => {
  const other = await openSmtpSink('127.0.0.2');
  const mailer = createMailer({ smtp: other.url, ...people }, times);
  await expect(mailer.send(mail)).rejects.toThrow(/was not reached/);
  expect(other.mails).toEqual([]);
  await other.close();
});
