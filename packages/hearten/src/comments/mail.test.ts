import * as comments from '@hearten/comments/service';
import { expect, test } from 'vitest';
import { Misuse } from '../check/misuse.ts';
import { readOptions } from './arguments.ts';
import { mailJobs } from './mail.ts';

const smtp = 'smtps://comments:secret@mail.clinic.example';
const whole = ['--mail-to', 'rosa@clinic.example', '--url', 'https://clinic.example/es/'];

function jobs(args: string[], server: string | undefined = smtp) {
  const { values } = readOptions('serve', args);
  return mailJobs({ comments, values }, server);
}

test('mail goes out when a server, somebody and the address of the site are named', () => {
  expect(jobs(whole).jobs).toBeTypeOf('function');
  expect(jobs([...whole, '--mail-rhythm', 'daily', '--mail-lang', 'es']).jobs).toBeDefined();
  expect(jobs([], '')).toEqual({});
});

test.each([
  [[], smtp, '--mail-to'],
  [['--mail-to', 'rosa@clinic.example'], smtp, '--url'],
  [whole, '', 'HEARTEN_COMMENTS_SMTP'],
  [[...whole, '--mail-rhythm', 'hourly'], smtp, 'soon or daily'],
  [['--mail-to', 'rosa', '--url', 'https://clinic.example'], smtp, '--mail-to is no e-mail'],
  [whole, 'https://secret@mail.example', 'HEARTEN_COMMENTS_SMTP begins with smtp://'],
  [['--mail-to', 'rosa@clinic.example', '--url', 'clinic'], smtp, 'is no --url'],
])('says what is missing, and never the password: %j', (args, server, message) => {
  expect(() => jobs(args, server)).toThrow(Misuse);
  expect(() => jobs(args, server)).toThrow(message);
  expect(() => jobs(args, server)).not.toThrow('secret');
});
