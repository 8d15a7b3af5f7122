import { Misuse } from '../check/misuse.ts';
import type { CommentsCall, CommentsPackage } from './run-comments.ts';

type Jobs = NonNullable<Parameters<CommentsPackage['serve']>[0]['jobs']>;

/** Where the mail server is read from: it may hold a password, which is no word of a command. */
export const smtpVariable = 'HEARTEN_COMMENTS_SMTP';

/** The job that tells moderators by mail that comments wait; nothing where no server is named. */
export function mailJobs(
  { comments, values }: Pick<CommentsCall, 'comments' | 'values'>,
  smtp: string | undefined,
): { jobs?: Jobs } {
  const to = values.list('mail-to');
  const [from = to[0], url, rhythm = 'soon', lang = 'en'] = [
    'mail-from',
    'url',
    'mail-rhythm',
    'mail-lang',
  ].map(values.text);
  if (!smtp && to.length === 0) return {};
  if (!smtp || from === undefined || url === undefined) {
    throw new Misuse(
      `For mail, name all three: the server in ${smtpVariable} (smtps://user:password@mail.example), --mail-to, and --url, the address of the site.`,
    );
  }
  if (rhythm !== 'soon' && rhythm !== 'daily') {
    throw new Misuse(`\`${rhythm}\` is no --mail-rhythm: soon or daily.`);
  }
  if (!URL.canParse(url))
    throw new Misuse(`\`${url}\` is no --url, such as https://clinic.example.`);
  const mailer = openMailer(comments, { smtp, from, to });
  const queueUrl = new URL('/_comments/admin', url).href;
  const language = lang === 'es' ? 'es' : 'en';
  return {
    jobs: ({ context }) => [
      comments.noticeJob(context, { mailer, rhythm, queueUrl, lang: language }),
    ],
  };
}

function openMailer(
  { createMailer }: CommentsPackage,
  options: Parameters<CommentsPackage['createMailer']>[0],
) {
  try {
    return createMailer(options);
  } catch (error) {
    // zod's error says which of the three it is; what was given may hold a password.
    const { issues = [] } = error as { issues?: { path: PropertyKey[]; message: string }[] };
    const problems = issues.map(({ path: [name], message }) => `${names[String(name)]} ${message}`);
    throw new Misuse(`${problems.join('; ')}.`);
  }
}

const names: Record<string, string> = { smtp: smtpVariable, from: '--mail-from', to: '--mail-to' };
