import type { Transporter } from 'nodemailer';
import { z } from 'zod';

const address = z.email('is no e-mail address');

/** Where mail goes out, and to whom. */
export const mailOptionsSchema = z.strictObject({
  /** `smtps://user:password@mail.example` or `smtp://…:587`. */
  smtp: z.url({ protocol: /^smtps?$/, error: 'begins with smtp:// or smtps://' }),
  from: address,
  /** Those who moderate. */
  to: z.array(address).min(1, 'needs an address at least'),
});
/** How mail is sent. */
export type MailOptions = z.infer<typeof mailOptionsSchema>;

/** One mail: what it says is the same for everybody who gets it. */
export interface Mail {
  subject: string;
  text: string;
  lang: string;
}

/** Mail did not go out. Its message has no address, as it stands in the log. */
export class MailError extends Error {
  override name = 'MailError';
}

/** Sends mail over SMTP. */
export interface Mailer {
  /** Resolves when the server took the mail; throws a `MailError`, and the outbox tries again. */
  send: (mail: Mail) => Promise<void>;
  close: () => void;
}

/** How long a mail server may take, in ms. */
export interface MailTimes {
  connection: number;
  silence: number;
}

const usualTimes: MailTimes = { connection: 10_000, silence: 20_000 };

/** A mailer over the given server. Throws a zod error when an option is wrong. */
export function createMailer(options: MailOptions, times: MailTimes = usualTimes): Mailer {
  const { smtp, from, to } = mailOptionsSchema.parse(options);
  let opening: Promise<Transporter> | undefined;
  return {
    async send({ subject, text, lang }) {
      try {
        opening ??= openTransport(smtp, times);
        const transport = await opening;
        await transport.sendMail({
          from,
          // Moderators need not see each other's addresses.
          bcc: to,
          to: from,
          subject,
          text,
          headers: { 'Content-Language': lang, 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        throw new MailError(reasonOf(error));
      }
    },
    close: () => void opening?.then((transport) => transport.close()).catch(() => undefined),
  };
}

/** The library is loaded with the first mail: a clinic without mail need not have it in memory. */
async function openTransport(smtp: string, times: MailTimes): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  const { hostname } = new URL(smtp);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return createTransport({
    url: smtp,
    // A password does not go over the wire in the open, whatever stands between.
    requireTLS: !isLocal,
    connectionTimeout: times.connection,
    greetingTimeout: times.connection,
    socketTimeout: times.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

// What the library or the server says may name people: only codes are taken over, no cause.
function reasonOf(error: unknown): string {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number') return `The mail server answered ${responseCode}.`;
  return `The mail server was not reached (${typeof code === 'string' ? code : 'unknown'}).`;
}
