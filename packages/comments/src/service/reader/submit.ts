import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import type { CommentPage } from '../../core/comment.ts';
import { detect, detectInName } from '../../core/detectors/detect.ts';
import type { Flag } from '../../core/detectors/flag.ts';
import { flagCodesOf } from '../../core/detectors/flag-codes.ts';
import { type Lang, langOf } from '../../core/lang.ts';
import { duplicateInput, fingerprintOf } from '../../core/spam/fingerprint.ts';
import { judge as judgeSpam } from '../../core/spam/judge.ts';
import { reservedName } from '../../core/spam/reserved-names.ts';
import {
  fieldNames,
  type Problem,
  readSubmission,
  type Submission,
} from '../../core/submission.ts';
import { maxAge, readFormToken, signFormToken } from '../../core/tokens/form-token.ts';
import type { ServiceContext } from '../context.ts';
import { codeOf } from '../database/open.ts';
import { langOfRequest, wantsJson } from '../http/lang.ts';
import { type Fields, fieldOf, readForm } from '../http/read-form.ts';
import { type Answer, problem, refuse } from '../http/refuse.ts';
import { base } from '../page/page.ts';
import type { Receipt, ReceiveRefusal } from '../store/received.ts';
import { renderCheckPage } from './check-page.ts';
import { type FormValues, stepField, tokenField } from './form.ts';
import { type NoticeName, readerTexts } from './texts.ts';
import { withdrawToken } from './withdraw-token.ts';

/** What was posted, and where. */
interface Attempt {
  c: Context;
  context: ServiceContext;
  fields: Fields;
  values: FormValues;
  page: CommentPage;
  lang: Lang;
}

/** `POST /submit`: shows the check page, or takes the comment. Whatever goes wrong, the words are in the answer. */
export async function submit(c: Context, context: ServiceContext): Promise<Response> {
  const fields = await readForm(c);
  if (typeof fields === 'string') return refuse(c, fields);
  const values = valuesOf(fields);
  const page = context.pages.find(values.post);
  const lang = page ? langOf(page.lang) : langOfRequest(c);
  c.set('kept', { lang, text: values.text });
  if (!page) return refuse(c, 'unknown-article', { lang, text: values.text });
  const back = { path: page.path, title: page.title };
  if (!page.isOpen) return refuse(c, 'closed', { lang, text: values.text, back });
  const attempt = { c, context, fields, values, page, lang };
  const address = context.addressOf({ header: (name) => c.req.header(name), env: c.env });
  const wait = await context.limits.waitOf(context.addressKey(address));
  if (wait > 0) return again(attempt, { status: 429, notice: 'too-many', retryAfter: wait });
  if (await context.isPaused()) {
    return refuse(c, 'paused', { lang, text: values.text, back });
  }
  return judge(attempt);
}

function judge(attempt: Attempt): Answer {
  const { context, fields, page, lang } = attempt;
  const read = readSubmission(fields, { lang });
  if ('problems' in read) return again(attempt, { status: 422, problems: read.problems });
  if (reservedName(read.submission.author, [context.siteName]) !== null) {
    return again(attempt, { status: 422, notice: 'name' });
  }
  const given = fieldOf(fields, tokenField);
  if (given === '' || fieldOf(fields, stepField) === 'check') return again(attempt);
  const token = readFormToken(given, context.keys.form, { post: page.post, now: context.now() });
  if ('token' in token) return accept(attempt, read.submission, token.token.nonce);
  const notice = token.refused === 'early' ? 'early' : 'late';
  return again(attempt, { status: 422, notice, isTokenDone: notice === 'late' });
}

async function accept(attempt: Attempt, submission: Submission, nonce: string): Promise<Response> {
  const { context } = attempt;
  try {
    const receipt = await receive(attempt, submission, nonce);
    if ('publicId' in receipt) return thank(attempt, receipt.publicId);
    return await explain(attempt, receipt.refused);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    context.log.error({ code: codeOf(error) }, 'a comment could not be kept');
    return unavailable(attempt);
  }
}

async function receive(
  { context, page, lang }: Attempt,
  submission: Submission,
  nonce: string,
): Promise<Receipt> {
  const { keys, limits } = context;
  const now = context.now();
  const { text, author, email, parent } = submission;
  const isFlood = await limits.isFlood(page.post);
  const evidence = { text, author, isTrapped: submission.isTrapped };
  const contact = email !== null && context.hasEmail;
  return context.receive({
    publicId: newPublicId(),
    post: page.post,
    parent,
    author,
    text,
    lang: page.lang,
    flags: flagCodesOf({ text, author }, lang),
    isSpam: (repeats) => isFlood || judgeSpam({ ...evidence, repeats }).state === 'spam',
    dedupeHash: keys.sign('duplicate', duplicateInput(submission)),
    textHash: keys.sign('text', fingerprintOf(text)),
    nonce,
    nonceExpires: now + 2 * maxAge,
    contact: contact
      ? { sealed: keys.encrypt(email), keyId: keys.id, blindIndex: keys.blindIndex(email) }
      : null,
    now,
  });
}

/** A new random id of a comment. */
export function newPublicId(): string {
  return `c_${randomBytes(12).toString('base64url')}`;
}

function thank({ c, context, page }: Attempt, publicId: string): Response {
  const token = withdrawToken(context.keys, publicId);
  if (wantsJson(c)) {
    return c.json({ status: 'received', withdraw: `${base}/withdraw/${token}` }, 201);
  }
  const query = new URLSearchParams({ lang: page.lang, post: page.post, withdraw: token });
  return c.redirect(`${base}/thanks?${query}`, 303);
}

function explain(attempt: Attempt, refused: ReceiveRefusal): Answer {
  if (refused === 'full' || refused === 'gone') return unavailable(attempt);
  if (refused === 'duplicate') return again(attempt, { status: 409, notice: 'duplicate' });
  if (refused === 'used') return again(attempt, { status: 409, notice: 'used', isTokenDone: true });
  const values = { ...attempt.values, parent: '' };
  return again({ ...attempt, values }, { status: 422, notice: 'parent' });
}

function unavailable(attempt: Attempt): Answer {
  return again(attempt, { status: 503, notice: 'unavailable', retryAfter: 120 });
}

interface Again {
  status?: 200 | 409 | 422 | 429 | 503;
  problems?: readonly Problem[];
  notice?: NoticeName;
  retryAfter?: number;
  /** Whether the token that came is worth nothing any more. */
  isTokenDone?: boolean;
}

/** The check page, with every word that was posted, and what is to be said. */
function again(attempt: Attempt, options: Again = {}): Answer {
  const { c, context, values, page, lang } = attempt;
  const { status = 200, problems = [], notice, retryAfter } = options;
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
  const token = tokenOf(attempt, options);
  const flags = flagsOf(values, lang);
  const said = notice && readerTexts[lang].notices[notice];
  if (wantsJson(c)) return againAsJson(attempt, { ...options, status, problems, token, flags });
  const { hasEmail } = context;
  const markup = { lang, values, hasEmail, page, token, flags, problems, notice: said };
  return c.html(renderCheckPage(markup), status);
}

interface AgainAsJson extends Omit<Again, 'status'> {
  status: number;
  problems: readonly Problem[];
  token: string;
  flags: ReturnType<typeof flagsOf>;
}

function againAsJson({ c, lang }: Attempt, options: AgainAsJson): Answer {
  const { status, problems, notice, token } = options;
  const flags = options.flags.map(({ flag }) => flag);
  if (status === 200) return c.json({ status: 'check', token, flags });
  const { title, detail } = readerTexts[lang].notices[notice ?? 'late'];
  const errors = problems.map(({ name, code, message }) => ({ field: name, code, message }));
  if (errors.length === 0) return problem(c, { name: notice ?? 'late', title, detail, status });
  const summary = readerTexts[lang].form.problems;
  const words = errors.map(({ message }) => message).join(' ');
  return problem(c, { name: 'fields', title: summary, detail: words, status, errors });
}

/** The token that came, as long as it is worth something: pressing again must not make a second comment. */
function tokenOf({ context, fields, page }: Attempt, { isTokenDone = false }: Again): string {
  const given = fieldOf(fields, tokenField);
  const now = context.now();
  const read = readFormToken(given, context.keys.form, { post: page.post, now });
  const isGood = 'token' in read || read.refused === 'early';
  if (isGood && !isTokenDone) return given;
  const nonce = randomBytes(12).toString('base64url');
  return signFormToken({ post: page.post, issued: now, nonce }, context.keys.form);
}

function flagsOf({ text, author }: FormValues, lang: Lang): { flag: Flag; excerpt: string }[] {
  const cut = (from: string) => (flag: Flag) => ({
    flag,
    excerpt: from.slice(flag.start, flag.end),
  });
  return [
    ...detect(text.slice(0, 5_000), { lang }).map(cut(text)),
    ...detectInName(author.slice(0, 200), { lang }).map(cut(author)),
  ];
}

function valuesOf(fields: Fields): FormValues {
  return {
    text: fieldOf(fields, fieldNames.text),
    author: fieldOf(fields, fieldNames.author),
    email: fieldOf(fields, fieldNames.email),
    post: fieldOf(fields, fieldNames.post),
    parent: fieldOf(fields, fieldNames.parent),
    trap: fieldOf(fields, fieldNames.honeypot),
  };
}
